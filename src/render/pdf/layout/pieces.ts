import { plainText, type Inline } from '../../../document/block.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { FaceStyle } from '../fonts/chain.ts';
import type { Hyphens } from './hyphens.ts';
import type { InlineElement } from './structure.ts';

/** Words of one look. A line feed in `text` ends the line. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
}

export interface Look {
  readonly face: FaceStyle;
  readonly colour: keyof Theme['colour'];
  /** Size and height above the baseline as a share of the line's size. */
  readonly scale: number;
  readonly rise: number;
  readonly line: 'none' | 'under' | 'through';
  /** Where its words may be parted at the end of a line; undefined: nowhere. */
  readonly hyphens?: Hyphens | undefined;
  /** From the outside in. */
  readonly inside: readonly InlineElement[];
}

export const plain: Look = {
  face: 'regular',
  colour: 'text',
  scale: 1,
  rise: 0,
  line: 'none',
  inside: [],
};

/** Of what heads a row or a column. */
export const headLook: Look = { ...plain, face: 'bold', colour: 'heading' };

/** The text of pieces one after the other. */
export function textOf(all: readonly Piece[]): string {
  return all.map(({ text }) => text).join('');
}

/** Flattens inlines into pieces; `numberOf` gives a footnote's number, undefined where there is no such note. */
export function toPieces(
  content: readonly Inline[],
  look: Look,
  numberOf: (id: string) => number | undefined,
): readonly Piece[] {
  return content.flatMap((inline, index) => {
    const set = pieces(inline, look, numberOf);
    const beside = inline.kind === 'footnote' && content[index - 1]?.kind === 'footnote';
    // Two marks in a row must not read as one number.
    return beside ? [{ text: '\u00A0', look: { ...look, scale: markScale } }, ...set] : set;
  });
}

function pieces(
  inline: Inline,
  look: Look,
  numberOf: (id: string) => number | undefined,
): readonly Piece[] {
  const into = (content: readonly Inline[], change: Partial<Look>): readonly Piece[] =>
    toPieces(content, { ...look, ...change }, numberOf);
  const within = (element: InlineElement): Partial<Look> => ({ inside: [...look.inside, element] });
  switch (inline.kind) {
    case 'text':
      return [{ text: printable(inline.text.replaceAll('\n', ' ')), look }];
    case 'break':
      return [{ text: '\n', look }];
    case 'code':
      return [
        { text: printable(inline.text), look: { ...look, ...code, ...within({ tag: 'Code' }) } },
      ];
    case 'span':
      return into(inline.content, inLanguage(inline.lang, look));
    case 'link': {
      if (!reachable.test(inline.href)) return into(inline.content, {});
      const label = plainText(inline.content).replaceAll(/\s+/g, ' ').trim();
      const link = within({ tag: 'Link', href: inline.href, label });
      return into(inline.content, { colour: 'link', line: 'under', ...link });
    }
    case 'footnote':
      return mark(inline.id, numberOf(inline.id), look);
    default:
      return into(inline.content, changes[inline.kind](look));
  }
}

function inLanguage(lang: string, { inside, hyphens }: Look): Partial<Look> {
  return { inside: [...inside, { tag: 'Span', lang }], hyphens: hyphens?.into(lang) };
}

const code: Partial<Look> = { face: 'code', hyphens: undefined };

/** Size and height of what is raised. */
const [markScale, markRise] = [0.65, 0.36];

/** The word joiner keeps the mark on the line of the word before it. */
function mark(id: string, number: number | undefined, look: Look): readonly Piece[] {
  if (number === undefined) return [];
  const reference: InlineElement = { tag: 'Reference', footnote: id, number };
  const raised: Look = { ...look, colour: 'link', scale: markScale, rise: markRise, line: 'none' };
  return [{ text: `\u2060${number}`, look: { ...raised, inside: [...look.inside, reference] } }];
}

/** What words look like that are set apart from those around them. */
const changes = {
  strong: ({ face }: Look) => ({ face: bolder[face] }),
  emphasis: ({ face }: Look) => ({ face: slanted[face] }),
  strike: () => ({ line: 'through' }),
  raised: () => ({ scale: markScale, rise: markRise, hyphens: undefined }),
  time: () => ({}),
} as const satisfies Record<string, (look: Look) => Partial<Look>>;

const bolder: Readonly<Record<FaceStyle, FaceStyle>> = {
  regular: 'bold',
  bold: 'bold',
  italic: 'boldItalic',
  boldItalic: 'boldItalic',
  code: 'code',
  heading: 'heading',
};

/** Emphasis within emphasis stands upright again. */
const slanted: Readonly<Record<FaceStyle, FaceStyle>> = {
  regular: 'italic',
  bold: 'boldItalic',
  italic: 'regular',
  boldItalic: 'bold',
  code: 'code',
  heading: 'boldItalic',
};

/** Addresses that may be followed from a PDF; the words of other links stay plain. */
const reachable = /^(https?:|mailto:|tel:)/i;

/** Characters without ink that steer other programs: joiners, directions, variation selectors. */
const steering = /\u00AD|[\u200B-\u200F]|[\u202A-\u202E]|[\u2061-\u2069]|[\uFE00-\uFE0F]|\uFEFF/g;

/**
 * What is printed of a text: composed letters (NFC), joined ones such as ﬁ, which copies from a PDF bring
 * along, as the letters they stand for, and a no-break space for the narrow one, which the fonts draw too
 * narrow to see.
 */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the range is that of ASCII
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(/[\uFB00-\uFB06]/g, (joined) => joined.normalize('NFKC'))
    .replaceAll('\u202F', '\u00A0')
    .replaceAll('\t', ' ')
    .replace(steering, '');
}
