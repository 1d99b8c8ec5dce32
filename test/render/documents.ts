import type {
  Align,
  Block,
  Document,
  Footnote,
  HeadingLevel,
  Inline,
} from '../../src/document/block.ts';

/** Builders of documents for the tests of renderers. */

type Words = string | Inline | readonly (string | Inline)[];

const text = (words: string): Inline => ({ kind: 'text', text: words });
const inlines = (words: Words): readonly Inline[] =>
  (Array.isArray(words) ? (words as readonly (string | Inline)[]) : [words as string | Inline]).map(
    (word) => (typeof word === 'string' ? text(word) : word),
  );
export const strong = (words: Words): Inline => ({ kind: 'strong', content: inlines(words) });
export const emphasis = (words: Words): Inline => ({ kind: 'emphasis', content: inlines(words) });
export const strike = (words: Words): Inline => ({ kind: 'strike', content: inlines(words) });
export const span = (lang: string, words: Words): Inline => ({
  kind: 'span',
  lang,
  content: inlines(words),
});
export const link = (href: string, words: Words): Inline => ({
  kind: 'link',
  href,
  content: inlines(words),
});
export const time = (date: string, words: Words): Inline => ({
  kind: 'time',
  date,
  content: inlines(words),
});
export const cite = (id: string): Inline => ({ kind: 'footnote', id });
export const inlineCode = (words: string): Inline => ({ kind: 'code', text: words });
export const lineBreak: Inline = { kind: 'break' };

export const heading = (level: HeadingLevel, words: Words): Block => ({
  kind: 'heading',
  level,
  content: inlines(words),
});
export const paragraph = (words: Words): Block => ({ kind: 'paragraph', content: inlines(words) });
export const section = (...blocks: readonly Block[]): Block => ({ kind: 'section', blocks });
export const quote = (...blocks: readonly Block[]): Block => ({ kind: 'quote', blocks });
export const code = (words: string): Block => ({ kind: 'code', text: words });
export const rule: Block = { kind: 'rule' };
export const bullets = (...items: readonly (string | readonly Block[])[]): Block =>
  list({ ordered: false }, items);
export const numbers = (start: number, ...items: readonly (string | readonly Block[])[]): Block =>
  list({ ordered: true, start }, items);
export const table = (
  head: readonly Words[],
  rows: readonly (readonly Words[])[],
  align: readonly Align[] = [],
): Block => ({
  kind: 'table',
  align: head.map((_, index) => align[index]),
  head: head.map(inlines),
  rows: rows.map((row) => row.map(inlines)),
});
export const details = (entries: Readonly<Record<string, Words>>): Block =>
  fields('details', entries);
export const note = (id: string, number: number, ...blocks: readonly Block[]): Footnote => ({
  id,
  number,
  blocks,
});

export const documentOf = (
  blocks: readonly Block[],
  more: Partial<Omit<Document, 'blocks'>> = {},
): Document => ({
  lang: 'en',
  title: 'Flood preparedness',
  marking: 'UNCLASSIFIED',
  type: 'committee-note',
  branch: 'Emergency Management Branch',
  issued: '2024-03-01',
  modified: undefined,
  watermark: undefined,
  draft: false,
  footnotes: [],
  ...more,
  blocks,
});

function list(
  kind: { readonly ordered: boolean; readonly start?: number },
  items: readonly (string | readonly Block[])[],
): Block {
  return {
    kind: 'list',
    ordered: kind.ordered,
    start: kind.start ?? 1,
    tight: true,
    items: items.map((item) => (typeof item === 'string' ? [paragraph(item)] : item)),
  };
}

function fields(role: 'details' | 'contacts', entries: Readonly<Record<string, Words>>): Block {
  return {
    kind: 'fields',
    role,
    entries: Object.entries(entries).map(([label, value]) => ({ label, values: [inlines(value)] })),
  };
}
