import { letters } from '../../document/letters.ts';
import type { Locale } from '../../locale/message.ts';
import { figure, type Figure } from './figure.ts';
import type { Mask } from './mask.ts';

const gap = String.raw`[ \u00A0\u202F]`;
const roman = String.raw`(?<roman>[IVXLC]+)`;

/** Centuries, which French counts in Roman figures, and parts of a work. */
const patterns: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    new RegExp(
      String.raw`(?<=\b(?:chapter|part|title|annex|appendix|schedule|section|volume|book|phase|stage|tier|class|article|schedule|table|figure)s?${gap})${roman}(?![${letters}\d])`,
      'gi',
    ),
  ],
  fr: [
    new RegExp(
      String.raw`(?<![${letters}\d])(?<roman>[IVX]|[IVXLC]{2,})(?<century>e|er|ème)(?![${letters}\d])`,
      'g',
    ),
    new RegExp(
      String.raw`(?<=(?<![${letters}])(?:chapitre|partie|titre|annexe|section|volume|tome|livre|phase|étape|niveau|classe|article|tableau|figure)s?${gap})${roman}(?![${letters}\d])`,
      'gi',
    ),
  ],
};

/** Takes Roman numerals out of a text where it is plain that they are some. */
export function takeRomans(mask: Mask, lang: Locale): Figure[] {
  if (!/[IVXLC]/.test(mask.text)) return [];
  return patterns[lang].flatMap((pattern) =>
    mask.take(pattern, (match) => {
      const { roman: written = '', century } = match.groups ?? {};
      const value = valueOf(written);
      if (value === undefined) return undefined;
      return figure(century === undefined ? 'number' : 'ordinal', value, match, 'word');
    }),
  );
}

const digits: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** Undefined for what is no Roman numeral, such as “LIC”. */
function valueOf(written: string): number | undefined {
  if (!/^(?=.)C{0,3}(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/.test(written)) return undefined;
  const values = Array.from(written, (each) => digits.get(each) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
