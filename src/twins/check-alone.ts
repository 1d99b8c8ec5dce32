import type { Finding } from '../findings/finding.ts';
import { languageOfName } from '../note/language.ts';
import { isOff, type Settings } from '../rules/settings.ts';
import { twinMissing } from './twin-missing.ts';
import type { Bilingual, FileBeside } from './rule.ts';

/**
 * Findings about a note that has no twin, or one that is no note or cannot be compared. Apart from the rules for pairs, which
 * a note alone must not pay for.
 * @param path as the note was named
 * @param beside the file that stands where the twin is to be
 */
export function checkAlone(
  path: string,
  bilingual: Bilingual,
  settings: Settings,
  beside?: FileBeside,
): Finding[] {
  const { id, severity, checkAlone: check } = twinMissing;
  if (isOff(id, settings)) return [];
  const found: Finding[] = [];
  const span = { start: 0, end: 0 };
  check?.({ path, side: languageOfName(path), bilingual, beside }, (one) =>
    found.push({ rule: id, severity, pointer: [], span, ...one }),
  );
  return found;
}
