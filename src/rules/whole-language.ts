import type { Locale } from '../locale/message.ts';
import type { BodyText } from '../note/bodies.ts';
import { textsWith } from '../note/joined.ts';
import { onceFor } from '../note/once-for.ts';
import { plainTextsOf } from '../note/plain-texts.ts';
import { byLanguage } from './prose/by-language.ts';
import { isNoteIn, likelyLanguage, mayBeIn } from './prose/language-words.ts';
import { isToTranslate } from './prose/placeholder.ts';
import type { RuleNote } from './rule.ts';

/**
 * Whether a note is wholly in the other language than it says: no text of it has more words of its own,
 * at least two sections have more of the other, and all of them together are in that one.
 */
export function isWhollyForeign<Options>(note: RuleNote<Options>): boolean {
  const known = judged.get(note.fields);
  if (known !== undefined) return known;
  const found = judge(note);
  judged.set(note.fields, found);
  return found;
}

/** Several rules ask for that of one note, one after another. */
const judged = new WeakMap<RuleNote['fields'], boolean>();

function judge<Options>(note: RuleNote<Options>): boolean {
  const other = otherLanguage(note.lang);
  // Hardly a note of its own language gets past this look.
  const doubtful = textsThatMayBeIn(other, note.texts);
  const sections = new Set(doubtful.map(({ path }) => path[0]));
  if (sections.size < fewestSections) return false;
  sections.clear();
  const words: string[] = [];
  for (const { path, text } of [...plainTextsOf(note), ...note.texts]) {
    const likely = likelyLanguage(text);
    // What is marked as still to be translated stands in a note that is being translated.
    if (likely === note.lang || isToTranslate(text)) return false;
    if (likely === other) sections.add(path[0]);
    words.push(text);
  }
  return sections.size >= fewestSections && isNoteIn(other, words.join('\n'));
}

/** The texts that may be in a language. */
export function textsThatMayBeIn(lang: Locale, texts: readonly BodyText[]): readonly BodyText[] {
  return textsIn(lang)(texts);
}

const textsIn = byLanguage((lang) =>
  onceFor((texts: readonly BodyText[]) => textsWith(texts, (text) => mayBeIn(lang, text))),
);

/** One section in another language was overlooked; of two and nothing else the note is. */
const fewestSections = 2;

/** The other official language. */
export function otherLanguage(lang: Locale): Locale {
  return lang === 'en' ? 'fr' : 'en';
}
