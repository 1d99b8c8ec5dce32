import type { Locale } from '../../locale/message.ts';

/**
 * What is made for each language once it is asked for: patterns with long lists of words take longer
 * to make than to use on one note, and a note is in one language.
 */
export function byLanguage<Made>(make: (lang: Locale) => Made): (lang: Locale) => Made {
  const made: Partial<Record<Locale, Made>> = {};
  return (lang) => (made[lang] ??= make(lang));
}
