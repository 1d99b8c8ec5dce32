import type Token from 'markdown-it/lib/token.mjs';
import type { PlaceOf } from './inline-place.ts';
import type { MarkdownNode } from './node.ts';
import { markOf, maxDepth } from './parser.ts';

/** Told where nesting passes {@link maxDepth}. */
export type OnTooDeep = (offset: number) => void;

/**
 * The nodes of one block's content. Plain text is written as it is read, so a text token begins
 * where the token before it ended; the other tokens carry marks or have a known length.
 */
export function inlineNodes(
  tokens: readonly Token[],
  placeOf: PlaceOf,
  onTooDeep: OnTooDeep,
): MarkdownNode[] {
  const builder: Builder = { open: [], children: [], at: 0, placeOf, onTooDeep };
  const root = builder.children;
  for (const token of tokens) {
    if (token.nesting > 0) enter(builder, token);
    else if (token.nesting < 0) leave(builder, token);
    else addLeaf(builder, token);
  }
  while (builder.open.at(-1) !== undefined) giveUpSpan(builder);
  return root;
}

interface Builder {
  /** The containers that are open, the innermost last. */
  readonly open: Frame[];
  /** Children of the innermost container. */
  children: MarkdownNode[];
  /** Offset in the content. */
  at: number;
  readonly placeOf: PlaceOf;
  readonly onTooDeep: OnTooDeep;
}

interface Frame {
  readonly token: Token;
  readonly start: number;
  readonly children: MarkdownNode[];
  /** Children of the container outside; the same list where this one is too deep to be a node. */
  readonly outer: MarkdownNode[];
  /** Language of a `<span>`; undefined for Markdown's own containers. */
  readonly lang: string | undefined;
}

function enter(builder: Builder, token: Token, lang?: string): void {
  const start = builder.placeOf(builder.at);
  const outer = builder.children;
  const tooDeep = builder.open.length >= maxDepth;
  if (tooDeep) builder.onTooDeep(start);
  else builder.children = [];
  builder.open.push({ token, start, outer, children: builder.children, lang });
  builder.at += openingLength(token);
}

/** Length of `*`, `**`, `~~`, of the `[` or `<` of a link, or of a whole tag. */
function openingLength(token: Token): number {
  if (token.type === 'link_open') return 1;
  return token.type === 'html_inline' ? token.content.length : token.markup.length;
}

function leave(builder: Builder, token: Token): void {
  while (builder.open.at(-1)?.lang !== undefined) giveUpSpan(builder);
  builder.at =
    token.type === 'link_close' ? endOf(builder, token) : builder.at + token.markup.length;
  close(builder);
}

function close(builder: Builder): void {
  const frame = builder.open.pop();
  if (frame === undefined || frame.outer === frame.children) return;
  const { start, children, token } = frame;
  const place = { start, end: builder.placeOf(builder.at) };
  builder.children = frame.outer;
  if (frame.lang !== undefined)
    add(builder, { kind: 'span', ...place, lang: frame.lang, children });
  else if (token.type === 'link_open')
    add(builder, {
      kind: 'link',
      ...place,
      href: attribute(token, 'href'),
      title: attribute(token, 'title'),
      children,
    });
  else if (token.type === 'strong_open') add(builder, { kind: 'strong', ...place, children });
  else if (token.type === 's_open') add(builder, { kind: 'strike', ...place, children });
  else add(builder, { kind: 'emphasis', ...place, children });
}

/** A `<span>` that is not closed where it was opened is raw HTML after all. */
function giveUpSpan(builder: Builder): void {
  const frame = builder.open.pop();
  if (frame === undefined) return;
  const text = frame.token.content;
  builder.children = frame.outer;
  add(builder, {
    kind: 'html',
    start: frame.start,
    end: frame.start + text.length,
    text,
    inline: true,
  });
  for (const child of frame.children) add(builder, child);
}

/** A BCP 47 tag in a `lang` attribute that stands alone. */
const openSpan = /^<span\s+lang\s*=\s*(["']?)([a-z]{2,8}(?:-[a-z0-9]{1,8})*)\1\s*>$/i;
const closeSpan = /^<\/span\s*>$/i;

function addHtml(builder: Builder, token: Token): void {
  const text = token.content;
  const lang = openSpan.exec(text)?.[2];
  if (lang !== undefined && builder.open.length < maxDepth) return enter(builder, token, lang);
  if (closeSpan.test(text) && builder.open.at(-1)?.lang !== undefined) {
    builder.at += text.length;
    return close(builder);
  }
  add(builder, { kind: 'html', ...advance(builder, builder.at + text.length), text, inline: true });
}

function addLeaf(builder: Builder, token: Token): void {
  const { content, type } = token;
  switch (type) {
    case 'text':
      if (content === '') return;
      return add(builder, {
        kind: 'text',
        ...advance(builder, builder.at + content.length),
        text: content,
      });
    case 'text_special':
      return add(builder, {
        kind: 'text',
        ...advance(builder, builder.at + token.markup.length),
        text: content,
      });
    case 'html_inline':
      return addHtml(builder, token);
    default:
      return addMarked(builder, token);
  }
}

/** A leaf whose end the tokenizer marked. */
function addMarked(builder: Builder, token: Token): void {
  const place = advance(builder, endOf(builder, token));
  switch (token.type) {
    case 'code_inline':
      return add(builder, { kind: 'code', ...place, text: token.content });
    case 'image':
      return add(builder, {
        kind: 'image',
        ...place,
        src: attribute(token, 'src'),
        alt: wordsOf(token.children ?? []),
      });
    case 'footnote_reference':
      return add(builder, {
        kind: 'footnote-reference',
        ...place,
        label: markOf(token).label ?? '',
        text: token.content,
      });
    default:
      return add(builder, { kind: 'break', ...place, soft: token.type === 'softbreak' });
  }
}

function add(builder: Builder, node: MarkdownNode): void {
  builder.children.push(node);
}

function advance(builder: Builder, end: number): { start: number; end: number } {
  const start = builder.placeOf(builder.at);
  builder.at = end;
  return { start, end: builder.placeOf(end) };
}

function endOf(builder: Builder, token: Token): number {
  return markOf(token).end ?? builder.at;
}

function attribute(token: Token, name: string): string {
  return token.attrGet(name) ?? '';
}

/** The alternative text of an image: its description without marks. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'image') return wordsOf(token.children ?? []);
      return token.type.endsWith('break') ? ' ' : token.content;
    })
    .join('');
}
