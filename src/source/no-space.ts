import type { YAMLError } from 'yaml';
import { say } from '../findings/finding.ts';
import { falseBlanks } from './false-blanks.ts';
import type { Source } from './source.ts';
import { fault, restOfLine, type SyntaxFault } from './syntax-fault.ts';

/** `classification:Protected A`: without a blank the whole line is one word. */
export function noSpace(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  const match = noSpaceAfter.exec(source.lineAt(line));
  if (!match) return undefined;
  const [, name = '', blanks = ''] = match;
  const colon = source.lineStart(line) + name.length;
  const after = { start: colon + 1, end: colon + 1 + blanks.length };
  const mended = `${name}: ${source.text.slice(after.end, restOfLine(source, colon).end)}`.trim();
  return fault(
    source,
    line,
    colon,
    say('yaml-syntax/no-space', {}),
    [say('hint/write', { text: mended })],
    [{ span: after, text: ' ' }],
  );
}

/**
 * A name and its colon without a blank, or with one that only looks so; no address, and no time of day.
 */
const noSpaceAfter = new RegExp(
  String.raw`^(\s*(?:- +)?[\p{L}\w -]+):(?!\/\/|(?<=\d:)\d)([${falseBlanks}]*)(?=\S)`,
  'u',
);
