import { say, type Message } from '../findings/finding.ts';
import type { Handlebars } from './handlebars.ts';
import { TemplateError } from './template-error.ts';

/**
 * Reads one Handlebars file into its syntax tree.
 * @throws TemplateError with the line where the syntax is at fault.
 */
export function parseTemplate(handlebars: Handlebars, file: string, text: string): hbs.AST.Program {
  try {
    return handlebars.parse(text.replace(/^\uFEFF/, ''), { srcName: file });
  } catch (error) {
    const fault = error as SyntaxFault;
    const line = fault.lineNumber ?? Number(/ on line (\d+)/.exec(fault.message)?.[1] ?? 1);
    const column = fault.column === undefined ? undefined : fault.column + 1;
    throw new TemplateError(sentenceFor(fault), { file, line, column }, { cause: error });
  }
}

/** Handlebars' grammar says where only in its message, its other checks in fields. */
interface SyntaxFault extends Error {
  readonly lineNumber?: number;
  /** Counts from 0. */
  readonly column?: number;
}

function sentenceFor(fault: SyntaxFault): Message {
  const [, open, close] = /^(.+) doesn't match (.+?)(?: - \d+:\d+)?$/.exec(fault.message) ?? [];
  if (open !== undefined && close !== undefined) {
    return say('template/mismatched-block', { open, close });
  }
  return fault.message.endsWith("got 'EOF'")
    ? say('template/unclosed', {})
    : say('template/syntax', {});
}
