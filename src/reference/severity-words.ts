import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { Explained } from './explain.ts';

/** How severe findings of a kind are, and whether `--fix` may mend them: `warning, fixable`. */
export function severityWords(
  { kind, fixable }: Pick<Explained, 'kind' | 'fixable'>,
  locale: Locale,
): string {
  const severity = translate(locale, `report/${kind.severity}`, {});
  return fixable ? `${severity}, ${translate(locale, 'rules/fixable', {})}` : severity;
}
