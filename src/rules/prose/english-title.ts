import { capitals, letters } from '../../document/letters.ts';

/** Small words that begin no name. */
const smallWithin =
  /(?<=[^\s:.!?–—«“-]\s)(?:Des|En|Et|Pour|Sur|Dans|Par|Avec|Aux|Au|Ou|Sans|Sous)(?=\s)/u;

/** Endings of nouns and adjectives that a name seldom has, and never at each of its words. */
const common = /(?:el|al|if|aux|elles?|ales?|ives?|iques?|aires?|tions?|ments?|ités?|ées?|eurs?)$/;

/**
 * Whether a title has the capitals of English: each longer word but the first, or a small word within. One in
 * capitals throughout has neither.
 */
export function isEnglishTitle(title: string): boolean {
  if (smallWithin.test(title)) return true;
  // Departments bear the country's name at their end, and capitals before it.
  if (/ (?:Canada|Québec)$/.test(title)) return false;
  const words = title.match(longWord) ?? [];
  const rest = words.slice(1).filter((word) => !names.has(word));
  return (
    rest.length > 1 &&
    rest.every((word) => startsLarge.test(word)) &&
    rest.some((word) => common.test(word)) &&
    / (?:de|des|du|en|la|le|les|et|sur|pour|dans|au|aux) /.test(title)
  );
}

const longWord = new RegExp(`(?<![${letters}\\d])[${letters}]{4,}`, 'g');
const startsLarge = new RegExp(`^[${capitals}][^${capitals}]`);

/** Parts of names that would make a title of names look like English. */
const names: ReadonlySet<string> = new Set(['Canada', 'Québec', 'Nations', 'Unies', 'Premières']);
