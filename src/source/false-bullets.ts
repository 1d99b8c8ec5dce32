import { say, type Edit, type Finding } from '../findings/finding.ts';
import { falseBlanks, mayHaveFalseBullet } from './false-blanks.ts';
import type { Source } from './source.ts';
import { fault } from './syntax-fault.ts';

/** What begins such a line: blanks, the dashes of bullets that hold it, and its own dash with what follows it. */
const falseBullet = new RegExp(
  String.raw`^([ \t]*)((?:-[ \t]+)*)(-[${falseBlanks}][ \t${falseBlanks}]*)(?=[^\s${falseBlanks}])`,
);

/** Bullets with a blank after their dash that only looks like a space, and the errors that they explain. */
export interface FalseBullets {
  readonly findings: readonly Finding[];
  /** One-based line from which on YAML is led astray by them. */
  readonly from: number;
}

/**
 * `-\u00A0We act.`: neither YAML nor Markdown takes it for a bullet, so that its words go on with those above it.
 * Bullets one below the other are one finding.
 */
export function falseBullets(source: Source): FalseBullets {
  if (!mayHaveFalseBullet(source.text)) return { findings: [], from: Infinity };
  const runs: Edit[][] = [];
  let lastLine = -1;
  for (let line = 1; line <= source.lineCount; line++) {
    const edit = editOf(source, line);
    if (edit && line === lastLine + 1) runs.at(-1)?.push(edit);
    else if (edit) runs.push([edit]);
    if (edit) lastLine = line;
  }
  const findings = runs.map((edits) => findingOf(source, edits));
  const first = findings[0]?.span.start;
  const from = first === undefined ? Infinity : beginsAbove(source, source.positionAt(first).line);
  return { findings, from };
}

/** A plain space for the blanks after a dash; the dash goes with them where another stands before it. */
function editOf(source: Source, line: number): Edit | undefined {
  const [, lead = '', dashes = '', sign = ''] = falseBullet.exec(source.lineAt(line)) ?? [];
  if (sign === '') return undefined;
  const start = source.lineStart(line) + lead.length + dashes.length;
  const end = start + sign.length;
  return { span: { start, end }, text: dashes === '' ? '- ' : '' };
}

function findingOf(source: Source, edits: readonly Edit[]): Finding {
  const [first, last] = [edits[0]!, edits.at(-1)!].map(
    ({ span }) => source.positionAt(span.start).line,
  ) as [number, number];
  const message =
    first === last
      ? say('yaml-syntax/false-bullet', {})
      : say('yaml-syntax/false-bullets', { first, last });
  const hints = [say('yaml-syntax/false-bullet/hint', {})];
  return fault(source, first, edits[0]!.span.start, message, hints, edits).finding;
}

/** The bullet or the name with whose text a line goes on. */
function beginsAbove(source: Source, line: number): number {
  let at = line - 1;
  while (at > 1 && !/^\s*(?:- |[\w-]+\s*:(?:\s|$))/.test(source.lineAt(at))) at--;
  return at;
}
