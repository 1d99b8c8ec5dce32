import { say, type Edit } from '../findings/finding.ts';
import { falseBlanks } from './false-blanks.ts';
import type { Source } from './source.ts';
import type { SyntaxFault } from './syntax-fault.ts';

const invisible = new RegExp(`[${falseBlanks}]`);

/** Whether a name begins with such a blank, which YAML takes for a part of it. */
export function startsInvisibly(name: string): boolean {
  return invisible.test(name.charAt(0));
}

/** A run of lines indented with tabs, as one fault at its first tab. */
export function tabIndent(source: Source, line: number): SyntaxFault | undefined {
  // A folded or literal text that fails on a tab is reported on the line before it.
  const first = hasTab(source, line) ? line : line + 1;
  if (!hasTab(source, first)) return undefined;
  let last = first;
  while (hasTab(source, last + 1)) last++;
  const fix: Edit[] = [];
  const count = tabWidth(source, first);
  for (let at = first; at <= last; at++)
    for (const { index } of blanks(source, at).matchAll(/\t/g)) {
      const start = source.lineStart(at) + index;
      fix.push({ span: { start, end: start + 1 }, text: ' '.repeat(count) });
    }
  const span = fix[0]?.span ?? { start: 0, end: 0 };
  const message =
    first === last
      ? say('tab-indent/line', { line: first })
      : say('tab-indent/lines', { first, last });
  return {
    covers: last,
    finding: {
      rule: 'tab-indent',
      severity: 'error',
      message,
      span,
      hints: [say('tab-indent/hint', { count })],
      fix,
    },
  };
}

/**
 * Spaces for each tab of a line: as many as put it under the line that it goes on from, else two.
 * A line that opens something ends in a colon or in the sign of a block; the next is deeper.
 */
function tabWidth(source: Source, line: number): number {
  const above = source.lineAt(line - 1);
  const indent = blanks(source, line);
  const isBullet = source.lineAt(line).trimStart().startsWith('- ');
  const column = /^ *(?:- +)*/.exec(isBullet ? above.replace('-', 'x') : above)?.[0].length ?? 0;
  if (
    column === 0 ||
    column % indent.length > 0 ||
    indent.includes(' ') ||
    /[:|>][-+\d]*\s*$/.test(above)
  )
    return 2;
  return column / indent.length;
}

/** A line indented with blanks that are not spaces. */
export function invisibleIndent(source: Source, line: number): SyntaxFault | undefined {
  const found = [line, line + 1].find((at) => invisible.test(blanks(source, at)));
  if (found === undefined) return undefined;
  let last = found;
  while (invisible.test(blanks(source, last + 1))) last++;
  const fix: Edit[] = [];
  for (let at = found; at <= last; at++)
    for (const { index } of blanks(source, at).matchAll(new RegExp(invisible, 'g'))) {
      const start = source.lineStart(at) + index;
      fix.push({ span: { start, end: start + 1 }, text: ' ' });
    }
  return {
    covers: last + 1,
    finding: {
      rule: 'yaml-syntax',
      severity: 'error',
      message: say('yaml-syntax/invisible-indent', { line: found }),
      span: fix[0]?.span ?? { start: 0, end: 0 },
      hints: [say('yaml-syntax/invisible-indent/hint', {})],
      fix,
    },
  };
}

/** How many spaces a line begins with. */
export function indentOf(text: string): number {
  return text.search(/[^ ]|$/);
}

/** Spaces before a line beside another: below a bullet, as many as put it under its first word. */
export function siblingIndent(above: string, own: string): number {
  return /^ *- /.test(own) ? indentOf(above) : (/^ *(?:- +)*/.exec(above)?.[0].length ?? 0);
}

/**
 * Spaces before the lines with which a line most likely belongs: the least that is more than its own
 * among the lines above that are still open to it.
 */
export function indentAbove(source: Source, line: number, has: number): number | undefined {
  let least: number | undefined;
  for (let at = line - 1; at > 0; at--) {
    const text = source.lineAt(at);
    if (text.trim() === '') continue;
    const indent = siblingIndent(text, source.lineAt(line));
    if (indent <= has) break;
    least = Math.min(indent, least ?? indent);
  }
  return least;
}

function hasTab(source: Source, line: number): boolean {
  return blanks(source, line).includes('\t') && source.lineAt(line).trim() !== '';
}

/** The blanks that a line begins with, of whatever kind. */
function blanks(source: Source, line: number): string {
  return /^[\s\u200B]*/.exec(source.lineAt(line))?.[0] ?? '';
}
