import type { Finding } from '../findings/finding.ts';
import { languageMismatch } from './language-mismatch.ts';

/**
 * All findings of a note, of which a word of the header in the other language and the whole note in
 * that language are one mistake: the first stays, since it is an error, and gets the advice of the
 * second in place of its own, which would mend a word and not the note.
 */
export function oneOfLanguage(findings: readonly Finding[], ruled: readonly Finding[]): Finding[] {
  const whole = ruled.find(({ rule, pointer = [] }) => {
    const isOfNote = pointer[0] === 'lang' || pointer[0] === 'title';
    return rule === languageMismatch.id && isOfNote;
  });
  const word = findings.find(({ message }) => 'key' in message && ofWord.has(message.key));
  if (!whole || !word) return [...findings, ...ruled];
  const hints = [whole.message, ...(whole.hints ?? [])];
  return [
    ...findings.map((finding) => (finding === word ? { ...word, hints } : finding)),
    ...ruled.filter((finding) => finding !== whole),
  ];
}

const ofWord: ReadonlySet<string> = new Set([
  'unknown-value/language',
  'unknown-value/language-fr',
]);
