import { say } from '../findings/finding.ts';
import { lastWritten } from './lost-name.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/** `| Year | Amount |` where YAML takes the first sign for that of a text below. */
export function tableSign(source: Source, line: number): SyntaxFault | undefined {
  const [, blanks = '', lead = ''] =
    /^(\s*)((?:- +)?(?:[\w-]+: +)?)\|.*\|\s*$/.exec(source.lineAt(line)) ?? [];
  const start = source.lineStart(line) + blanks.length + lead.length;
  if (source.text.charAt(start) !== '|') return undefined;
  const message = say('yaml-syntax/table', {});
  if (lead !== '') {
    const hints = [say('yaml-syntax/table/hint', { lead: lead.trim() })];
    return { ...fault(source, line, start, message, hints), covers: Infinity };
  }
  const name = lastWritten(source, line - 1);
  const written = source.lineAt(name).trimEnd();
  if (!/^\s*(?:- +)?[\w-]+:$/.test(written)) return undefined;
  const end = source.lineStart(name) + written.length;
  const fix = [{ span: { start: end, end }, text: ' |' }];
  const hints = [say('yaml-syntax/table/above', { text: `${written.trim()} |` })];
  return { ...fault(source, line, start, message, hints, fix), covers: Infinity };
}
