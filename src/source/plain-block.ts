import { separator } from './fold.ts';
import { lineEnd, nextLine, skipSpaces, trimSpaces, type LineCursor } from './line-cursor.ts';
import { scalarNode, trimmedSpan, type YamlScalar } from './yaml-node.ts';

/** Reads a block of `|` or `>`, with or without `-`, whose lines are indented more than `column`. */
export function readBlock(cursor: LineCursor, column: number): YamlScalar | undefined {
  const { text, at: start } = cursor;
  const header = text.slice(start, trimSpaces(text, start, cursor.end));
  if (!/^[|>]-?$/.test(header)) return undefined;
  const style = header.startsWith('|') ? 'literal' : 'folded';
  const first = skipSpaces(text, cursor.next);
  const indent = first - cursor.next;
  // Blanks on an empty first line would have a say in the indent.
  if (indent <= column || first === lineEnd(text, first)) return undefined;
  const block = readLines(text, cursor.next, indent, style);
  if (!block) return undefined;
  cursor.next = block.next;
  nextLine(cursor);
  const value = header.endsWith('-') ? block.value : `${block.value}\n`;
  return scalarNode(style, value, trimmedSpan(text, start, block.end));
}

interface Block {
  readonly value: string;
  /** Where its last line ends, and where the first line begins that is no part of it. */
  readonly end: number;
  readonly next: number;
}

/** The lines of a block; undefined where blanks before a line or on a blank line might be text. */
function readLines(
  text: string,
  from: number,
  indent: number,
  style: 'literal' | 'folded',
): Block | undefined {
  let value = '';
  let end = from;
  let blankLines = 0;
  let next = from;
  while (next < text.length) {
    const first = skipSpaces(text, next);
    const column = first - next;
    const lineEnds = lineEnd(text, first);
    const isBlank = first === lineEnds;
    if (!isBlank && column < indent) break;
    if (column > indent && (isBlank || style === 'folded')) return undefined;
    if (isBlank) blankLines++;
    else {
      const between = style === 'folded' ? separator(blankLines) : '\n'.repeat(blankLines + 1);
      value += (end === from ? '' : between) + text.slice(next + indent, lineEnds);
      end = lineEnds;
      blankLines = 0;
    }
    next = text.indexOf('\n', lineEnds) + 1 || text.length;
  }
  return { value, end, next };
}
