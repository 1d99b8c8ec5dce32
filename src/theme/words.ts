import { inWords, ofSettings, type Rewording } from '../settings-file/rewording.ts';
import type { Finding } from '../findings/finding.ts';

const sentences: Rewording = { ...ofSettings, 'unknown-field': 'theme/unknown-field' };

/** A finding as it is said of a theme, which is read by the same code as a note. */
export function inWordsOfTheme(finding: Finding): Finding {
  const hints = finding.hints?.map((hint) => inWords(hint, sentences)) ?? [];
  return { ...finding, message: inWords(finding.message, sentences), hints };
}
