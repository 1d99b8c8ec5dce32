import type { Locale } from '../locale/message.ts';

/** The language of a note: its key, else the suffix of its file's name (`flood.fr.yaml`), else English. */
export function languageOf(lang: unknown, path: string): Locale {
  return lang === 'en' || lang === 'fr' ? lang : (languageOfName(path) ?? 'en');
}

/** The language that a file's name tells. */
export function languageOfName(path: string): Locale | undefined {
  const [, suffix] = /\.(en|fr)\.ya?ml$/i.exec(path) ?? [];
  return suffix?.toLowerCase() as Locale | undefined;
}
