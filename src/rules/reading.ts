import { walk } from '../markdown/node.ts';
import { proseOf } from '../markdown/prose.ts';
import type { BodyText } from '../note/bodies.ts';
import { plainTextsOf } from '../note/plain-texts.ts';
import type { RuleNote } from './rule.ts';

/** What is read of one text: letter by letter as it is written, what is no prose blotted out. */
export interface Reading extends BodyText {
  /** The same text with what is no prose. */
  readonly written: string;
  /** Whether an offset stands in a table. */
  readonly isInTable: (offset: number) => boolean;
}

/** What a rule reads of the words of a note: the bodies that it asked for, then titles and headings. */
export function readingsOf<Options>(note: RuleNote<Options>): Reading[] {
  const bodies = note.bodies.map(({ path, text, root }) => {
    // Letter by letter, since a text may have as many tables as dates.
    const tables = new Uint8Array(text.length);
    for (const { kind, start, end } of walk(root)) if (kind === 'table') tables.fill(1, start, end);
    const isInTable = (offset: number): boolean => tables[offset] === 1;
    return { path, text: proseOf(root, text), written: text, isInTable };
  });
  const isInTable = (): boolean => false;
  const plain = plainTextsOf(note).map((one) => ({ ...one, written: one.text, isInTable }));
  return [...bodies, ...plain];
}

/** Words of a reading as a message names them: a line end within them is several blanks there. */
export function inOneLine(written: string): string {
  return written.replaceAll(/ +/g, ' ');
}
