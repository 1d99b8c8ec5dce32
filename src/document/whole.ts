import type { Document } from './block.ts';

/**
 * What a file of several documents says of itself: the words of all, those of the first where they are
 * the same; their latest dates. Its blocks are left to its parts. One document is its own whole.
 */
export function wholeOf(documents: readonly Document[]): Document {
  const [first, second] = documents;
  if (!first) throw new Error('A file needs a document');
  if (!second) return first;
  const joined = (words: ReadonlyArray<string | undefined>): string =>
    [...new Set(words.filter((word) => word !== undefined && word !== ''))].join(' / ');
  const latest = (days: ReadonlyArray<string | undefined>): string | undefined =>
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
  return {
    ...first,
    title: joined(documents.map(({ title }) => title)),
    marking: joined(documents.map(({ marking }) => marking)),
    branch: joined(documents.map(({ branch }) => branch)) || undefined,
    issued: latest(documents.map(({ issued }) => issued)),
    modified: latest(documents.map(({ modified }) => modified)),
    watermark: joined(documents.map(({ watermark }) => watermark)) || undefined,
    draft: documents.some(({ draft }) => draft),
    blocks: [],
    footnotes: [],
  };
}
