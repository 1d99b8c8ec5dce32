import type { Block, Cell, Field, HeadingLevel, Inline } from './block.ts';
import {
  readAlign,
  readDescription,
  readRole,
  readImagePath,
  readStart,
} from './markup-attributes.ts';
import { refuse } from './markup-error.ts';
import { checkHeadings } from './markup-headings.ts';
import { blanks, readInlines, readWords } from './markup-inlines.ts';
import { isInlineTag, type Tag } from './markup-tags.ts';
import { refuseBody, tagOf } from './markup-slot.ts';
import { readTree, type Child, type Element, type Slot } from './markup-tree.ts';

export { MarkupError } from './markup-error.ts';

/**
 * Reads markup: a strict, well-formed subset of HTML in which nothing is guessed. `<li>` may hold
 * words without `<p>`, which makes its list tight.
 * @param slots blocks that are there already, each by the number of its slot
 * @throws MarkupError where the markup holds what no document can.
 */
export function readMarkup(markup: string, slots: ReadonlyArray<readonly Block[]> = []): Block[] {
  return readBlocks(readTree(markup, slots));
}

/**
 * Reads the markup of a whole document, whose headings are in order.
 * @throws MarkupError
 */
export function readDocument(markup: string, slots: ReadonlyArray<readonly Block[]>): Block[] {
  const tree = readTree(markup, slots);
  const blocks = readBlocks(tree);
  checkHeadings(tree);
  return blocks;
}

function readBlocks(children: readonly Child[], parent?: Element): Block[] {
  return children.flatMap((child): Block | readonly Block[] => {
    if ('blocks' in child) return child.blocks;
    if ('tag' in child) return readBlock(child, parent);
    if (child.text.replaceAll(blanks, '') === '') return [];
    if (parent === undefined) return refuse(wordsAt(child), 'markup/misplaced-text-at-top', {});
    return refuse(wordsAt(child), 'markup/misplaced-text', { parent: parent.tag, tag: 'p' });
  });
}

function readBlock(element: Element, parent: Element | undefined): Block {
  const { tag, children } = element;
  switch (tag) {
    case 'section':
      return readSection(element);
    case 'p':
      return { kind: 'paragraph', content: readInlines(children, element) };
    case 'ul':
    case 'ol':
      return readList(element);
    case 'table':
      return readTable(element);
    case 'dl':
      return { kind: 'fields', role: readRole(element), entries: readFields(element) };
    case 'blockquote':
      return { kind: 'quote', blocks: readBlocks(children, element) };
    case 'pre':
      return { kind: 'code', text: readWords(element) };
    case 'img':
      return { kind: 'figure', src: readImagePath(element), alt: readDescription(element) };
    case 'hr':
      return { kind: 'rule' };
    default:
      return readHeading(element, parent);
  }
}

function readHeading(element: Element, parent: Element | undefined): Block {
  const level = /^h([1-6])$/.exec(element.tag)?.[1];
  if (level === undefined) return misplaced(element, parent);
  const content = readInlines(element.children, element);
  return { kind: 'heading', level: Number(level) as HeadingLevel, content };
}

function misplaced(child: Element | Slot, parent: Element | undefined): never {
  const { at } = child;
  if (!('tag' in child) && parent) return refuseBody(child, parent);
  const tag = tagOf(child);
  if (parent === undefined) return refuse(at, 'markup/misplaced-tag-at-top', { tag });
  return refuse(at, 'markup/misplaced-tag', { tag, parent: parent.tag });
}

function readSection(element: Element): Block {
  const blocks = readBlocks(element.children, element);
  if (blocks[0]?.kind !== 'heading') refuse(element.at, 'markup/missing-heading', {});
  return { kind: 'section', blocks };
}

function readList(element: Element): Block {
  const items = elementsIn(element, ['li']);
  return {
    kind: 'list',
    ordered: element.tag === 'ol',
    start: readStart(element),
    tight: element.attributes.has('data-tight') || items.some((item) => wordsBefore(item) > 0),
    items: items.map(readItem),
  };
}

function readItem(item: Element): Block[] {
  const words = wordsBefore(item);
  const content = readInlines(item.children.slice(0, words), item);
  const rest = readBlocks(item.children.slice(words), item);
  return words === 0 ? rest : [{ kind: 'paragraph', content }, ...rest];
}

/** How many children of an item come before its first block; 0 where there are only blanks. */
function wordsBefore({ children }: Element): number {
  const block = children.findIndex(
    (child) => 'blocks' in child || ('tag' in child && !isInlineTag(child.tag)),
  );
  const before = block < 0 ? children : children.slice(0, block);
  const blank = before.every(
    (child) => 'text' in child && child.text.replaceAll(blanks, '') === '',
  );
  return blank ? 0 : before.length;
}

function readTable(element: Element): Block {
  const [thead, ...rest] = elementsIn(element, ['thead', 'tbody']);
  const heading = thead?.tag === 'thead' ? elementsIn(thead, ['tr'])[0] : undefined;
  if (heading === undefined) {
    return refuse(element.at, 'markup/missing-part', { tag: 'table', part: 'thead><tr' });
  }
  const headings = elementsIn(heading, ['th']);
  const rows = rest.flatMap((tbody) => elementsIn(tbody, ['tr']));
  return {
    kind: 'table',
    align: headings.map(readAlign),
    head: headings.map(readCell),
    rows: rows.map((row) => readRow(row, headings.length)),
  };
}

function readRow(row: Element, columns: number): Cell[] {
  const cells = elementsIn(row, ['td']).map(readCell);
  if (cells.length === columns) return cells;
  return refuse(row.at, 'markup/row-length', { cells: cells.length, columns });
}

function readCell(cell: Element): Inline[] {
  return readInlines(cell.children, cell);
}

function readFields(element: Element): Field[] {
  const fields: Array<{ label: string; values: Inline[][] }> = [];
  for (const part of elementsIn(element, ['dt', 'dd'])) {
    if (part.tag === 'dt')
      fields.push({
        label: readWords(part).replaceAll(blanks, ' ').replaceAll(/^ | $/g, ''),
        values: [],
      });
    else if (fields.length === 0)
      refuse(element.at, 'markup/missing-part', { tag: 'dl', part: 'dt' });
    else fields.at(-1)?.values.push(readCell(part));
  }
  return fields;
}

/** The children of an element that may hold nothing but some elements. */
function elementsIn(parent: Element, tags: readonly [Tag, ...Tag[]]): Element[] {
  return parent.children.flatMap((child) => {
    if ('tag' in child && tags.includes(child.tag)) return child;
    if (!('text' in child)) return misplaced(child, parent);
    if (child.text.replaceAll(blanks, '') === '') return [];
    return refuse(wordsAt(child), 'markup/misplaced-text', {
      parent: parent.tag,
      tag: tags.at(-1) ?? tags[0],
    });
  });
}

/** Offset of the first letter; the blanks before it have no references. */
function wordsAt({ text, at }: { readonly text: string; readonly at: number }): number {
  return at + text.search(/[^ \t\n\f\r]/);
}
