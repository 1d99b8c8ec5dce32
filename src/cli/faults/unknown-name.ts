import { say, type Message } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import type { Locale } from '../../locale/message.ts';
import { nearest } from '../../schema/suggest.ts';
import { UserError } from './user-error.ts';

/** The fault of a name that is not in its list: what was written, what was meant, where the list is. */
export function unknownName(
  message: Message,
  written: string,
  names: readonly string[],
  rest: readonly Message[],
): UserError {
  const name = nearest(written, names);
  const meant = name === undefined ? [] : [say('cli/did-you-mean', { name })];
  const inLocale = (locale: Locale): string =>
    [message, ...meant, ...rest].map((each) => sentenceOf(each, locale)).join(' ');
  return new UserError({ text: { en: inLocale('en'), fr: inLocale('fr') } });
}
