import { say, type Finding } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { fault, textOfLine } from './syntax-fault.ts';

/**
 * The places where git could not join two versions of some lines: it writes both of them between marks,
 * which begin at the margin. To a parser they are lines of no section, and what it advises would keep
 * both versions and the marks as text.
 */
export function conflicts(source: Source): Finding[] {
  if (!marks.test(source.text)) return [];
  const findings: Finding[] = [];
  let isOpen = false;
  for (let line = 1; line <= source.lineCount; line++) {
    const [mark = ''] = /^(?:<{7}|>{7})(?= |$)/.exec(source.lineAt(line)) ?? [];
    if (mark === '') continue;
    // One whose beginning was deleted is told at its end.
    if (!isOpen) findings.push(conflict(source, line));
    isOpen = mark.startsWith('<');
  }
  return findings;
}

const marks = /^(?:<{7}|>{7})(?: |\r?$)/m;

function conflict(source: Source, line: number): Finding {
  const start = source.lineStart(line);
  const hints = [say('yaml-syntax/conflict/hint', {})];
  const { finding } = fault(source, line, start, say('yaml-syntax/conflict', {}), hints);
  return { ...finding, span: textOfLine(source, start).span };
}
