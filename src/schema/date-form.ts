import { isDay, monthNames, weekdayNames } from '../locale/dates.ts';
import { fold } from './suggest.ts';

/**
 * The two days that figures may mean, `05/06/2026` as 2026-05-06 or 2026-06-05: in Canada both orders are
 * in use. Undefined where one of the figures can be no month.
 */
export function twoReadings(written: string): readonly [string, string] | undefined {
  const [, one, other, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written.trim()) ?? [];
  const readings = [dayOf(year, one, other), dayOf(year, other, one)] as const;
  const isUnsure = Number(one) !== Number(other) && readings.every(isReal);
  return isUnsure ? [iso(readings[0]), iso(readings[1])] : undefined;
}

/**
 * The form that a date should have, `2026-03-14`, of one in words or in other figures. Undefined where
 * it can be read in two ways (`05/06/2026`) or the day of the week is another, since nobody can know which is
 * meant, and for no day.
 */
export function dateForm(written: string): string | undefined {
  // Word makes dashes of hyphens, and programs add a time.
  const text = written
    .trim()
    .replace(/^(\d{4})[–—‑](\d{1,2})[–—‑](\d{1,2})$/, '$1-$2-$3')
    .replace(/^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-][\d:]+)?$/, '$1');
  const [lead = '', name] = weekday.exec(text) ?? [];
  const date = text.slice(lead.length);
  const found = inFigures(date) ?? inWords(date);
  return found && isReal(found) && fallsOn(found, name) ? iso(found) : undefined;
}

const weekdays = Object.values(weekdayNames).flat();
const weekday = new RegExp(`^(?:le )?(${weekdays.join('|')}),? (?:le )?`, 'i');

/** Whether a date falls on the day of the week that was written before it, if one was. */
function fallsOn({ year, month, day }: Day, written: string | undefined): boolean {
  if (written === undefined) return true;
  const index = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return Object.values(weekdayNames).some(
    (days) => days[index]?.toLowerCase() === written.toLowerCase(),
  );
}

function isReal({ year, month, day }: Day): boolean {
  return isDay(year, month, day);
}

function iso({ year, month, day }: Day): string {
  return `${year}-${[month, day].map((part) => String(part).padStart(2, '0')).join('-')}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function inFigures(text: string): Day | undefined {
  const first =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (first) return dayOf(first[1], first[2], first[3]);
  const [, one, other, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (Number(one) > 12) return dayOf(year, other, one);
  return Number(other) > 12 || Number(one) === Number(other) ? dayOf(year, one, other) : undefined;
}

function dayOf(year?: string, month?: string, day?: string): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** `March 14, 2026`, `14 March 2026`, `le 1er mai 2026`, `Jul. 31, 2026`, `31 juill. 2026`. */
function inWords(text: string): Day | undefined {
  const dayFirst = /^(?:le )?(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})$/iu.exec(text);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  const [day, name = '', year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(name);
  return month > 0 ? { year: Number(year), month, day: Number(day) } : undefined;
}

/** The one month, in either language, whose name begins so; `jui` may be two. 0 for none. */
function monthOf(name: string): number {
  const written = fold(name);
  if (written.length < shortestMonth) return 0;
  const found = new Set(
    [monthNames.en, monthNames.fr].flatMap((names) =>
      names.flatMap((month, index) => (fold(month).startsWith(written) ? [index + 1] : [])),
    ),
  );
  const [month = 0, other] = found;
  return other === undefined ? month : 0;
}

/** Letters of `Jul.`, below which no month is abbreviated. */
const shortestMonth = 3;
