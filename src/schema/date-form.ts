import { isDay, monthNames } from '../locale/dates.ts';

/**
 * The form that a date should have, `2026-03-14`, of one in words or in other figures. Undefined where
 * it can be read in two ways (`05/06/2026`), since nobody can know which is meant, and for no day.
 */
export function dateForm(written: string): string | undefined {
  const text = written.trim();
  const { year, month, day } = inFigures(text) ?? inWords(text) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isDay(year, month, day)) return undefined;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function inFigures(text: string): Day | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text)?.map(Number) ?? [];
  if (year !== undefined) return { year, month: month!, day: day! };
  const last = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)?.map(Number);
  const [, one = 0, other = 0, ofLast = 0] = last ?? [];
  if (!last || (one <= 12 && other <= 12 && one !== other)) return undefined;
  return one > 12
    ? { year: ofLast, month: other, day: one }
    : { year: ofLast, month: one, day: other };
}

/** `March 14, 2026`, `14 March 2026`, `le 1er mai 2026`. */
function inWords(text: string): Day | undefined {
  const dayFirst = /^(?:le )?(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})$/iu.exec(text);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  const [day, name = '', year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(name.toLowerCase());
  return month > 0 ? { year: Number(year), month, day: Number(day) } : undefined;
}

function monthOf(name: string): number {
  const of = (names: readonly string[]): number =>
    names.findIndex((month) => month.toLowerCase() === name) + 1;
  return of(monthNames.en) || of(monthNames.fr);
}
