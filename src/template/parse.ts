import { say, type Message } from '../findings/finding.ts';
import type { Handlebars } from './handlebars.ts';
import { TemplateError } from './template-error.ts';
import { unclosedBlock } from './unclosed-block.ts';

/**
 * Reads one Handlebars file into its syntax tree.
 * @throws TemplateError with the line where the syntax is at fault.
 */
export function parseTemplate(handlebars: Handlebars, file: string, text: string): hbs.AST.Program {
  const source = text.replace(/^\uFEFF/, '');
  try {
    return handlebars.parse(source, { srcName: file });
  } catch (error) {
    const fault = error as SyntaxFault;
    const block = isEnd(fault) ? unclosedBlock(source) : undefined;
    if (block) {
      const { open, close, ...place } = block;
      const sentence = say('template/unclosed-block', { open, close });
      throw new TemplateError(sentence, { file, ...place }, { cause: error });
    }
    const line = fault.lineNumber ?? Number(/ on line (\d+)/.exec(fault.message)?.[1] ?? 1);
    const column = (fault.column ?? pointedAt(fault.message, source, line)) + 1;
    throw new TemplateError(sentenceFor(fault), { file, line, column }, { cause: error });
  }
}

/**
 * The column that the grammar points at, from 0: its message repeats what it has read last, without
 * line ends and no more than 20 characters of it, above an arrow.
 */
function pointedAt(message: string, source: string, line: number): number {
  const [, read = '', arrow = ''] = message.split('\n');
  const last = read.slice(0, arrow.length - 1).replace(/^\.{3}/, '');
  const lines = source.split(/\r\n?|\n/);
  const before = lines.slice(0, line - 1).join('');
  const own = lines[line - 1] ?? '';
  for (let column = own.length; column > 0; column -= 1)
    if ((before + own.slice(0, column)).endsWith(last)) return column;
  return 0;
}

/** Handlebars' grammar says where only in its message, its other checks in fields. */
interface SyntaxFault extends Error {
  readonly lineNumber?: number;
  /** Counts from 0. */
  readonly column?: number;
}

/** The grammar wanted more where the file ends. */
function isEnd({ message }: SyntaxFault): boolean {
  return message.endsWith("got 'EOF'");
}

function sentenceFor(fault: SyntaxFault): Message {
  const [, open, close] = /^(.+) doesn't match (.+?)(?: - \d+:\d+)?$/.exec(fault.message) ?? [];
  if (open !== undefined && close !== undefined) {
    return say('template/mismatched-block', { open, close });
  }
  return isEnd(fault) ? say('template/unclosed', {}) : say('template/syntax', {});
}
