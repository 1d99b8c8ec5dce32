import type { Locale } from '../../locale/message.ts';
import { letters } from '../../document/letters.ts';
import { byLanguage } from './by-language.ts';

/**
 * Words that carry a sentence in one language and hardly occur in the other. Those of both, such as “on”
 * or “as”, are left out; an elision counts as its word.
 */
const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is are was were for that with this by from be been has have had will would which who their our its they these those than not but when where while about into under between'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les l de des d du et est une dans pour que qu qui sur avec au aux ce cette ces sont ont été leur leurs ne pas se sa ses nous il elle ils elles par où mais sous entre depuis afin ainsi'.split(
      ' ',
    ),
  ),
};

const word = new RegExp(`[${letters}]+`, 'g');

/** How many words a text has, and how many of them are plainly of one language. */
interface WordCounts extends Readonly<Record<Locale, number>> {
  readonly all: number;
}

/** Counts the words of a text. */
function countByLanguage(text: string): WordCounts {
  const words = text.toLowerCase().match(word) ?? [];
  const count = (lang: Locale): number =>
    words.filter((each) => functionWords[lang].has(each)).length;
  return { all: words.length, en: count('en'), fr: count('fr') };
}

/** Fewer words may be a title, a name or a quotation, which have no verb. */
const fewest = 20;

/** Fewer still may be anything. */
const fewestOfSentence = 10;

/** Short words that a sentence needs and a title or the name of an office can hardly have. */
const verbs: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set('is are was were has have had been will would'.split(' ')),
  fr: new Set('est sont ont été ne pas nous il elle ils elles'.split(' ')),
};

/** Words by which a short sentence is told, too; in a longer one they may well be of a name. */
const sentenceWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set('it you we i he she your since if only one can could may must should'.split(' ')),
  fr: new Set('je vous votre vos mon ma mes son notre nos si donc peut doit ou à un en'.split(' ')),
};

/**
 * Whether a text is plainly in a language: long enough, one word in five carries its sentences, and
 * almost none those of the other language. A shorter text needs a verb, more such words, and none of
 * the other language.
 */
export function isPlainlyIn(lang: Locale, text: string): boolean {
  const { all, [lang]: own, [lang === 'en' ? 'fr' : 'en']: other } = countByLanguage(text);
  if (all >= fewest) return own * 5 >= all && other * 6 <= own;
  if (all < fewestOfSentence || other > 0) return false;
  const words: readonly string[] = text.toLowerCase().match(word) ?? [];
  const more = words.filter((each) => sentenceWords[lang].has(each)).length;
  return (own + more) * 10 >= all * 3 && words.some((each) => verbs[lang].has(each));
}

/** Words that carry the sentences of a note, at the least. */
const fewestOfNote = 5;

/**
 * The same of all the texts of a note, however many words stand between those that carry sentences:
 * names and figures make many, and a note of which no text is in its own language is rare.
 */
export function isNoteIn(lang: Locale, text: string): boolean {
  const { [lang]: own, [lang === 'en' ? 'fr' : 'en']: other } = countByLanguage(text);
  return own >= fewestOfNote && other * 6 <= own;
}

/** The language that has the more words of a text, however short; undefined where neither has any. */
export function likelyLanguage(text: string): Locale | undefined {
  const { en, fr } = countByLanguage(text);
  if (en === fr) return undefined;
  return en > fr ? 'en' : 'fr';
}

/**
 * The words of two or three letters, without which hardly any text of twenty words is in a language, by a
 * number that each has of its letters; some other word may have the same.
 */
const marks = byLanguage((lang) => {
  const found = new Uint8Array(1 << 15);
  for (const one of functionWords[lang])
    if (one.length === 2 || one.length === 3)
      found[Array.from(one).reduce((sum, letter) => withLetter(sum, letter.charCodeAt(0)), 0)] = 1;
  return found;
});

/** Five bits a letter, so that three of them fill the number; four or more make another. */
function withLetter(sum: number, code: number): number {
  return ((sum << 5) | (code & 31)) & 0x7fff;
}

/**
 * A cheap look whether a text, whose Markdown is not parsed yet, has a word of a language. It goes once
 * through the letters: a search for each word stops at every blank, and a pattern takes longer still.
 */
export function mayBeIn(lang: Locale, text: string): boolean {
  const known = marks(lang);
  const words = functionWords[lang];
  let start = 0;
  let sum = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    // Neither a blank nor the end of a line or of all.
    if (code > 0x20) sum = withLetter(sum, code);
    else {
      const length = at - start;
      if ((length === 2 || length === 3) && known[sum] === 1 && words.has(text.slice(start, at)))
        return true;
      start = at + 1;
      sum = 0;
    }
  }
  return false;
}
