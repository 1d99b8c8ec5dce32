/**
 * How much of what is wrong three kinds of rules find, and how much of what they find is wrong: every
 * figure, date, section and acronym of the example pairs is spoilt once. `docs/precision.md` tells it.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkNote } from '../../src/note/check.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import type { Span } from '../../src/source/source.ts';
import { figuresIn } from '../../src/twins/figures/figures-in.ts';
import { numberWords } from '../../src/twins/figures/number-words.ts';
import { outlineOf } from '../../src/twins/outline/outline-of.ts';
import { spanOf } from '../../src/twins/place-of.ts';
import { readTwin, type ReadNote } from '../../src/twins/read-twin.ts';
import { otherSide, sides, type Side } from '../../src/twins/side.ts';
import { walkPair } from '../../src/twins/outline/walk-pair.ts';
import { filesOf, pairs, type PairName } from './pairs.ts';

const types = createNoteTypes();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The rules that speak of a note that was changed, its twin being as it was. */
async function rulesFor(pair: PairName, side: Side, text: string): Promise<string[]> {
  const path = `${pair}.${side}.yaml`;
  const twinPath = `${pair}.${otherSide(side)}.yaml`;
  const bytes = encode(filesOf(pair)[twinPath] ?? '');
  const twin = { path: twinPath, bytes, settings: {}, isInRun: false };
  const options = { types, named: true, today: '2026-11-23', twin };
  const checked = await checkNote(path, encode(text), options);
  return (checked?.findings ?? []).map(({ rule }) => rule);
}

async function readPair(pair: PairName): Promise<Readonly<Record<Side, ReadNote>>> {
  const files = filesOf(pair);
  const read = async (side: Side): Promise<ReadNote> => {
    const path = `${pair}.${side}.yaml`;
    const note = await readTwin(path, encode(files[path] ?? ''), types);
    if (!note) throw new Error(path);
    return note;
  };
  return { en: await read('en'), fr: await read('fr') };
}

/** What was spoilt, what of it was found, and what else was said. */
interface Tally {
  spoilt: number;
  found: number;
  besides: number;
  readonly missed: string[];
}

const start = (): Tally => ({ spoilt: 0, found: 0, besides: 0, missed: [] });

function count(
  tally: Tally,
  rules: readonly string[],
  wanted: readonly string[],
  what: string,
): void {
  tally.spoilt++;
  if (rules.some((rule) => wanted.includes(rule))) tally.found++;
  else tally.missed.push(what);
  // One mistake, one finding of these rules.
  const besides = Math.max(0, rules.filter((rule) => wanted.includes(rule)).length - 1);
  tally.besides += besides;
  if (besides > 0) tally.missed.push(`${what}: ${rules.join()}`);
}

/** A figure with its first digit changed, or a number in words by another one. */
function spoil(written: string, side: Side): string | undefined {
  const word = written.toLowerCase();
  const value = numberWords[side].get(word);
  if (value !== undefined) {
    const next = [...numberWords[side]].find(([, each]) => each > value);
    const other = next?.[0] ?? '';
    return written === word ? other : other.replace(/^./, (letter) => letter.toUpperCase());
  }
  if (!/\d/.test(written)) return undefined;
  // Of a day the last digit, so that it stays a day.
  return written.replace(/\d(?=\D*$)/, (digit) =>
    digit === '9' ? '8' : String(Number(digit) + 1),
  );
}

async function spoilFigures(): Promise<{ figures: Tally; words: Tally; dates: Tally }> {
  const tallies = { figures: start(), words: start(), dates: start() };
  for (const pair of pairs) {
    const notes = await readPair(pair);
    const { groups } = walkPair({ en: outlineOf(notes.en.note), fr: outlineOf(notes.fr.note) });
    for (const side of sides)
      for (const unit of groups.flatMap((group) => group[side])) {
        const { figures, dates } = figuresIn(unit.text, side);
        const all = [
          ...figures.map(
            (each) => ({ ...each, kind: /\d/.test(each.written) ? 'figures' : 'words' }) as const,
          ),
          ...dates.map((each) => ({ ...each, kind: 'dates' }) as const),
        ];
        for (const { written, start: from, end, kind } of all) {
          const as = spoil(written, side);
          const span = spanOf(unit.spotOf(from, end), notes[side]);
          const { text } = notes[side].source;
          if (
            as === undefined ||
            text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') !== written
          )
            continue;
          const rules = await rulesFor(pair, side, replaced(text, span, as));
          count(
            tallies[kind],
            rules,
            ['twin-figures', 'twin-dates'],
            `${pair}.${side} ${written} → ${as}`,
          );
        }
      }
  }
  return tallies;
}

function replaced(text: string, { start: from, end }: Span, as: string): string {
  return text.slice(0, from) + as + text.slice(end);
}

/** Each body is replaced by that of the twin: what a forgotten section looks like. */
async function spoilLanguages(): Promise<Tally> {
  const tally = start();
  for (const pair of pairs) {
    const notes = await readPair(pair);
    for (const side of sides) {
      const own = notes[side];
      const other = notes[otherSide(side)];
      for (const entry of outlineOf(own.note).entries) {
        if (entry.kind !== 'body') continue;
        const [from, to] = [own, other].map(({ places, written }) =>
          places.value(written([entry.key])),
        );
        if (!from || !to) continue;
        const body = other.source.text.slice(to.start, to.end);
        const rules = await rulesFor(pair, side, replaced(own.source.text, from, body));
        count(tally, rules, ['language-mismatch'], `${pair}.${side} ${entry.key}`);
      }
    }
  }
  return tally;
}

/** Each acronym loses the long form that it is given with. */
async function spoilAcronyms(): Promise<Tally> {
  const tally = start();
  for (const pair of pairs)
    for (const side of sides) {
      const text = filesOf(pair)[`${pair}.${side}.yaml`] ?? '';
      for (const [given, acronym = ''] of text.matchAll(/ \(([A-Z][A-Z\d]+)\)/g)) {
        const rest = text.replaceAll(given, '');
        // One that is never used again needs no long form.
        if (!new RegExp(`\\b${acronym}\\b`).test(rest)) continue;
        count(
          tally,
          await rulesFor(pair, side, rest),
          ['acronym-undefined'],
          `${pair}.${side} ${acronym}`,
        );
      }
    }
  return tally;
}

/** What the rules say of the notes as they are, where nothing is wrong. */
async function falseAlarms(): Promise<number> {
  const rules: string[] = [];
  for (const pair of pairs)
    for (const side of sides)
      rules.push(...(await rulesFor(pair, side, filesOf(pair)[`${pair}.${side}.yaml`] ?? '')));
  return rules.filter((rule) => rule !== 'sentence-length').length;
}

test('what three kinds of rules find and miss is what the documentation says', async () => {
  const { figures, words, dates } = await spoilFigures();
  const tallies = {
    'figures in digits (`twin-figures`)': figures,
    'numbers in words (`twin-figures`)': words,
    'dates (`twin-dates`)': dates,
    'a section in the other language (`language-mismatch`)': await spoilLanguages(),
    'an acronym without its long form (`acronym-undefined`)': await spoilAcronyms(),
  };
  const alarms = await falseAlarms();
  const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;
  const rows = Object.entries(tallies).map(([name, { spoilt, found, besides }]) => {
    const precision = percent(found, found + besides + alarms);
    return `| ${name} | ${spoilt} | ${found} | ${percent(found, spoilt)} | ${precision} |`;
  });
  const missed = Object.values(tallies).flatMap((tally) => tally.missed);
  if (process.env['SHOW_MISSED']) console.log([...rows, ...missed].join('\n'));
  const page = readFileSync('docs/precision.md', 'utf8').replaceAll(/ +/g, ' ');
  for (const row of rows) expect(page).toContain(row);
}, 120_000);
