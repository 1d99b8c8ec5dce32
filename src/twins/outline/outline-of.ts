import type { NotePath } from '../../findings/finding.ts';
import type { Note } from '../../note/note.ts';
import { isLine } from '../../note/plain-texts.ts';
import type { JsonSchema } from '../../schema/note-type.ts';
import { keywordOf, shapeOf } from '../../schema/shape.ts';
import { bodyReader } from './outline-body.ts';
import type { Entry, Outline, Segment, Unit } from './outline.ts';

/** Makes the outline of a note, by the kinds that its schema gives to its keys. */
export function outlineOf({ type: { schema: root }, fields }: Note): Outline {
  const footnotes = new Map<string, readonly Segment[]>();
  const bodyOf = bodyReader(footnotes);
  return { entries: entriesOf(root, fields, []), footnotes };

  function entriesOf(schema: JsonSchema, value: object, path: NotePath): Entry[] {
    const values = value as Readonly<Record<string, unknown>>;
    return [...shapeOf(root, schema).properties].flatMap(([key, property]): Entry[] => {
      const under = values[key];
      if (under === undefined || apart.has(key)) return [];
      const at = [...path, key];
      return [{ key, spot: { path: at, isKey: true }, ...entryOf(property, under, at) }];
    });
  }

  function entryOf(schema: JsonSchema, value: unknown, path: NotePath): Kinded {
    const { kind, items } = shapeOf(root, schema);
    if (kind === 'body') return { kind: 'body', segments: bodyOf(value, path) };
    if (kind === 'contacts') return { kind: 'other' };
    if (typeof value === 'string') {
      if (keywordOf(root, schema, 'format') === 'date') return { kind: 'date', value };
      return isRead(root, path) ? { kind: 'line', unit: lineOf(value, path) } : { kind: 'other' };
    }
    if (!Array.isArray(value) || !items) return { kind: 'other' };
    const blocks = value.flatMap((item: unknown, index): Array<readonly Entry[]> =>
      typeof item === 'object' && item !== null ? [entriesOf(items, item, [...path, index])] : [],
    );
    return blocks.length === value.length ? { kind: 'blocks', blocks } : { kind: 'other' };
  }
}

/** Keys that need not be in both, or of which a rule of their own speaks. */
const apart: ReadonlySet<string> = new Set(['type', 'lang', 'classification', 'caveats']);

type Kinded = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'key' | 'spot'>
    : never
  : never;

/** Names, codes and numbers of reference are none. */
function isRead(root: JsonSchema, path: NotePath): boolean {
  return path.length > 1 || isLine(root, String(path[0]));
}

function lineOf(text: string, path: NotePath): Unit {
  const spotOf = (start: number, end: number): Unit['spot'] => ({ path, range: { start, end } });
  return { kind: 'line', spot: { path }, text, spotOf, links: [], cites: [] };
}
