import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Block } from './block.ts';
import { attributesOf, isTag, tagNames, type Tag } from './markup-tags.ts';
import { refuse } from './markup-error.ts';

/** An element as it was written; its tag and the names of its attributes are known ones. */
export interface Element {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset of its `<` in the markup. */
  readonly at: number;
  readonly children: readonly Child[];
}

/** Words between tags, their references decoded. */
export interface Words {
  readonly text: string;
  readonly at: number;
}

/** Blocks that need not be written as markup to be read again: a body of the note. */
export interface Slot {
  readonly blocks: readonly Block[];
  readonly at: number;
}

export type Child = Element | Words | Slot;

/** What stands in markup for the blocks of a slot. */
export function writeSlot(number: number): string {
  return `<slot data-number="${number}">`;
}

/**
 * Reads tags and words. htmlparser2's tokenizer knows entities and quotes; being strict is ours:
 * every tag is known, and every element is closed where it must be.
 * @throws MarkupError
 */
export function readTree(markup: string, slots: ReadonlyArray<readonly Block[]>): readonly Child[] {
  const reader: Reader = { markup, slots, root: [], open: [], tag: undefined, seen: 0 };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks(reader));
  tokenizer.write(markup);
  tokenizer.end();
  return reader.root;
}

interface OpenElement extends Element {
  readonly attributes: Map<string, string>;
  readonly children: Child[];
}

interface Reader {
  readonly markup: string;
  readonly slots: ReadonlyArray<readonly Block[]>;
  readonly root: Child[];
  readonly open: OpenElement[];
  /** The tag whose attributes are being read. */
  tag: OpenElement | undefined;
  /** Offset up to which everything has been understood. */
  seen: number;
}

function callbacks(reader: Reader): TokenizerCallbacks {
  const { markup } = reader;
  let name = { text: '', at: 0 };
  let value = '';
  const comment = (start: number): never =>
    refuse(markup.lastIndexOf('<', start), 'markup/comment', { example: '{{! … }}' });
  return {
    ontext: (start, end) => addText(reader, start, end),
    ontextentity: (code, end) =>
      addWords(reader, String.fromCodePoint(code), markup.lastIndexOf('&', end - 1), end),
    onopentagname: (start, end) => openTag(reader, markup.slice(start, end), start - 1),
    onattribname: (start, end) => {
      name = { text: markup.slice(start, end), at: start };
      value = '';
    },
    onattribdata: (start, end) => {
      value += markup.slice(start, end);
    },
    onattribentity: (code) => {
      value += String.fromCodePoint(code);
    },
    onattribend: () => addAttribute(reader, name, value),
    onopentagend: (end) => finishTag(reader, end + 1),
    onselfclosingtag: (end) => {
      const { tag } = reader;
      if (tag !== undefined && !voids.has(tag.tag))
        refuse(tag.at, 'markup/self-closing', { tag: tag.tag });
      finishTag(reader, end + 1);
    },
    onclosetag: (start, end) => closeTag(reader, markup.slice(start, end), start - 2, end),
    oncomment: comment,
    oncdata: comment,
    ondeclaration: comment,
    onprocessinginstruction: comment,
    onend: () => finish(reader),
  };
}

/** Elements that have no content and no closing tag. */
const voids: ReadonlySet<Tag> = new Set(['br', 'hr', 'img', 'slot']);

function addText(reader: Reader, start: number, end: number): void {
  const { markup } = reader;
  if (end === markup.length) refuseUnfinished(markup, start);
  addWords(reader, markup.slice(start, end).replaceAll(/\r\n?/g, '\n'), start, end);
}

/** The tokenizer takes some tags that the markup ends in for words. */
function refuseUnfinished(markup: string, start: number): void {
  const tag = markup.lastIndexOf('<', start);
  if (tag >= 0 && /^<[/a-z][^>]*$/i.test(markup.slice(tag))) refuse(tag, 'markup/unfinished', {});
}

function addWords(reader: Reader, text: string, at: number, end: number): void {
  const children = reader.open.at(-1)?.children ?? reader.root;
  const last = children.at(-1);
  if (last !== undefined && 'text' in last)
    children[children.length - 1] = { text: last.text + text, at: last.at };
  else children.push({ text, at });
  reader.seen = end;
}

function openTag(reader: Reader, name: string, at: number): void {
  if (!isTag(name)) return refuseTag(name, at);
  reader.tag = { tag: name, attributes: new Map(), at, children: [] };
}

function addAttribute({ tag: element }: Reader, { text: name, at }: Words, value: string): void {
  if (element === undefined) return;
  const { tag, attributes } = element;
  if (!attributesOf(tag).includes(name)) refuse(at, 'markup/unknown-attribute', { tag, name });
  if (attributes.has(name)) refuse(at, 'markup/repeated-attribute', { tag, name });
  attributes.set(name, value);
}

function finishTag(reader: Reader, end: number): void {
  const element = reader.tag;
  if (element === undefined) return;
  const children = reader.open.at(-1)?.children ?? reader.root;
  children.push(element.tag === 'slot' ? fill(reader, element) : element);
  if (!voids.has(element.tag)) reader.open.push(element);
  reader.tag = undefined;
  reader.seen = end;
}

/** A template has no slots of its own. */
function fill({ slots }: Reader, { tag, attributes, at }: Element): Slot {
  const blocks = slots[Number(attributes.get('data-number') ?? NaN)];
  return blocks ? { blocks, at } : refuseTag(tag, at);
}

function refuseTag(tag: string, at: number): never {
  const small = tag.toLowerCase();
  if (small !== tag && isTag(small)) return refuse(at, 'markup/capital-tag', { tag, small });
  return refuse(at, 'markup/unknown-tag', { tag, tags: tagNames.join(', ') });
}

function closeTag(reader: Reader, tag: string, at: number, end: number): void {
  if (tag !== tag.toLowerCase()) return refuseTag(tag, at);
  const innermost = reader.open.pop();
  if (innermost === undefined) return refuse(at, 'markup/unopened', { tag });
  if (innermost.tag !== tag) refuse(at, 'markup/wrong-close', { tag, open: innermost.tag });
  reader.seen = end;
}

function finish({ markup, open, seen }: Reader): void {
  // The tokenizer drops a tag that the text ends in.
  const unfinished = markup.indexOf('<', seen);
  if (unfinished >= 0) refuse(unfinished, 'markup/unfinished', {});
  const element = open.at(-1);
  if (element !== undefined) refuse(element.at, 'markup/unclosed', { tag: element.tag });
}
