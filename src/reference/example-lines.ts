import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { KindExample } from './kind.ts';

/** The lines of an example as they are shown: what cannot be seen is named by its code. */
export function exampleLines({ yaml }: KindExample): string[] {
  const visible = yaml.replaceAll(/[^\P{C}\t\n]|[\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return visible.split('\n');
}

/** What the lines of an example do not show of its file, as sentences. */
export function exampleNotes({ times = 1, encoding }: KindExample, locale: Locale): string[] {
  return [
    ...(times > 1 ? [translate(locale, 'rules/repeated', { count: times })] : []),
    ...(encoding === undefined ? [] : [translate(locale, `rules/${encoding}`, {})]),
  ];
}
