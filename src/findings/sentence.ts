import { translate } from '../locale/index.ts';
import { inLocale, type Locale, type Localized } from '../locale/message.ts';
import type { Message } from './finding.ts';

/** The words of a message in one language. */
export function sentenceOf(message: Message, locale: Locale): string {
  if ('text' in message) return inLocale(message.text, locale);
  // Key and arguments belong together by the type of Message, which the union hides here.
  return translate(locale, message.key, message.args as never);
}

/** The words of messages, one after the other, in each language: for a sentence that holds them. */
export function inBothLanguages(messages: readonly Message[]): Localized {
  const words = (locale: Locale): string =>
    messages.map((each) => sentenceOf(each, locale)).join(' ');
  return { en: words('en'), fr: words('fr') };
}
