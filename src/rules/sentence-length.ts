import { flatText } from '../markdown/flat-text.ts';
import { walk } from '../markdown/node.ts';
import { holdsAt, isAt } from '../source/at-sign.ts';
import { countWords } from './prose/count-words.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import type { Rule } from './rule.ts';
import { endsIn, sentencesIn } from './prose/sentences.ts';

/** Sentences that are too long to be followed. */
export const sentenceLength: Rule = defineRule({
  id: 'sentence-length',
  yieldsTo: 'list-missing',
  severity: 'info',
  summary: {
    en: 'A sentence has at most 35 words in English and 40 in French.',
    fr: 'Une phrase compte au plus 35 mots en anglais et 40 en français.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide (2.6) advises sentences of 15 to 20 words. Formal notes run longer, and French needs more words for the same thing; at twice the advised length a listener has lost the beginning.',
    fr: 'Le Guide de rédaction du contenu du site Canada.ca (2.6) conseille des phrases de 15 à 20 mots. Les notes officielles sont plus longues, et le français dit la même chose en plus de mots; au double de la longueur conseillée, l’auditeur a oublié le début.',
  },
  options: {
    max_en: {
      default: 35,
      about: {
        en: 'Most words in a sentence of an English note.',
        fr: 'Nombre maximal de mots par phrase dans une note en anglais.',
      },
    },
    max_fr: {
      default: 40,
      about: {
        en: 'Most words in a sentence of a French note.',
        fr: 'Nombre maximal de mots par phrase dans une note en français.',
      },
    },
  },
  messages: {
    found: {
      en: 'This sentence has {count} words, more than {max}.',
      fr: 'Cette phrase compte {count} mots, soit plus de {max}.',
    },
    hint: {
      en: 'Split it in two, or turn what it lists into a list.',
      fr: 'Divisez-la en deux, ou faites une liste de ce qu’elle énumère.',
    },
  },
  examples: {
    good: [
      { yaml: `issue: ${englishOf(35)}` },
      { yaml: `lang: fr\nissue: ${frenchOf(40)}` },
      { yaml: `issue: ${englishOf(20)} As Mr. J. Singh said, ${englishOf(15).toLowerCase()}` },
      { yaml: `background: |\n  ${'The Harbour Office\\\n  '.repeat(14)}Bay Street` },
    ],
    bad: [
      { yaml: `issue: ${englishOf(36)}`, at: ['1:8'] },
      { yaml: `issue: They hold. ${englishOf(36)} They hold.`, at: ['1:19'] },
      { yaml: `lang: fr\nissue: Elles tiennent. ${frenchOf(41)}`, at: ['2:24'] },
    ],
  },
  reads: (bodies, { max_en, max_fr }, lang) =>
    bodies.filter(({ text }) => mayBeLong(text, lang === 'fr' ? max_fr : max_en)),
  check({ bodies, lang, options: { max_en, max_fr } }, report, say) {
    const max = lang === 'fr' ? max_fr : max_en;
    for (const { path, root } of bodies)
      for (const block of walk(root)) {
        if (block.kind !== 'paragraph' && block.kind !== 'cell') continue;
        const { text, rangeOf } = flatText(block);
        for (const { start, end, words: count } of sentencesIn(text)) {
          if (count <= max) continue;
          const message = say('found', { count, max });
          report({ at: path, range: rangeOf(start, end), message, hints: [say('hint', {})] });
        }
      }
  },
});

/**
 * Whether a text may hold a sentence over the limit, before its Markdown is parsed. Blank lines part
 * blocks, and so do bullets near the margin; signs that end sentences help unless something that is
 * not printed, such as the title of a link, may hold them.
 */
function mayBeLong(text: string, max: number): boolean {
  if (isTooShort(text, max)) return false;
  // An entity may stand for a blank.
  const written = text.includes('&') ? text.replaceAll('&', ' ') : text;
  const hidden =
    text.includes('<') ||
    (text.includes('&') && /&[A-Z]/.test(text)) ||
    (text.includes('](') && ['(', '"', "'"].some((sign) => holdsAt(text, sign, afterBlank)));
  return written
    .split('\n\n')
    .filter((part) => (hidden ? !isTooShort(part, max) : runsOn(part, max)))
    .flatMap((part) => part.split(blockEnd))
    .some((block) => isLongBlock(block, max, hidden));
}

const afterBlank = /(?<=\s)./y;

/** So many words and the blanks between them need more characters. */
function isTooShort(text: string, max: number): boolean {
  return text.length <= 2 * max;
}

/**
 * Whether so many words may stand between two periods that end a sentence beyond doubt: after four small
 * letters, before a blank and a capital or before a bullet. A loop, since it runs over every body of every note.
 */
function runsOn(text: string, max: number): boolean {
  let start = 0;
  for (let sign = text.indexOf('.'); sign >= 0; sign = text.indexOf('.', sign + 1)) {
    if (!isAt(text, sign, plainPeriod)) continue;
    if (sign - start > 2 * max && countWords(text.slice(start, sign)) > max) return true;
    start = sign;
  }
  return countWords(text.slice(start)) > max;
}

const plainPeriod = /(?<=[a-z]{4})\.(?: [A-Z]|\n {0,3}[-*+] [A-Za-z\d])/y;

/** Whether a sentence of a block may be over the limit. */
function isLongBlock(block: string, max: number, hidden: boolean): boolean {
  if (countWords(block) <= max) return false;
  if (isTable(block)) return block.split('|').some((cell) => countWords(cell) > max);
  return hidden || runsLong(block, max);
}

const blockEnd = /\n[ \t]*\n|\n {0,3}[-*+] (?=[A-Za-z\d])/;

/** Rows at the margin, the second of them dashes with as many columns. */
function isTable(block: string): boolean {
  const [head = '', dashes = '', ...rows] = block.trimEnd().split('\n');
  return (
    head.split('|').length === dashes.split('|').length &&
    /^[ |:-]*$/.test(dashes) &&
    [head, dashes, ...rows].every((row) => row.startsWith('|'))
  );
}

const plainEnd = new RegExp(String.raw`[${letters}\d%$”»]`);

function runsLong(block: string, max: number): boolean {
  let start = 0;
  for (const { start: sign, end } of endsIn(block)) {
    // After a mark of Markdown the word before a period cannot be told.
    if (!plainEnd.test(block.charAt(sign - 1))) continue;
    if (countWords(block.slice(start, end)) > max) return true;
    start = end;
  }
  return countWords(block.slice(start)) > max;
}

/** A sentence of so many words, for the examples. */
function englishOf(words: number): string {
  return sentenceOf(words, 'The dykes hold', 'and the gates hold');
}

function frenchOf(words: number): string {
  return sentenceOf(words, 'Les digues tiennent', 'et les portes tiennent');
}

function sentenceOf(words: number, beginning: string, rest: string): string {
  const all = `${beginning} ${`${rest} `.repeat(words)}`.split(' ').slice(0, words);
  return `${all.join(' ')}.`;
}
