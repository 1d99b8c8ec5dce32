import { letters } from '../document/letters.ts';
import { imagePath } from '../image/image-path.ts';
import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import { loneBrackets } from './lone-brackets.ts';
import { starMark } from './prose/markdown-look.ts';

/** A mark that makes nothing, or what no one meant, in UTF-16 offsets into its body. */
export interface Broken {
  readonly kind:
    | 'bold'
    | 'link'
    | 'image'
    | 'linked-image'
    | 'scheme'
    | 'heading'
    | 'footnote'
    | 'star'
    | 'bracket'
    | 'marked'
    | 'path'
    | 'indented';
  readonly start: number;
  readonly end: number;
}

/**
 * The broken marks of a block, and not of those within it.
 * @param hasStar whether a star of the text refers to a line that begins with one
 */
export function brokenIn(node: MarkdownNode, text: string, hasStar: boolean): Broken[] {
  switch (node.kind) {
    case 'link':
      return [...bareAddress(node, text), ...linkedImage(node, text)];
    case 'emphasis':
      return figures(node, text);
    case 'code-block':
      return indentedWords(node, text);
    case 'paragraph':
    case 'heading':
    case 'cell':
      return brokenWords(node, text, hasStar);
    default:
      return [];
  }
}

/** An address that begins as one of the web and lacks its scheme. */
function bareAddress({ href, start, end }: NodeOf<'link'>, text: string): Broken[] {
  if (!href.startsWith('www.')) return [];
  // The words of the link may be an address, too.
  const from = Math.max(text.lastIndexOf('](', end), start);
  const found = /www\.[^\s>]*/.exec(text.slice(from, end - 1));
  return found ? [placeOf('scheme', from, found)] : [];
}

/** A link to an image beside the note, whose `!` was forgotten or stands apart where a line begins. */
function linkedImage({ href, children, start, end }: NodeOf<'link'>, text: string): Broken[] {
  if (!imageEnd.test(href) || imagePath(href) === undefined) return [];
  if (children.some(({ kind }) => kind === 'image')) return [];
  const [before = ''] = partedMark.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return [{ kind: 'linked-image', start: start - before.length, end }];
}

const imageEnd = /\.(?:png|jpe?g|svg)$/i;

/** Where a line begins; elsewhere the sign may be of a sentence. */
const partedMark = /(?<=(?:^|\n)(?:[>*+-]? )*)![ \t\u00A0]+$/;

function placeOf(
  kind: Broken['kind'],
  from: number,
  { index, 0: written }: RegExpExecArray,
): Broken {
  const start = from + index;
  return { kind, start, end: start + written.length };
}

/** Words that stand in as far as code does; a fence says that code is meant. */
function indentedWords({ start, end }: NodeOf<'code-block'>, text: string): Broken[] {
  const written = text.slice(start, end);
  const isFenced = /^(?:```|~~~)/.test(written);
  return isFenced || !proseWords.test(written) ? [] : [{ kind: 'indented', start, end }];
}

/** Four words in a row, which few lines of a program have. */
const proseWords = new RegExp(
  `[${letters}]{2,}[,;]? (?:[*_“«"]*[${letters}]{2,}[*_”»"]*[,;]? ){2}[*_“«"]*[${letters}]`,
);

function figures({ start, end }: NodeOf<'emphasis'>, text: string): Broken[] {
  const isBetween = /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '');
  return isBetween ? [{ kind: 'star', start, end }] : [];
}

function brokenWords(node: MarkdownNode, text: string, hasStar: boolean): Broken[] {
  const words = plainWords(node, text);
  const found = (kind: Broken['kind'], pattern: RegExp): Broken[] =>
    Array.from(words.matchAll(pattern), (match) => placeOf(kind, node.start, match));
  return [
    // The second of two is the other end of the first.
    ...found('bold', stars).slice(0, 1),
    ...found('link', brokenLink),
    ...found('image', brokenImage),
    ...(node.kind === 'paragraph' ? found('heading', tightHeading) : []),
    ...found('footnote', typedFootnote),
    ...(hasStar ? found('footnote', starMark) : []),
    ...found('marked', otherMarks),
    ...pathsIn(node, text),
  ];
}

/**
 * The words of a block as they are written, without what became code, a link, a mark of a footnote or
 * HTML, and without the marks that made something: `\0` stands for each.
 */
function plainWords(block: MarkdownNode, text: string): string {
  const words = Array.from({ length: block.end - block.start }, () => '\0');
  let linkedTo = 0;
  for (const node of walk(block)) {
    if (node.kind === 'link') linkedTo = node.end;
    if (node.start < linkedTo) continue;
    if (node.kind === 'break') words[node.start - block.start] = '\n';
    if (node.kind !== 'text') continue;
    for (let at = node.start; at < node.end; at++) {
      // A sign with a backslash before it is meant to be printed.
      if (text[at - 1] !== '\\') words[at - block.start] = text[at]!;
    }
  }
  return words.join('');
}

/** Paths of a network, whose first backslash is an escape to Markdown. */
function pathsIn(block: MarkdownNode, text: string): Broken[] {
  const paths = text.slice(block.start, block.end).matchAll(networkPath);
  const code = Array.from(walk(block)).filter(({ kind }) => kind === 'code');
  return Array.from(paths, (match) => placeOf('path', block.start, match)).filter(
    ({ start }) => !code.some((one) => one.start <= start && start < one.end),
  );
}

/** Not behind a figure and its star: “4* for the North, and 5** for the South” has notes of its own. */
const stars =
  /(?<![*\0]|\d\*[^*\0]{1,200}\d)\*\*(?!\*)|(?<=[^\s*\0])\*{3}(?![*\0])|(?<![*\0])\*{3}(?=[^\s*\0])/g;

/** Signs with which other kinds of Markdown raise, lower and highlight. */
const otherMarks = new RegExp(
  String.raw`\^[\d+−-]{1,3}\^|(?<=[${letters}])~\d{1,2}~|(?<![=\0])==(?![\s=])[^=\n\0]{1,100}(?<!\s)==(?!=)`,
  'g',
);

/** Brackets of a body that lack their other half; one with a backslash before it is meant, with its other. */
export function bracketsIn(body: MarkdownNode, text: string): Broken[] {
  const [hasOpen, hasClosed] = [text.includes('\\['), text.includes('\\]')];
  return loneBrackets(plainWords(body, text))
    .map((at) => body.start + at)
    .filter((at) => !(text[at] === '[' ? hasClosed : hasOpen))
    .map((at) => ({ kind: 'bracket', start: at, end: at + 1 }));
}

/** What was meant by such signs. */
export function unmarked(mark: string): string {
  if (mark.startsWith('=')) return `**${mark.slice(2, -2)}**`;
  const signs = mark.startsWith('^') ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return mark.slice(1, -1).replaceAll(/\d/g, (digit) => signs.charAt(Number(digit)));
}

const networkPath = new RegExp(
  String.raw`(?<![^\s("“«])\\\\[${letters}\d][^\s\`]*[${letters}\d$]`,
  'g',
);

const brokenLink =
  /\[[^[\]\0]+\](?:[ \t\n]+\((?:https?:\/\/|www\.|mailto:)[^\s()]*\)?|\((?:https?:\/\/|www\.|mailto:)[^\s()]*)|\([^()\0]+\)\[(?:https?:\/\/|www\.)[^\s[\]\0]*\]/g;

const imageFile = String.raw`[^\s()[\]\0]+\.(?:png|jpe?g|svg)`;

const brokenImage = new RegExp(
  String.raw`!\[[^[\]\0]*\][ \t\n]+\(${imageFile}\)|!?\([^()\0]*\)\[${imageFile}\]`,
  'gi',
);

const tightHeading = new RegExp(String.raw`(?<=^|\n)#{2,6}[${letters}][^\n\0]*`, 'g');

const blank = String.raw`[ \u00A0]`;

const superscripts = '¹²³⁴⁵⁶⁷⁸⁹';

/** Whether `²` and `³` stand for square and cubic: after a figure and one word, or a unit’s name. */
const power = String.raw`(?<=(?<![${letters}])\d${blank}[${letters}]{1,30}|(?:metre|mètre|meter|acre|hectare|tonne|inch|feet|foot|pied|pouce|mile|yard|verge)s?)[²³](?![${superscripts}])`;

/** Carbon¹⁴ is an isotope. */
const isotope = String.raw`(?<=(?<![${letters}])[A-Z][${letters}]{1,30})[${superscripts}]{2}`;

/**
 * `[1]` right after a sentence’s sign or a long word, `x[1]` being of an array; a raised figure likewise,
 * since `m²` and `km³` are units; a raised 1 after any word.
 */
const typedFootnote = new RegExp(
  String.raw`(?<=[.,;:!?)”»"’]|[${letters}]{2}|\d)\[\d{1,2}\](?![(:\[\0])` +
    String.raw`|(?!${power}|${isotope})(?<=[.,;:!?)”»]|[${letters}]{4})[${superscripts}]{1,2}(?![${letters}\d])` +
    // A label holds no blank, and this Markdown has no footnotes within a line.
    String.raw`|\[\^[^[\]\n\0]*\]|\^\[[^[\]\n\0]+\]|(?<=[.,;:!?)”»"’]|[${letters}]{4})\^\d{1,2}(?![\d^])` +
    // A year has no power, and a line that begins with such a figure is the text of a footnote.
    String.raw`|(?<=(?:19|20)\d\d)[${superscripts}](?![${letters}\d${superscripts}])|(?<=^|\n)[${superscripts}](?= )` +
    String.raw`|(?<=[${letters}]{2})¹(?![${letters}\d${superscripts}])`,
  'g',
);

/** The number or name that a footnote typed in another way is to have. */
export function numberOf(mark: string): string {
  if (mark.startsWith('[^')) return mark.slice(2, -1).trim().replaceAll(/\s+/g, '-') || '1';
  if (mark === '*') return '1';
  if (mark.startsWith('^')) return /\d+/.exec(mark)?.[0] ?? '1';
  if (mark.startsWith('[')) return mark.slice(1, -1);
  return Array.from(mark, (sign) => superscripts.indexOf(sign) + 1).join('');
}
