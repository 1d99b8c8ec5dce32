import { monthNames } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
import { letters } from '../letters.ts';
import { englishQuotes } from './english-quotes.ts';
import { blank, inOrder, lineBreak, noBreak, opaque, type Edit } from './edits.ts';

/**
 * The spaces of federal documents: a number and its unit stay together (“$5 million”, “20 years”,
 * “2.5 metres”), as do a sign and what it counts (“($ millions)”), a word and its number
 * (“option 3”), a day and its month, the groups of a long number, a product. In English no line begins with a
 * dash; in French a colon, guillemets, the h of a time and the signs of per cent and dollars take a no-break
 * space, and `; ! ?` take none.
 *
 * Sources: Canada.ca Content Style Guide, 4.6 and 4.7; for French, the Clés de la rédaction of the
 * Translation Bureau, which replaced the Guide du rédacteur, and Justice Canada, jurilinguistique, no. 66.
 * @param text code, addresses and marks in it are {@link opaque}
 */
export function spacingEdits(text: string, lang: Locale): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: written, index: start } of text.matchAll(seams[lang])) {
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const table = written === '' ? joins[lang] : gaps[lang];
    const rule = table.find((each) => each.before.test(before) && each.after.test(after));
    const set = rule?.set ?? (written.includes('\u202F') ? noBreak : written);
    if (set === written) continue;
    // The guillemet goes with its space: what follows it may be no text.
    if (written === '' && before.endsWith('«'))
      edits.push({ start: start - 1, end, text: `«${set}` });
    else edits.push({ start, end, text: set });
  }
  return withoutEnglish(inOrder(edits), text, lang);
}

/** A title that is quoted in English keeps its own signs and spaces. */
function withoutEnglish(edits: Edit[], text: string, lang: Locale): Edit[] {
  if (lang !== 'fr' || edits.length === 0 || !text.includes('«')) return edits;
  const quotes = englishQuotes(text);
  return edits.filter(
    (edit) => !quotes.some(({ start, end }) => edit.start >= start && edit.start < end),
  );
}

/** What a name belongs to: “Dr. Roy”, “Mme Roy”. */
const titles: Readonly<Record<Locale, string>> = {
  en: '(?:Mr|Mrs|Ms|Dr)\\.',
  fr: '(?:M|MM)\\.|Mmes?|Dre?s?',
};

/**
 * Where a space is set, or could be: beside a figure or a sign, before some signs, after an opening
 * guillemet and after the title of a person. Most spaces only part words, and are not even looked at.
 */
const seams: Readonly<Record<Locale, RegExp>> = {
  en: seamsAt(`[0-9]|\\([$€£]|${titles.en}`, '[0-9–—]'),
  fr: seamsAt(
    `[0-9«]|[0-9]er|${titles.fr}`,
    '[0-9;!?:%$€°»]|[MGk]\\$',
    '(?=[:%$°»MGk])|(?<=«)|(?<=[0-9])(?=h)',
    `(?<=[0-9]${blank}?h)(?=[0-9])`,
  ),
};

function seamsAt(before: string, after: string, ...empty: readonly string[]): RegExp {
  const spaces = [`(?<=${before})${blank}+`, `${blank}+(?=${after})`, `${blank}*\u202F${blank}*`];
  return new RegExp([...spaces, ...empty].join('|'), 'g');
}

/** How far from a space what decides on it may stand: the longest name of a month, and more. */
const reach = 24;

/** A place between two words or signs, and what is set there. */
interface Seam {
  /** Fits the end of what stands before. */
  readonly before: RegExp;
  /** Fits the beginning of what follows. */
  readonly after: RegExp;
  readonly set: string;
}

function seam(before: string, after: string, set: string = noBreak): Seam {
  return { before: new RegExp(`(?:${before})$`), after: new RegExp(`^(?:${after})`, 'u'), set };
}

const notInWord = `(?![${letters}0-9])`;

function plurals(...words: readonly string[]): string[] {
  return words.map((word) => `${word}s?`);
}

/** Signs of units; a power may follow (“12 km²”). */
const shared = 'm km cm mm ha g kg t L mL kW MW GW kWh MWh GWh kV dB °C °F'.split(' ');

const units: Readonly<Record<Locale, string>> = {
  en: [
    'thousand',
    'million',
    'billion',
    'trillion',
    'per cent',
    'am',
    'pm',
    ...shared,
    ...plurals('year', 'month', 'week', 'day', 'hour', 'minute', 'second'),
    ...plurals('metre', 'kilometre', 'centimetre', 'millimetre', 'mile', 'acre', 'hectare'),
    ...plurals('gram', 'kilogram', 'tonne', 'litre', 'kilowatt', 'megawatt', 'degree', 'knot'),
    'feet',
    'percentage',
  ].join('|'),
  fr: [
    'h(?:[0-5][0-9])?',
    'mois',
    ...shared,
    ...plurals(
      'million',
      'milliard',
      'billion',
      'an',
      'année',
      'semaine',
      'jour',
      'heure',
      'minute',
      'seconde',
    ),
    ...plurals('mètre', 'kilomètre', 'centimètre', 'millimètre', 'mille', 'acre', 'hectare'),
    ...plurals('gramme', 'kilogramme', 'tonne', 'litre', 'kilowatt', 'mégawatt', 'degré', 'nœud'),
    'pieds',
  ].join('|'),
};

/** A word that a number belongs to, as in “option 3”. */
function numbered(...words: readonly string[]): string {
  const either = words.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`);
  return `(?<![${letters}0-9])(?:${either.join('|')})s?`;
}

/** The same cut short, as in “no. 5”, “art. 7” and “nos 12 et 13”. */
function numberedShort(...words: readonly string[]): string {
  return `(?<![${letters}0-9])(?:${words.join('|')})`;
}

/** A person's name after a title. */
function named(lang: Locale): Seam {
  return seam(`(?<![${letters}0-9.])(?:${titles[lang]})`, `[\\p{Lu}]`);
}

/** What leads to a telephone within an office: “613-555-0142 ext. 7”, “poste 7”. */
const extension = `[0-9]${blank}(?:ext\\.|poste)`;

/** Not of a year, which stands by itself: “on this page 2025 is meant”. */
const number = '[0-9]{1,3}(?![0-9])';

const months: Readonly<Record<Locale, string>> = {
  en: monthNames.en.join('|'),
  fr: monthNames.fr.join('|'),
};

/** What a sign may follow: the end of a word, of a number or of what is in brackets. */
const ended = `[${letters}0-9)\\]»”"’%$€.…!?${opaque}]`;

/** What may follow a sign at the end of words. */
const over = `(?:${blank}|$|[»”")\\]${lineBreak}${opaque}])`;

/** A product, as in “5 × 3”. */
const product = [seam('[0-9]', `×${blank}*[0-9]`), seam(`[0-9]${blank}*×`, '[0-9]')];

const gaps: Readonly<Record<Locale, readonly Seam[]>> = {
  en: [
    ...product,
    seam(
      numbered('option', 'page', 'section', 'part', 'chapter', 'bill', 'phase', 'table'),
      number,
    ),
    seam(numberedShort('[Nn]os?\\.', 's\\.', 'ss\\.', 'pp?\\.', 'ch\\.'), number),
    named('en'),
    seam(extension, '[0-9]'),
    seam('[0-9]', `(?:${units.en})${notInWord}`),
    seam('\\([$€£]', `[${letters}]`),
    seam(`(?<![${letters}])(?:${months.en})`, '[0-9]{1,2}(?![0-9])'),
    seam(ended, `[–—](?:${blank}|$)`),
  ],
  fr: [
    ...product,
    seam(ended, `[;!?]+(?:${over}|[.,;])`, ''),
    seam(numbered('option', 'page', 'article', 'partie', 'chapitre', 'phase', 'tableau'), number),
    seam(numberedShort('[Nn](?:[°ºᵒ]|o|os|ᵒˢ)', 'art\\.', 'par\\.', 'pp?\\.', 'ch\\.'), number),
    named('fr'),
    seam(extension, '[0-9]'),
    seam('[0-9]', `(?:${units.fr})${notInWord}`),
    seam('de', '[$€](?:[)]|$)'),
    seam(`[0-9]${blank}?h`, '[0-9]{2}(?![0-9])'),
    seam('[0-9]|[0-9]er', `(?:${months.fr})${notInWord}`),
    seam('[0-9]', `[%$€]|[MGk]\\$`),
    seam(`(?<![0-9])[0-9]{1,3}|${blank}[0-9]{3}`, '[0-9]{3}(?![0-9])'),
    seam(ended, '[:»]'),
    seam('«', ''),
  ],
};

/** Not within a word or a code; in “9h-21h” both are times. */
const alone = `(?<![${letters}0-9_/]|(?<![0-9h])-)`;

const joins: Readonly<Record<Locale, readonly Seam[]>> = {
  en: [],
  fr: [
    // A colon that something follows at once is that of a time, a share or a code.
    seam(ended, `:${over}`),
    seam('[0-9]', `[%$](?![${letters}0-9{])|[MGk]\\$(?![${letters}0-9])|°[CF]${notInWord}`),
    // “21h” and “9h30”, and the second half of “9 h30”; not the end of a code.
    seam(`${alone}[0-9]{1,3}`, `h(?:${blank}?[0-5][0-9])?${notInWord}`),
    seam(`${alone}[0-9]{1,2}${blank}?h`, `[0-5][0-9]${notInWord}`),
    seam(`[^\\s${lineBreak}«]`, '»'),
    seam('«', `[^\\s${lineBreak}»]`),
  ],
};
