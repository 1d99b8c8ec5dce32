import { capitals, letters } from '../../document/letters.ts';
import { gap } from './gap.ts';

/** Words in capitals that stand in a row, in UTF-16 offsets into their text. */
export interface Capitals {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * Every row of words in capitals with only blanks between them, one word included. Markdown need
 * not be parsed.
 */
export function* capitalsIn(text: string): Generator<Capitals> {
  for (const { 0: written, index } of text.matchAll(row))
    yield { start: index, end: index + written.length, words: written.split(between) };
}

/** A text with the rows that shout blotted out, so that what is left in capitals are acronyms. */
export function withoutShouts(text: string): string {
  return text.replaceAll(row, (written) => {
    const words = written.split(between);
    return words.length > 1 && holdsWords(words) ? '\0'.repeat(written.length) : written;
  });
}

/** Whether a row has a word that is no acronym: a common one, or one longer than acronyms are. */
export function holdsWords(words: readonly string[]): boolean {
  return words.some((word) => isCommonWord(word) || sixCapitals.test(word));
}

/** Whether a line of several words has no small letter. */
export function isShouted(line: string): boolean {
  return (
    line === line.toUpperCase() &&
    Array.from(capitalsIn(line), ({ words }) => words).flat().length > 1
  );
}

/** Whether capitals are a word of the language, such as NOT or AVEC, or of a note's header. */
export function isCommonWord(written: string): boolean {
  return commonWords.has(written);
}

const word = String.raw`(?<![${letters}\d])[${capitals}][${capitals}\d]*(?:[-‑'’&/][${capitals}\d]+)*(?![${letters}\d])`;

const row = new RegExp(`${word}(?:${gap}${word})*`, 'g');

const sixCapitals = new RegExp(`[${capitals}]{6}`);

const between = new RegExp(gap);

/** Words that a shout can hardly do without, months, words of links, and the labels that published notes set in capitals. */
const commonWords: ReadonlySet<string> = new Set(
  [
    'ALL ALWAYS AN AND ANNEX ANY ARE AS AT BE BEEN BUT BY DO DOES FOR FROM GRAND HAS HAVE IF IN INTO IS',
    'IT ITS MAY NIL PART SEE TOTAL',
    'MUST NEVER NEW NO NOR NOT NOW OF OFF ON ONE ONLY OR OUR OUT OVER SHALL SHOULD THAT THE THEIR',
    'THEN THERE THESE THIS TO UNDER UNTIL UP WAS WE WERE WHAT WHEN WHO WILL WITH YES YOU YOUR',
    'AUX AVEC CE CES CETTE DANS DE DES DU ELLE EN EST ET FAIRE IL ILS LA LE LES LEUR MAIS NE NI NON',
    'NOS NOTRE NOUS OU OÙ OUI PAR PAS PLUS POUR QUE QUI SANS SE SES SI SON SONT SOUS SUR TOUS TOUT UN',
    'UNE VOS VOTRE VOUS',
    'JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER',
    'JANVIER FÉVRIER MARS AVRIL MAI JUIN JUILLET AOÛT SEPTEMBRE OCTOBRE NOVEMBRE DÉCEMBRE',
    'CLICK HERE LINK MORE READ ICI LIEN CLIQUEZ CLIQUER VOIR',
    'DATE DRAFT ENJEU ISSUE NOTE OBJET SECRET SOURCE TITLE TITRE TOP URGENT',
  ].flatMap((line) => line.split(' ')),
);
