import { walk } from '../markdown/node.ts';
import { proseOf } from '../markdown/prose.ts';
import type { BodyText } from '../note/bodies.ts';
import { plainTextsOf } from '../note/plain-texts.ts';
import type { RuleNote } from './rule.ts';

/** What is read of one text: letter by letter as it is written, what is no prose blotted out. */
export interface Reading extends BodyText {
  /** Whether an offset stands in a cell of a table. */
  readonly isInTable: (offset: number) => boolean;
}

/** What a rule reads of the words of a note: the bodies that it asked for, then titles and headings. */
export function readingsOf<Options>(note: RuleNote<Options>): Reading[] {
  const bodies = note.bodies.map(({ path, text, root }) => {
    const cells = [...walk(root)].filter(({ kind }) => kind === 'cell');
    const isInTable = (offset: number): boolean =>
      cells.some(({ start, end }) => start <= offset && offset < end);
    return { path, text: proseOf(root, text), isInTable };
  });
  const isInTable = (): boolean => false;
  return [...bodies, ...plainTextsOf(note).map((text) => ({ ...text, isInTable }))];
}

/**
 * The source of a pattern for what parts two words, also in Markdown that is not parsed yet: blanks, and
 * the quote sign or backslash that may stand at a line's end.
 */
export const gap: string = String.raw`[\s>\\]+`;
