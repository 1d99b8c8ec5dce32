import { countWords, isBlank } from './count-words.ts';

/** A sentence in a text, as UTF-16 offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Parts the printed words of a paragraph into its sentences; the lines of an address are no sentence. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const signs = Array.from(endsIn(text), ({ end }) => end);
  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  for (const end of [...signs, ...breaks, text.length].toSorted((a, b) => a - b)) {
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    const words = countWords(text.slice(start, end));
    if (words > 0) sentences.push({ start, end, words });
    start = end;
  }
  return sentences;
}

/** A sign that ends a sentence, what closes with it, and what must follow: a blank and a beginning. */
const ending =
  /(?<![.!?…])[.!?…]+(?:[\])*_~"'»”’]|\s»|\[\^[^\s[\]]+\])*(?=\s+(?:[(*_~"'«“‘[]\s?)*[\p{Lu}\p{N}])/gu;

/** The signs that end the sentences of a text, but for its last. */
export function* endsIn(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: sign, index } of text.matchAll(ending))
    if (!sign.startsWith('.') || !isAbbreviated(text, index))
      yield { start: index, end: index + sign.length };
}

/**
 * Whether a period belongs to the word before it: `Mr.`, `No. 5`, an initial, `U.S.`, `p. ex.`
 * What may also end a sentence, such as `Inc.`, is left to end it: better two short ones than one too long.
 */
function isAbbreviated(text: string, period: number): boolean {
  // No word that is shortened is that long.
  if (/[a-z]{7}$/.test(text.slice(Math.max(0, period - 7), period))) return false;
  const found = beforePeriod.exec(text.slice(Math.max(0, period - 24), period));
  if (!found) return false;
  const [, before = '', word = ''] = found;
  if (/^\p{L}$/u.test(word)) return !labels.test(before);
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word) || titles.has(word)) return true;
  return numbered.has(word.toLowerCase()) && /^\.\s+\d/.test(text.slice(period, period + 9));
}

/** The last word of a text, with the one before it. */
const beforePeriod = /(?<![\p{L}\d])([\p{L}\d]+\s+)?(\p{L}[\p{L}.]*)$/u;

/** What a letter names rather than shortens: “Protected B.” ends a sentence, “J. Singh” does not. */
const labels =
  /^(?:Protected|Protégé|Annexe?|Appendix|Option|Plan|Part|Partie|Phase|Class|Classe)\s/iu;

/** Before a name. */
const titles = setOf(
  'Mr Mrs Ms Dr St Ste Hon Gen Col Capt Lt Sgt Insp Supt Sen Rev Prof Mme Mlle Me',
);

/** Before a number. */
const numbered = setOf(
  'no nos art para par fig vol chap sec pp ext approx env jan feb mar apr aug sept oct nov dec janv févr avr juill déc',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
