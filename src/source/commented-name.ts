import { say, type Finding } from '../findings/finding.ts';
import { innerKeys, topKeys } from '../generated/inner-keys.js';
import { mayHaveCommentedName, passed, standsIn } from './commented-look.ts';
import { indentOf } from './indent.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/**
 * `#key_facts:` above lines without that sign, as it is left when a section of a new note is put to use
 * from its first bullet on: to YAML the lines below belong to what stands above the comment.
 * @param below the next line that is no comment; it stands farther in than the name
 */
function commentedName(source: Source, line: number, below: string): SyntaxFault | undefined {
  const [, lead = '', name = '', sign = ''] = commented.exec(source.lineAt(line)) ?? [];
  const isSection = topKeys.has(name);
  if (!isSection && !innerKeys.has(name)) return undefined;
  const margin = isSection ? '' : lead;
  if (!standsIn.test(below) || indentOf(below) <= margin.length) return undefined;
  const start = source.lineStart(line);
  const text = `${margin}${name}:${sign}`;
  // With a blank behind the sign it may be a remark.
  const isTemplates = lead === margin;
  const fix = isTemplates ? [{ span: { start, end: start + 1 }, text: '' }] : undefined;
  const message = say('yaml-syntax/commented-name', { name });
  const hints = [say('hint/write', { text: text.trim() })];
  return { ...fault(source, line, start, message, hints, fix), covers: Infinity };
}

/** At the margin, where it can be no heading in a text; a name with a value has nothing below it. */
const commented = /^#([ \t]*(?:- +)?)([a-z_]+):([ \t]*[|>]?)\s*$/;

/** The name of a section among the comments that begin on a line or end above it. */
export function nameInComments(source: Source, line: number): SyntaxFault | undefined {
  const isPassed = (other: number): boolean => passed.test(source.lineAt(other));
  let [first, last] = [line, line];
  while (first > 1 && isPassed(first - 1)) first--;
  while (last < source.lineCount && isPassed(last)) last++;
  for (let at = first; at <= last; at++) {
    const found = commentedName(source, at, source.lineAt(last));
    if (found) return found;
  }
  return undefined;
}

/** Such names in a file that YAML could read, where nothing else shows that its lines were given to another. */
export function commentedNames(source: Source): Finding[] {
  if (!mayHaveCommentedName(source.text)) return [];
  const findings: Finding[] = [];
  let below = '';
  // From the end, so that what stands below is known.
  for (let line = source.lineCount; line > 0; line--) {
    const written = source.lineAt(line);
    const found = commentedName(source, line, below);
    if (found) findings.unshift(found.finding);
    if (!passed.test(written)) below = written;
  }
  return findings;
}
