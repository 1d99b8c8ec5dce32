import { say, type Edit, type Finding } from '../findings/finding.ts';
import { anyItem, falseItem, mayHaveFalseItem } from './false-blanks.ts';
import { lastWritten, nextWritten } from './lost-name.ts';
import type { Source } from './source.ts';
import { fault } from './syntax-fault.ts';

/** Items of lists with a blank after their mark that only looks like a space, and the errors that they explain. */
export interface FalseItems {
  readonly findings: readonly Finding[];
  /** One-based line from which on YAML is led astray by them. */
  readonly from: number;
}

/**
 * `-\u00A0We act.`: neither YAML nor Markdown takes it for a bullet, so that its words go on with those above it.
 * Items one below the other are one finding.
 */
export function falseItems(source: Source): FalseItems {
  if (!mayHaveFalseItem(source.text)) return { findings: [], from: Infinity };
  const runs: Edit[][] = [];
  let lastLine = -1;
  for (let line = 1; line <= source.lineCount; line++) {
    const edit = editOf(source, line);
    const run = line === lastLine + 1 ? runs.at(-1) : undefined;
    if (edit && run && isAlike(run[0]!, edit)) run.push(edit);
    else if (edit) runs.push([edit]);
    if (edit) lastLine = line;
  }
  const findings = runs.map((edits) => findingOf(source, edits));
  const first = findings[0]?.span.start;
  const from = first === undefined ? Infinity : beginsAbove(source, source.positionAt(first).line);
  return { findings, from };
}

/** A plain space for the blanks after a mark; a dash goes with them where another stands before it. */
function editOf(source: Source, line: number): Edit | undefined {
  const [, lead = '', dashes = '', mark = '', blanks = ''] =
    falseItem.exec(source.lineAt(line)) ?? [];
  // A number or a star may begin the line of a sentence; beside another item it begins one.
  if (mark === '' || (mark !== '-' && !isBesideItem(source, line))) return undefined;
  const start = source.lineStart(line) + lead.length + dashes.length;
  const end = start + mark.length + blanks.length;
  return { span: { start, end }, text: dashes !== '' && mark === '-' ? '' : `${mark} ` };
}

/** Whether both have the mark of one kind, or none since a dash stands before it. */
function isAlike(one: Edit, other: Edit): boolean {
  return /^\d/.test(one.text) ? /^\d/.test(other.text) : one.text.trim() === other.text.trim();
}

function isBesideItem(source: Source, line: number): boolean {
  const beside = [lastWritten(source, line - 1), nextWritten(source, line + 1)];
  return beside.some((at) => at !== line && anyItem.test(source.lineAt(at)));
}

function findingOf(source: Source, edits: readonly Edit[]): Finding {
  const [one, other] = [edits[0]!, edits.at(-1)!];
  const { start } = one.span;
  const [first, last] = [start, other.span.start].map((at) => source.positionAt(at).line);
  const mark = /^-|^.*?(?= )/.exec(one.text)?.[0] ?? '-';
  const message =
    mark !== '-'
      ? say('yaml-syntax/false-item', { mark })
      : first === last
        ? say('yaml-syntax/false-bullet', {})
        : say('yaml-syntax/false-bullets', { first: first!, last: last! });
  const hints = [say('yaml-syntax/false-bullet/hint', {})];
  return fault(source, first!, start, message, hints, edits).finding;
}

/** The bullet or the name with whose text a line goes on. */
function beginsAbove(source: Source, line: number): number {
  let at = line - 1;
  while (at > 1 && !/^\s*(?:- |[\w-]+\s*:(?:\s|$))/.test(source.lineAt(at))) at--;
  return at;
}
