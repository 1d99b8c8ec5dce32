import { joined } from '../note/joined.ts';
import { stringsOf, type NoteString } from '../note/strings.ts';
import { schemaAt } from '../schema/shape.ts';
import { loneBrackets } from './lone-brackets.ts';
import type { RuleNote } from './rule.ts';

/** A text that is no Markdown, and the place of a mark or a bracket in there. */
interface PlainMark {
  readonly at: NoteString['path'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What Markdown would make bold, the mark of a footnote or a link; single stars may well be meant. */
const mark = /\*\*[^\s*](?:[^*]*[^\s*])?\*\*|\[\^[^[\]\s]+\]|\[[^[\]]+\]\([^\s()]+\)/g;

/** Marks of Markdown, and brackets without their other half, in the strings of the type’s own keys that are none, such as titles and names. */
export function plainMarksOf(note: RuleNote): readonly PlainMark[] {
  if (!mayHaveMark(joined(note.plain))) return [];
  const bodies = new Set(note.texts.map(({ text }) => text));
  return stringsOf(note)
    .filter(
      ({ path, text }) =>
        mayHaveMark(text) && !bodies.has(text) && schemaAt(note.type.schema, path) !== undefined,
    )
    .flatMap(({ path: at, text }) =>
      [
        ...Array.from(text.matchAll(mark), ({ index, 0: { length } }) => ({ index, length })),
        ...loneBrackets(text).map((index) => ({ index, length: 1 })),
      ].map(({ index, length }) => ({ at, text, start: index, end: index + length })),
    );
}

function mayHaveMark(text: string): boolean {
  return text.includes('*') || text.includes(']') || text.includes('[');
}
