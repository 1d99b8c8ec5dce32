import { say } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/** "```yaml" at the margin: the frame round a note that was copied from a web page or a chat. */
export function fence(source: Source, line: number): SyntaxFault | undefined {
  if (!isFence(source.lineAt(line))) return undefined;
  const fix = [];
  for (let at = line; at <= source.lineCount; at++) {
    if (!isFence(source.lineAt(at))) continue;
    const start = source.lineStart(at);
    const end = at < source.lineCount ? source.lineStart(at + 1) : source.text.length;
    fix.push({ span: { start, end }, text: '' });
  }
  const message = say('yaml-syntax/fence', {});
  const hints = [say('yaml-syntax/fence/hint', {})];
  return { ...fault(source, line, source.lineStart(line), message, hints, fix), covers: Infinity };
}

function isFence(written: string): boolean {
  return /^(?:`{3,}|~{3,})\w*\s*$/.test(written);
}
