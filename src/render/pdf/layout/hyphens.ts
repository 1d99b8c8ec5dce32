import { letters } from '../../../document/letters.ts';

/** Finds where words of one language may be parted. */
export interface Hyphens {
  /** Offsets in a text, in order. */
  readonly pointsIn: (text: string) => readonly number[];
  /** The same for words in another language; undefined where none of its words may be parted. */
  readonly into: (lang: string) => Hyphens | undefined;
}

/** Loads the patterns of both languages: Liang's, as TeX has them (hyph-utf8). */
export async function openHyphens(lang: string): Promise<Hyphens | undefined> {
  const [english, french] = await Promise.all([
    import('hyphen/en-us/index.js'),
    import('hyphen/fr/index.js'),
  ]);
  const into = (tag: string): Hyphens | undefined => all.get(tag.toLowerCase().split('-')[0]!);
  const all = new Map<string, Hyphens>([
    ['en', { pointsIn: remembering(english.default.hyphenateSync), into }],
    ['fr', { pointsIn: remembering(french.default.hyphenateSync), into }],
  ]);
  return into(lang);
}

/**
 * A word that may be parted: six small letters at least, alone between blanks but for marks around it, an
 * article before it (“l’”) and a possessive after it. So names, abbreviations, compounds and addresses stay
 * whole.
 */
const small = 'a-zß-öø-ÿœ';
const word = new RegExp(
  `(?<=(?:^|[\\s—])[(\\[«“‘]?(?:[${letters}]{1,6}’|[A-Za-z]')?)[${small}]{6,}(?=(?:[’']s)?[)\\]»”’,.;:!?…\\u2060\\d]*(?:[\\s—]|$))`,
  'g',
);

/** Letters of a word that stay on either side: of two, a reader cannot yet tell the rest. */
const fewest = { before: 2, after: 3 };

type Hyphenate = (text: string, options: { readonly hyphenChar: string }) => string;

function remembering(hyphenate: Hyphenate): Hyphens['pointsIn'] {
  const known = new Map<string, readonly number[]>();
  const pointsOf = (found: string): readonly number[] => {
    let points = known.get(found);
    if (!points) known.set(found, (points = partsOf(hyphenate(found, { hyphenChar: '-' }))));
    return points;
  };
  return (text) =>
    Array.from(text.matchAll(word), ({ index, 0: found }) =>
      pointsOf(found).map((point) => index + point),
    ).flat();
}

/** Offsets of the hyphens in a word, as if they were not there. */
function partsOf(hyphenated: string): readonly number[] {
  const parts = hyphenated.split('-');
  const length = parts.join('').length;
  let at = 0;
  const points = parts.map((part) => (at += part.length));
  return points.filter((point) => point >= fewest.before && length - point >= fewest.after);
}
