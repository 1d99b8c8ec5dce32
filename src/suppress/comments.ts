import { findKind, kinds } from '../reference/kinds.ts';
import { nearest } from '../schema/suggest.ts';
import { commentsOf } from '../source/comments.ts';
import type { Source, Span } from '../source/source.ts';
import { mayBeSuppressed } from './may-be-suppressed.ts';

/** How a comment may begin, and how far it reaches. */
export const forms = { 'brief-disable-next-line': 'value', 'brief-disable-file': 'file' } as const;

/** A comment that switches rules off, or tries to. */
export interface DisableComment {
  readonly span: Span;
  /** `brief-disable-file`, or what its author took for such a word. */
  readonly form: Span;
  /** The words that name rules, in their order. */
  readonly rules: readonly Span[];
  /** Whether it says more: what follows a dash, or begins with a word that is no rule. */
  readonly hasReason: boolean;
  /** The first and last line that it covers; none where its form is unknown. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
}

/** Finds the comments of a note that switch rules off, or look as if they did. */
export async function disableComments(source: Source): Promise<DisableComment[]> {
  const { comments, scalars } = await commentsOf(source.text);
  const linesFor = createReach(source, scalars);
  return comments.flatMap((span) => {
    const written = source.text.slice(span.start, span.end);
    // Other linters have a colon after the word; an author who puts one there means the same.
    const [lead = '', sign = '', word = ''] =
      /^(#+[ \t]*)(brief-(?:disable|enable|ignore)[\w-]*)(?:\s*:)?/i.exec(written) ?? [];
    if (word === '') return [];
    const start = span.start + sign.length;
    const form = Object.hasOwn(forms, word) ? forms[word as keyof typeof forms] : undefined;
    return {
      span,
      form: { start, end: start + word.length },
      ...namedIn(source, { start: span.start + lead.length, end: span.end }),
      lines: form && linesFor(form, source.positionAt(span.start).line),
    };
  });
}

/**
 * Words parted by blanks, commas or colons, up to the reason. The first was meant to name a rule, whatever it
 * is. Word makes one dash of two, and an author may leave them out.
 */
function namedIn(
  { text }: Source,
  { start, end }: Span,
): Pick<DisableComment, 'rules' | 'hasReason'> {
  const rest = text.slice(start, end);
  const dash = /(?:^|\s)-+(?:\s|$)|[–—]/.exec(rest);
  const words = Array.from(rest.slice(0, dash?.index).matchAll(/[^\s,:]+/g));
  const other = words.findIndex(({ 0: word }, index) => index > 0 && !namesRule(word));
  const names = other < 0 ? words : words.slice(0, other);
  return {
    rules: names.map(({ 0: word, index }) => {
      return { start: start + index, end: start + index + word.length };
    }),
    hasReason: dash !== null || names.length < words.length,
  };
}

/** Whether a word is a rule, or one with a slip in it; all but one have a hyphen. */
function namesRule(word: string): boolean {
  return findKind(word) !== undefined || (word.includes('-') && ruleMeantBy(word) !== undefined);
}

/** The rule that a word which is none was meant to name. */
export function ruleMeantBy(word: string): string | undefined {
  if (mayBeSuppressed(word) || findKind(word)) return undefined;
  const ids = kinds.map(({ id }) => id).filter((id) => mayBeSuppressed(id));
  return nearest(word, ids);
}

type Reach = (form: 'file' | 'value', line: number) => { first: number; last: number };

/**
 * What a comment covers: the file, or the next line with something on it and the text begun there. Above
 * the first of these it also covers what concerns the note as a whole, which has the first line for its place.
 */
function createReach(source: Source, scalars: readonly Span[]): Reach {
  const { lineCount } = source;
  const lastLines = new Map<number, number>();
  for (const { start, end } of scalars) {
    const first = source.positionAt(start).line;
    const last = source.positionAt(end).line;
    lastLines.set(first, Math.max(last, lastLines.get(first) ?? 0));
  }
  // Filled from the end, since thousands of comments may stand above one line.
  const next: number[] = [];
  for (let line = lineCount; line > 0; line--) {
    const isBare = line < lineCount && /^\s*(?:#|$|---\s*$)/.test(source.lineAt(line));
    next[line] = isBare ? (next[line + 1] ?? line) : line;
  }
  return (form, line) => {
    if (form === 'file') return { first: 1, last: lineCount };
    const first = next[line + 1] ?? line + 1;
    return { first: first === next[1] ? 1 : first, last: lastLines.get(first) ?? first };
  };
}
