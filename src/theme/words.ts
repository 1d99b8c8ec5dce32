import { inWords, ofSettings, type Rewording } from '../settings-file/rewording.ts';
import type { Finding } from '../findings/finding.ts';

const sentences: Rewording = { ...ofSettings, 'unknown-field': 'theme/unknown-field' };

/** The title of a note is a heading of the first level to a theme, and to no author. */
const ofSizes: Rewording = { ...sentences, 'unknown-field/known': 'theme/known-sizes' };

const ofMarking: Rewording = { ...sentences, 'unknown-field/known': 'theme/known-marking' };

/** A finding as it is said of a theme, which is read by the same code as a note. */
export function inWordsOfTheme(finding: Finding): Finding {
  const words = wordsFor(finding.pointer ?? []);
  const hints = finding.hints?.map((hint) => inWords(hint, words)) ?? [];
  return { ...finding, message: inWords(finding.message, sentences), hints };
}

function wordsFor(pointer: NonNullable<Finding['pointer']>): Rewording {
  const [part, key] = pointer.slice(-2);
  if (part === 'size') return ofSizes;
  return part === 'marking' && /^colou?r$/i.test(String(key)) ? ofMarking : sentences;
}
