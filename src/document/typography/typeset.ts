import type { Locale } from '../../locale/message.ts';
import type { Document, Inline } from '../block.ts';
import { mapWords, type WordMap } from '../map-words.ts';
import { withoutAddresses } from './addresses.ts';
import { changesOf, type Change } from './changes.ts';
import { applyEdits, inOrder, lineBreak, opaque, type Edit } from './edits.ts';
import { raiseOrdinals } from './ordinals.ts';
import { quoteEdits } from './quotes.ts';
import { spacingEdits } from './spacing.ts';

/** What of the typography of a document is made, and what stays as its author wrote it. */
export interface TypographyStyle {
  /** With the raised letters of French ordinals. */
  readonly spacing: boolean;
  readonly quotes: boolean;
}

/** A document with its typography, and what that changed. */
export interface Typeset {
  readonly document: Document;
  /** In reading order; those of the title once, at its heading. Made when they are asked for. */
  readonly changes: () => readonly Change[];
}

/** Makes the typography of a document's language in what was written without it. */
export function typeset(document: Document, style: TypographyStyle): Typeset {
  const lang = localeOf(document.lang);
  if (lang === undefined) return { document, changes: () => [] };
  const edited: Edited[] = [];
  const running = createWords(style, (one) => edited.push(one));
  const map: WordMap = {
    content: (inlines) => running.content(inlines, lang),
    plain: (text) => running.text(text, lang),
  };
  const blocks = mapWords(document.blocks, map);
  const footnotes = document.footnotes.map((footnote) => ({
    ...footnote,
    blocks: mapWords(footnote.blocks, map),
  }));
  // What stands elsewhere in the document as well was told there.
  const again = createWords(style, () => {});
  const text = (words: string): string => again.text(words, lang);
  const { title, marking, branch, watermark } = document;
  const words = {
    title: text(title),
    marking: text(marking),
    branch: branch && text(branch),
    watermark: watermark && text(watermark),
  };
  const changes = (): Change[] =>
    edited.flatMap(({ text: before, edits }) => changesOf(before, edits));
  return { document: { ...document, ...words, blocks, footnotes }, changes };
}

/** A run of text as it was written, and its edits. */
interface Edited {
  readonly text: string;
  readonly edits: readonly Edit[];
}

interface Words {
  readonly content: (content: readonly Inline[], lang: Locale) => readonly Inline[];
  readonly text: (text: string, lang: Locale) => string;
}

/**
 * Sets runs of text, each seen as a whole, whatever is bold or linked in it. Code and addresses are never
 * touched, nor are words in another language than English or French.
 */
function createWords(style: TypographyStyle, keep: (edited: Edited) => void): Words {
  const set = (pieces: readonly Piece[], lang: Locale): readonly string[] => {
    const text = withoutAddresses(pieces.map(({ seen }) => seen).join(''));
    const edits = inOrder([
      ...(style.quotes ? quoteEdits(text, lang) : []),
      ...(style.spacing ? spacingEdits(text, lang) : []),
    ]);
    if (edits.length === 0) return pieces.map(({ written }) => written);
    // What is no text is a blank here: it parts words, and takes as much room as it does in the edits.
    const written = pieces.map((piece) => piece.written.padEnd(piece.seen.length)).join('');
    keep({ text: written, edits });
    return spread(pieces, edits);
  };
  const content = (inlines: readonly Inline[], lang: Locale): readonly Inline[] => {
    const texts = set(piecesOf(inlines), lang).values();
    const raises = style.spacing && lang === 'fr';
    const refill = (inline: Inline): Inline | readonly Inline[] => {
      if (inline.kind !== 'span' && 'content' in inline)
        return { ...inline, content: inline.content.flatMap(refill) };
      const text = texts.next().value ?? '';
      if (inline.kind === 'text') return raises ? raiseOrdinals(text) : { ...inline, text };
      const own = inline.kind === 'span' ? localeOf(inline.lang) : undefined;
      return inline.kind === 'span' && own
        ? { ...inline, content: content(inline.content, own) }
        : inline;
    };
    return inlines.flatMap(refill);
  };
  const text = (written: string, lang: Locale): string =>
    set([{ written, seen: written }], lang).join('');
  return { content, text };
}

/** A leaf of running text: its words, and what of them the typography sees, letter by letter. */
interface Piece {
  readonly written: string;
  readonly seen: string;
}

/** The leaves of running text in order; what is not text is one sign that nothing takes for a word. */
function piecesOf(inlines: readonly Inline[]): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    if (inline.kind === 'text') return [{ written: inline.text, seen: inline.text }];
    if (inline.kind === 'break') return [{ written: '', seen: lineBreak }];
    if (inline.kind === 'span' || !('content' in inline)) return [{ written: '', seen: opaque }];
    return piecesOf(inline.content);
  });
}

/** Hands edits of a whole run to its pieces: each part of a deletion to its piece, what is set to the first. */
function spread(pieces: readonly Piece[], edits: readonly Edit[]): string[] {
  let from = 0;
  return pieces.map(({ written, seen }) => {
    const start = from;
    const end = start + seen.length;
    from = end;
    const own = edits
      .filter((edit) => edit.start < end && (edit.end > start || edit.start >= start))
      .map((edit) => ({
        start: Math.max(edit.start, start) - start,
        end: Math.min(edit.end, end) - start,
        text: edit.start >= start ? edit.text : '',
      }));
    return own.length === 0 ? written : applyEdits(written, own);
  });
}

/** The typography that a language tag asks for, of those that are known. */
function localeOf(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split('-');
  return language === 'en' || language === 'fr' ? language : undefined;
}
