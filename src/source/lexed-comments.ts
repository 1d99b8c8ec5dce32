import { Lexer } from 'yaml';
import type { Comments } from './plain-comments.ts';
import type { Span } from './source.ts';

/** What the lexer puts before a scalar without quotes; its other marks are for the parser alone. */
const scalarMark = '\u001F';
const marks = new Set(['\u0002', '\u0018', scalarMark]);

/** Finds the comments of any YAML text, as the library's lexer sees it. */
export function lexedComments(text: string): Comments {
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
