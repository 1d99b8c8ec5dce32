import type { NotePath } from '../findings/finding.ts';
import type { Span } from '../source/source.ts';
import type { Spot } from './outline/outline.ts';
import type { ReadNote } from './read-twin.ts';

/** The place of a spot in its file; of a key that is not written, the beginning of the note. */
export function spanOf({ path, range, isKey }: Spot, note: ReadNote): Span {
  const { places } = note;
  const at = note.written(path);
  if (isKey) return places.key(at) ?? start;
  if (path.length === 0) return start;
  if (typeof path.at(-1) === 'number' && !range) return places.item(at) ?? start;
  const value = places.value(at) ?? start;
  return range ? within(range) : value;

  function within(words: Span): Span {
    const exact = places.within(at, words.start, words.end);
    const isExact = exact && exact.end - exact.start === words.end - words.start;
    return (isExact ? exact : findIn(value, path, words, note)) ?? exact ?? value;
  }
}

const start: Span = { start: 0, end: 0 };

/** In a text that YAML folds, the place of words is found by the words; undefined where they are not. */
function findIn(
  value: Span,
  path: NotePath,
  range: Span,
  { source, note }: ReadNote,
): Span | undefined {
  const text = path.reduce<unknown>(
    (under, step) => (under as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    note.fields,
  );
  if (typeof text !== 'string') return undefined;
  const words = text.slice(range.start, range.end);
  // As often as they stand before.
  const before = text.slice(0, range.start).split(words).length - 1;
  const pattern = words
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
  if (pattern === '') return undefined;
  const written = source.text.slice(value.start, value.end);
  const found = [...written.matchAll(new RegExp(pattern, 'g'))][before];
  if (!found) return undefined;
  const from = value.start + found.index;
  return { start: from, end: from + found[0].length };
}
