import { translate } from '../locale/index.ts';
import { countFixable, countSeverities, type Report, type Style, type Tone } from './report.ts';

/** The last lines of a report: how many notes, and how many problems of each kind. */
export function summaryOf(
  { notes, skipped, heldBack = 0, locale }: Report,
  style: Style,
): string[] {
  const checked = translate(locale, 'report/checked', { count: notes.length });
  const counts = countSeverities(notes);
  const problems = [
    counts.error > 0 && translate(locale, 'report/errors', { count: counts.error }),
    counts.warning > 0 && translate(locale, 'report/warnings', { count: counts.warning }),
    counts.info > 0 && translate(locale, 'report/infos', { count: counts.info }),
  ].filter((part) => part !== false);
  const tone: Tone = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'strong';
  const line =
    problems.length === 0
      ? translate(locale, 'report/nothing-wrong', { checked })
      : translate(locale, 'report/found', { checked, problems: problems.join(', ') });
  if (notes.length === 0) return [style.paint('strong', translate(locale, 'report/nothing', {}))];
  const fixable = countFixable(notes);
  const rest = [
    fixable > 0 && translate(locale, 'report/fixable', { count: fixable }),
    skipped > 0 && translate(locale, 'report/skipped', { count: skipped }),
    heldBack > 0 && translate(locale, 'report/held-back', { count: heldBack }),
  ].filter((part) => part !== false);
  return [style.paint(tone, line), ...rest];
}
