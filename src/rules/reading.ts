import { walk } from '../markdown/node.ts';
import { proseOf } from '../markdown/prose.ts';
import type { BodyText } from '../note/bodies.ts';
import { onceFor } from '../note/once-for.ts';
import { plainTextsOf } from '../note/plain-texts.ts';
import { isPlainlyIn, mayBeIn } from './prose/language-words.ts';
import { eachToTranslate } from './prose/placeholder.ts';
import type { RuleNote } from './rule.ts';
import { isWhollyForeign, otherLanguage } from './whole-language.ts';

/** What is read of one text: letter by letter as it is written, what is no prose blotted out. */
export interface Reading extends BodyText {
  /** The same text with what is no prose. */
  readonly written: string;
  /** Whether an offset stands in a table. */
  readonly isInTable: (offset: number) => boolean;
  /** Whether words are a part of those of a link, which may be the title of what it leads to. */
  readonly isPartOfLink: (start: number, end: number) => boolean;
}

/**
 * What a rule reads of the words of a note: the bodies that it asked for, then titles and headings. What
 * is plainly in the other language has the forms of that language, and another rule speaks of it.
 */
export function readingsOf<Options>(note: RuleNote<Options>): readonly Reading[] {
  if (isWhollyForeign(note)) return [];
  const other = otherLanguage(note.lang);
  const own = note.bodies.filter(({ text }) => !mayBeIn(other, text) || !isPlainlyIn(other, text));
  const bodies = own.map(({ path, text, root }) => {
    // Letter by letter, since a text may have as many tables as dates.
    const tables = new Uint8Array(text.length);
    const links = new Uint8Array(text.length);
    for (const node of walk(root))
      if (node.kind === 'table') tables.fill(1, node.start, node.end);
      else if (node.kind === 'link')
        links.fill(1, node.children[0]?.start ?? node.end, node.children.at(-1)?.end);
    const isInTable = (offset: number): boolean => tables[offset] === 1;
    const isPartOfLink = (start: number, end: number): boolean =>
      links[start] === 1 && (links[start - 1] === 1 || links[end] === 1);
    return { path, text: ownWords(proseOf(root, text)), written: text, isInTable, isPartOfLink };
  });
  const plain = plainReadings(plainTextsOf(note));
  return bodies.length === 0 ? plain : [...bodies, ...plain];
}

const plainReadings = onceFor((texts: readonly BodyText[]): readonly Reading[] =>
  texts.map(({ path, text }) => {
    return { path, text: ownWords(text), written: text, isInTable: never, isPartOfLink: never };
  }),
);

/** Without what `brief twin` marked as still to be translated, which is in the other language. */
function ownWords(text: string): string {
  if (!text.includes('[')) return text;
  return text.replaceAll(eachToTranslate, (marked) => '\0'.repeat(marked.length));
}

function never(): boolean {
  return false;
}

/** Words of a reading as a message names them: a line end within them is several blanks there. */
export function inOneLine(written: string): string {
  return written.replaceAll(/ +/g, ' ');
}
