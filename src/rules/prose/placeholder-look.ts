import { letters } from '../../document/letters.ts';
import { holdsAt } from '../../source/at-sign.ts';
import { wanted } from './placeholder.ts';

/** A blank or a mark between two words, in a plain class, which Node builds at once. */
const between = String.raw`[^A-Za-z\d]{1,9}`;

/**
 * Beginnings of placeholders in text whose Markdown is not parsed yet. A pattern for words that begin alike
 * takes Node less time than one for all of them.
 */
const beginnings: readonly RegExp[] = [
  `to${between}(?:be${between})?(?:come|co(?:nfirm|mplet)|determin|updat|provid|follow)`,
  `[àa]${between}(?:v(?:enir|alider)|compl|confirm|d[ée]termin|fournir|suivre)`,
  String.raw`t(?:b[acd]|ra(?:nslate|duire)[ \u00A0]?:)`,
  'lorem|ins(?:ert|[ée]rer)(?![a-z])|cli(?:ck|quez)',
].map((pattern) => new RegExp(pattern, 'i'));

const signs = ['XX', 'FIXME', 'TODO', '$?', '$X', '$_', '???', '__', 'YYYY', 'AAAA'];

const unknownFigure = /X[ \u00A0]?(?:[%$]|[mb]illi|[GMk]\$)/y;

const dateForm = /MM[/.-](?:[YAD\d]|JJ)/y;

/** What must stand in brackets, from where they open. */
const opened = new RegExp(
  String.raw`[[<][^A-Za-z\d]{0,9}(?:${wanted.join('|')}|ins[ée]r|tra(?:nslate|duire)|ntd|ndr|note (?:to|au|à)|drafting|[•●#X]?[ \u00A0]*\])`,
  'iy',
);

/** Brackets from where a line, a cell or the text of a bullet begins to where it ends. */
const allInBrackets = new RegExp(
  String.raw`(?<=(?:^|[\n\r|])[^${letters}[\]\n\r|]*)\[[^[\]]+\][^${letters}\d[\](:]*?(?:$|[\n\r|])`,
  'y',
);

/**
 * Whether a text may hold a placeholder, but for marks that stand for all of it: never no where there is one.
 * @param words further ones, of the user
 */
export function mayHavePlaceholder(text: string, words: readonly string[]): boolean {
  return (
    signs.some((sign) => text.includes(sign)) ||
    holdsAt(text, 'X', unknownFigure) ||
    holdsAt(text, 'MM', dateForm) ||
    holdsAt(text, '[', opened) ||
    holdsAt(text, '[', allInBrackets) ||
    holdsAt(text, '<', opened) ||
    (text.includes('!') && /error!|erreur/i.test(text)) ||
    beginnings.some((beginning) => beginning.test(text)) ||
    words.some((word) => text.includes(word))
  );
}
