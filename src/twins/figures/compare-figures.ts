import { areOneDate, type DateFound } from './dates-in.ts';
import type { Figure } from './figure.ts';
import type { Figures } from './figures-in.ts';

/** What has no like in the other text; both where one stands for the other. */
export interface Difference<Found> {
  readonly en: Found | undefined;
  readonly fr: Found | undefined;
}

/** A text with more figures is a list that a machine wrote; each is looked for among all. */
const most = 4000;

/** The figures of two texts that say the same thing, which one of them has and the other has not. */
export function differingFigures(en: Figures, fr: Figures): Array<Difference<Figure>> {
  if (en.figures.length + fr.figures.length > most) return [];
  const alike = leftOver(en.figures, fr.figures, (a, b) => a.kind === b.kind && areEqual(a, b));
  const left = leftOver(alike.en, alike.fr, areEqual);
  // Of two figures that are left alone each stands for the other, even where the text has its like.
  const [one, other] = [left.en[0], left.fr[0]];
  const areAlone = left.en.length === 1 && left.fr.length === 1;
  if (areAlone && one?.force === 'firm' && other?.force === 'firm' && one.kind === other.kind)
    return isSaidIn(one, fr) && isSaidIn(other, en) ? [] : [{ en: one, fr: other }];
  const own = {
    en: once(left.en, areEqual).filter((figure) => !isAnswered(figure, fr)),
    fr: once(left.fr, areEqual).filter((figure) => !isAnswered(figure, en)),
  };
  const again = {
    en: left.en.filter((figure) => fr.figures.some((each) => areEqual(figure, each))),
    fr: left.fr.filter((figure) => en.figures.some((each) => areEqual(figure, each))),
  };
  return pairOff(own, again, (a, b) => a.kind === b.kind).filter(
    (pair) => (pair.en && pair.fr) !== undefined || (pair.en ?? pair.fr)?.force === 'firm',
  );
}

/** The same for dates. A month alone, as a word of number, need not have its like. */
export function differingDates(en: Figures, fr: Figures): Array<Difference<DateFound>> {
  if (en.dates.length + fr.dates.length > most) return [];
  const left = leftOver(en.dates, fr.dates, areOneDate);
  const own = {
    en: once(left.en, areOneDate).filter(
      (date) => !fr.dates.some((other) => areOneDate(date, other)),
    ),
    fr: once(left.fr, areOneDate).filter(
      (date) => !en.dates.some((other) => areOneDate(date, other)),
    ),
  };
  const pairs = pairOff(own, left, () => true).filter(
    (pair) => (pair.en && pair.fr) !== undefined || isFirm(pair.en ?? pair.fr),
  );
  return [...pairs, ...withoutYear(en, fr), ...withoutYear(fr, en).map(turned)];
}

/** Days of which only one text says the year, and the other says it nowhere. */
function withoutYear(one: Figures, other: Figures): Array<Difference<DateFound>> {
  return one.dates.flatMap((date) => {
    const { year, day } = date;
    if (year === undefined || day === undefined || saysYear(other, year)) return [];
    // “9/11” says its year without writing it.
    const like = other.dates.find(
      (each) => each.year === undefined && each.written !== '9/11' && areOneDate(date, each),
    );
    return like ? [{ en: date, fr: like }] : [];
  });
}

function saysYear({ dates, figures }: Figures, year: number): boolean {
  return dates.some((date) => date.year === year) || figures.some(({ value }) => value === year);
}

function turned({ en, fr }: Difference<DateFound>): Difference<DateFound> {
  return { en: fr, fr: en };
}

function isFirm(date: DateFound | undefined): boolean {
  return date !== undefined && (date.day !== undefined || date.year !== undefined);
}

function areEqual(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) return a.value === b.value && !areOpposite(a, b);
  // “24 h” is a time of day, or a day.
  // “From 9 to 5” leaves out which half of it.
  if (a.kind === 'time' && b.kind === 'number') return isHour(Number(a.value), Number(b.value));
  if (a.kind === 'number' && b.kind === 'time') return areEqual(b, a);
  return isCount(a) && isCount(b) && a.value === b.value;
}

/** “A fall of 4%” and “-4 %” are one figure; “+4%” and “-4 %” are not. */
function areOpposite({ sign }: Figure, { sign: other }: Figure): boolean {
  return sign !== undefined && other !== undefined && sign !== other;
}

function isHour(minutes: number, hour: number): boolean {
  return minutes === hour * 60 || (hour < 12 && minutes === (hour + 12) * 60);
}

function isCount({ kind }: Figure): boolean {
  return kind === 'number' || kind === 'ordinal';
}

/** Whether a text says the same elsewhere: again, by a word, or in a date. */
function isAnswered(figure: Figure, other: Figures): boolean {
  const { value } = figure;
  if (other.figures.some((each) => areEqual(figure, each))) return true;
  if (typeof value !== 'number' || (figure.kind === 'money' && value !== 0)) return false;
  return other.loose.has(value) || other.dates.some(({ year }) => year === value);
}

/** Whether words of a text say a number in their own way: “two weeks”, “quinze jours”. */
function isSaidIn({ kind, value }: Figure, { loose }: Figures): boolean {
  return kind === 'number' && typeof value === 'number' && loose.has(value);
}

/** What is said twice is one mistake. */
function once<Found>(
  all: readonly Found[],
  areSame: (a: Found, b: Found) => boolean,
): readonly Found[] {
  return all.filter((one, index) => all.findIndex((other) => areSame(one, other)) === index);
}

interface Sides<Found> {
  readonly en: readonly Found[];
  readonly fr: readonly Found[];
}

/** What is left of two lists when each has given up what is in the other, one for one. */
function leftOver<Found>(
  en: readonly Found[],
  fr: readonly Found[],
  areSame: (a: Found, b: Found) => boolean,
): Sides<Found> {
  const rest = [...fr];
  const own = en.filter((one) => {
    const at = rest.findIndex((other) => areSame(one, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { en: own, fr: rest };
}

/**
 * Sets each that is without its like against one that may stand for it: another that is without, else
 * one that is said more often on its side.
 * @param again what is said more often
 */
function pairOff<Found>(
  own: Sides<Found>,
  again: Sides<Found>,
  fits: (a: Found, b: Found) => boolean,
): Array<Difference<Found>> {
  const english = [...own.en];
  const french = [...own.fr];
  const pairs: Array<Difference<Found>> = [];
  for (const isFit of [fits, () => true])
    for (const en of english.slice()) {
      const fr = french.find((one) => isFit(en, one));
      if (fr === undefined) continue;
      english.splice(english.indexOf(en), 1);
      french.splice(french.indexOf(fr), 1);
      pairs.push({ en, fr });
    }
  const spare = {
    en: again.en.filter((one) => !own.en.includes(one)),
    fr: again.fr.filter((one) => !own.fr.includes(one)),
  };
  const take = (from: Found[], one: Found): Found | undefined => {
    const at = from.findIndex((each) => fits(one, each));
    return from.splice(Math.max(at, 0), 1)[0];
  };
  return [
    ...pairs,
    ...english.map((en) => ({ en, fr: take(spare.fr, en) })),
    ...french.map((fr) => ({ en: take(spare.en, fr), fr })),
  ];
}
