import type { Locale } from '../locale/message.ts';

/**
 * The language of messages: `--locale`, else BRIEF_LOCALE, else the first of LC_ALL, LC_MESSAGES and
 * LANG that is set (POSIX), else English. Looked for before anything is parsed, because a usage error
 * is a message, too.
 */
export function chooseLocale(
  argv: readonly string[],
  env: (name: string) => string | undefined,
): Locale {
  const asked = localeOption(argv)?.toLowerCase() ?? env('BRIEF_LOCALE');
  if (asked === 'en' || asked === 'fr') return asked;
  const set = [asked, ...['LC_ALL', 'LC_MESSAGES', 'LANG'].map(env)].find(Boolean);
  return /^fr(?:$|[-_.@])/i.test(set ?? '') ? 'fr' : 'en';
}

/** Whether a value of BRIEF_LOCALE names a language that `brief` speaks, such as `fr` or `fr_CA.UTF-8`. */
export function isKnownLocale(value: string): boolean {
  return /^(?:en|fr)(?:$|[-_.@])/i.test(value);
}

function localeOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => /^--locale(?:=|$)/.test(word));
  if (at < 0) return undefined;
  return options[at]?.startsWith('--locale=')
    ? options[at].slice('--locale='.length)
    : options[at + 1];
}
