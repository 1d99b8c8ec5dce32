import { Lexer } from 'yaml';
import type { Span } from './source.ts';

/** What the lexer puts before a scalar without quotes; its other marks are for the parser alone. */
const scalarMark = '\u001F';
const marks = new Set(['\u0002', '\u0018', scalarMark]);

/** The comments of a YAML text, and its scalars, so that a comment can be told from text like one. */
export interface Comments {
  /** Each from its `#` to its last character that is no blank. */
  readonly comments: readonly Span[];
  /** Each from the `:` or `-` that it is the value of, else from its own first character. */
  readonly scalars: readonly Span[];
}

/** Finds the comments of a YAML text; what is inside quotes or a block is text and no comment. */
export function commentsOf(text: string): Comments {
  const comments: Span[] = [];
  const scalars: Span[] = [];
  let at = 0;
  let opener: number | undefined;
  let isMarked = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isMarked && marks.has(lexeme)) {
      isMarked = lexeme === scalarMark;
      continue;
    }
    const start = at;
    at += lexeme.length;
    const end = start + lexeme.trimEnd().length;
    if (isMarked || /^["']/.test(lexeme)) {
      scalars.push({ start: opener ?? start, end });
      opener = undefined;
    } else if (lexeme.startsWith('#')) comments.push({ start, end });
    else if (/^[-:?]$/.test(lexeme)) {
      // What stands before a colon is a key, and no value of the one above.
      if (lexeme === ':') scalars.pop();
      opener = start;
    } else if (/^[,[\]{}]$/.test(lexeme)) opener = undefined;
    isMarked = false;
  }
  return { comments, scalars };
}
