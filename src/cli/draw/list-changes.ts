import type { Change } from '../../document/typography/changes.ts';
import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { tame } from '../../report/tame.ts';

/** A line for each change of the typography, once however often it was made, in reading order. */
export function listChanges(changes: readonly Change[], locale: Locale): string[] {
  const counts = new Map<string, number>();
  for (const { written, set } of changes) {
    const key = `${shown(written)}\n${shown(set)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from(counts, ([key, count]) => {
    const [written = '', set = ''] = key.split('\n');
    const line =
      count === 1
        ? translate(locale, 'cli/change', { written, set })
        : translate(locale, 'cli/change-repeated', { written, set, count });
    return `  ${tame(line)}`;
  });
}

/** A no-break space must be told from a space. */
function shown(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(/[\u00A0\u202F]/g, '␣');
}
