import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import { exampleLanguage } from './example-file.ts';
import type { KindExample } from './kind.ts';

/** The lines of an example as they are shown: what cannot be seen is named by its code. */
export function exampleLines({ yaml }: KindExample): string[] {
  const visible = yaml.replaceAll(/[^\P{C}\t\n]|[\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return visible.split('\n');
}

/** What stands beside an example whose file tells its language: a sentence, and the lines of its twin. */
export function exampleTwin(
  example: KindExample,
  locale: Locale,
): { readonly says: string; readonly lines: readonly string[] } | undefined {
  if (!('twin' in example)) return undefined;
  const file = `example.${exampleLanguage(example) === 'en' ? 'fr' : 'en'}.yaml`;
  if (example.twin === undefined)
    return { says: translate(locale, 'rules/no-twin', { file }), lines: [] };
  return {
    says: translate(locale, 'rules/twin', { file }),
    lines: exampleLines({ yaml: example.twin }),
  };
}

/** What the lines of an example do not show of its file, as sentences. */
export function exampleNotes({ times = 1, encoding }: KindExample, locale: Locale): string[] {
  return [
    ...(times > 1 ? [translate(locale, 'rules/repeated', { count: times })] : []),
    ...(encoding === undefined ? [] : [translate(locale, `rules/${encoding}`, {})]),
  ];
}
