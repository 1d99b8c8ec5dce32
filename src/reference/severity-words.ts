import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { Kind } from './kind.ts';

/** How severe findings of a kind are, and whether `--fix` may mend them: `warning, fixable`. */
export function severityWords(kind: Pick<Kind, 'severity' | 'fixable'>, locale: Locale): string {
  const severity = translate(locale, `report/${kind.severity}`, {});
  return kind.fixable ? `${severity}, ${translate(locale, 'rules/fixable', {})}` : severity;
}
