import { sentenceOf } from '../../findings/sentence.ts';
import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { pad, readyFor, widthOf, wrap } from '../../render/text/columns.ts';
import type { Style, Tone } from '../../report/report.ts';
import { tame } from '../../report/tame.ts';
import type { MarkedText } from '../../twins/show/mark-in.ts';
import type { PairFinding, PairRow, PairSection } from '../../twins/show/side-by-side.ts';
import { sides, type Both, type Side } from '../../twins/side.ts';

/** Blanks within a figure, at which no line breaks: “640 000 $”, “$5 million”, “5 %”. */
const withinFigure = /(?<=\d) (?=\d{3}(?!\d)|[$%€]|[MGk]\$|[mb]illion|milliard)/g;
const figureSpace = '\u2007';

/** Narrower than this the notes stand one above the other. */
const leastColumns = 30;

/** What differs stands between these, since not every terminal has colours. */
const [open, close] = ['→', '←'];

/** The mark of a row in which the notes differ. */
export const differs = '≠';

/** Two notes side by side, the English one on the left, with what is said of a row below it. */
export async function showPair(
  sections: readonly PairSection[],
  paths: Both<string>,
  locale: Locale,
  style: Style,
): Promise<string> {
  await readyFor(JSON.stringify(sections));
  const half = Math.floor((style.columns - 3) / 2);
  const isWide = half >= leastColumns;
  const width = isWide ? half : Math.max(style.columns - 5, 10);
  const bar = style.paint('dim', '│');
  const head = isWide
    ? [`${pad(tame(paths.en), half, 'left')} ${bar} ${tame(paths.fr)}`]
    : [tame(`en  ${paths.en}`), tame(`fr  ${paths.fr}`)];
  const lines = sections.flatMap(({ title, rows }) => [
    '',
    ...(title[locale] === '' ? [] : [style.paint('strong', tame(title[locale]))]),
    ...rows.flatMap((row) => [
      ...(isWide ? beside(row, half, style) : above(row, width, style)),
      ...row.findings.flatMap((one) => findingLines(one, paths, locale, style)),
    ]),
  ]);
  return [...head.map((line) => style.paint('strong', line)), ...lines, ''].join('\n');
}

function beside({ texts, findings }: PairRow, half: number, style: Style): string[] {
  const [en, fr] = [linesOf(texts.en, half), linesOf(texts.fr, half)];
  const between = findings.length > 0 ? differs : '│';
  const mark =
    findings.length > 0 ? style.paint(toneOf(findings), between) : style.paint('dim', between);
  const count = Math.max(en.length, fr.length);
  return Array.from({ length: count }, (_, index) =>
    `${pad(en[index] ?? '', half, 'left')} ${mark} ${fr[index] ?? ''}`.trimEnd(),
  );
}

function above({ texts, findings }: PairRow, width: number, style: Style): string[] {
  const lead = (side: Side, index: number): string => (index === 0 ? `${side}  ` : '    ');
  const mark = findings.length > 0 ? style.paint(toneOf(findings), differs) : ' ';
  return sides.flatMap((side) =>
    linesOf(texts[side], width).map((line, index) =>
      `${mark}${lead(side, index)}${line}`.trimEnd(),
    ),
  );
}

/** A word that is wider than its half is cut, for what stands beside it would move. */
function linesOf(parts: readonly MarkedText[], width: number): string[] {
  const text = parts.map(({ text: part, isMarked }) => (isMarked ? open + part + close : part));
  if (text.length === 0) return [];
  const shown = tame(text.join('').replaceAll('\n', ' ')).replaceAll(withinFigure, figureSpace);
  return wrap(shown, width)
    .map((line) => line.replaceAll(figureSpace, ' '))
    .flatMap((line) => cut(line, width));
}

function cut(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line];
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (widthOf(last + character) > width) lines.push(character);
    else lines[lines.length - 1] = last + character;
  }
  return lines;
}

function findingLines(
  { finding, side }: PairFinding,
  paths: Both<string>,
  locale: Locale,
  style: Style,
): string[] {
  const { rule, severity, message } = finding;
  const word = style.paint(severity, translate(locale, `report/${severity}`, {}));
  const sentence = tame(sentenceOf(message, locale));
  const name = paths[side].slice(paths[side].lastIndexOf('/') + 1);
  const said = wrap(`${sentence} (${tame(name)})`, style.columns - 4);
  return [`  ${word}  ${style.paint('dim', rule)}`, ...said.map((line) => `    ${line}`)];
}

function toneOf(findings: readonly PairFinding[]): Tone {
  const [first] = findings.map(({ finding }) => finding.severity).toSorted();
  return first ?? 'dim';
}
