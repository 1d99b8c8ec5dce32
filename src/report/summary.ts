import { translate } from '../locale/index.ts';
import { typedPath } from '../findings/typed-path.ts';
import {
  countFixable,
  countSeverities,
  fixable,
  type Report,
  type Style,
  type Tone,
} from './report.ts';
import { tame } from './tame.ts';

/** The last lines of a report: how many notes, and how many problems of each kind. */
export function summaryOf(report: Report, style: Style): string[] {
  const { notes, skipped, heldBack = 0, faults, locale } = report;
  if (notes.length === 0) return [style.paint('strong', translate(locale, 'report/nothing', {}))];
  const count = countFixable(notes);
  const rest = [
    faults.length > 0 && translate(locale, 'report/incomplete', { count: faults.length }),
    count > 0 && translate(locale, 'report/fixable', { count, command: fixCommand(report) }),
    skipped > 0 && translate(locale, 'report/skipped', { count: skipped }),
    heldBack > 0 && translate(locale, 'report/held-back', { count: heldBack }),
  ].filter((part) => part !== false);
  return [firstLine(report, style), ...rest];
}

function firstLine({ notes, errorsOnly = false, faults, locale }: Report, style: Style): string {
  const checked = translate(locale, 'report/checked', { count: notes.length });
  const counts = countSeverities(notes);
  const problems = [
    counts.error > 0 && translate(locale, 'report/errors', { count: counts.error }),
    counts.warning > 0 && translate(locale, 'report/warnings', { count: counts.warning }),
    counts.info > 0 && translate(locale, 'report/infos', { count: counts.info }),
  ].filter((part) => part !== false);
  const tone: Tone = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'strong';
  const sound = errorsOnly ? 'report/no-errors' : 'report/nothing-wrong';
  // What was not read may be wrong.
  const none = faults.length > 0 ? 'report/only-checked' : sound;
  const line =
    problems.length === 0
      ? translate(locale, none, { checked })
      : translate(locale, 'report/found', { checked, problems: problems.join(', ') });
  return style.paint(tone, line);
}

/** Notes that a command names one by one. */
const mostNamed = 3;

/**
 * What is typed to mend what can be mended: few notes by their names, by which also a file is mended
 * that a walk would not take for a note; many by the folder that holds them all. What was found with
 * some options is mended with the same.
 */
export function fixCommand({ notes, options = [] }: Pick<Report, 'notes' | 'options'>): string {
  const paths = notes.filter((note) => fixable(note).length > 0).map(({ path }) => path);
  const named = paths.length > mostNamed ? [commonFolder(paths)] : paths;
  const typed = named.map((path) => tame(typedPath(path === '<stdin>' ? '-' : path)));
  return ['brief validate --fix', ...options.map(tame), ...typed].join(' ');
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const parts = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const common = parts < 0 ? first : first.slice(0, parts);
  return common.length === 0 ? '.' : common.join('/') || '/';
}
