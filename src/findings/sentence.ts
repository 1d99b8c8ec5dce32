import { translate } from '../locale/index.ts';
import { inLocale, type Locale } from '../locale/message.ts';
import type { Message } from './finding.ts';

/** The words of a message in one language. */
export function sentenceOf(message: Message, locale: Locale): string {
  if ('text' in message) return inLocale(message.text, locale);
  // Key and arguments belong together by the type of Message, which the union hides here.
  return translate(locale, message.key, message.args as never);
}
