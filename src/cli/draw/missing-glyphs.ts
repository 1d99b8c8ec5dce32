import { say, type Finding, type Message } from '../../findings/finding.ts';
import type { Source } from '../../source/source.ts';

/** A finding for each run of characters that no font has, where they first stand in the file. */
export function missingGlyphs(characters: readonly string[], { text }: Source): Finding[] {
  const missing = new Set(characters);
  const findings: Finding[] = [];
  for (const character of characters) {
    if (!missing.has(character)) continue;
    const start = placeOf(text, character);
    const run = start < 0 ? character : runFrom(text, start, new Set(characters));
    for (const covered of run) missing.delete(covered);
    findings.push(toFinding(run, start));
  }
  return findings;
}

/** The first place of a character that is not in a comment line; -1 where there is none. */
export function placeOf(text: string, character: string): number {
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
    if (!/(?:^|\n)[ \t]*#[^\n]*$/.test(text.slice(0, at))) return at;
  return -1;
}

/** The characters from a place on that are all missing: a word in another script is one mistake. */
function runFrom(text: string, start: number, missing: ReadonlySet<string>): string {
  let run = '';
  for (const character of text.slice(start)) {
    if (!missing.has(character)) break;
    run += character;
  }
  return run;
}

/** One that is written as an escape (`"\u2603"`) is not found; the note itself stands for it. */
function toFinding(run: string, start: number): Finding {
  const span = start < 0 ? { start: 0, end: 0 } : { start, end: start + run.length };
  const hints = [say('missing-glyph/hint', {})];
  return { rule: 'missing-glyph', severity: 'error', message: tellGlyphs(run), hints, span };
}

/** Says that no font has some characters. */
export function tellGlyphs(run: string): Message {
  const codes = Array.from(new Set(run), (character) => codeOf(character));
  const shown = codes.length > 4 ? [...codes.slice(0, 3), '…'] : codes;
  return codes.length === 1
    ? say('missing-glyph', { name: run, code: shown.join(', ') })
    : say('missing-glyph/several', { names: run, codes: shown.join(', ') });
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
