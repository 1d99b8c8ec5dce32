import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { fill, type ArgumentsOf, type Locale, type Sentence } from './message.ts';

type English = typeof en;

/** The key of a sentence in the catalogues; part before the slash says where it is used. */
export type MessageKey = keyof English;

/** What the sentence with this key must be given. */
export type MessageArguments<Key extends MessageKey> = ArgumentsOf<English[Key]>;

/** Every language. A new one is one folder and one line here. */
export const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, Sentence>>>> = {
  en,
  fr,
};

/** A sentence of the catalogue in one language. */
export function translate<Key extends MessageKey>(
  locale: Locale,
  key: Key,
  args: MessageArguments<Key>,
): string {
  return fill(catalogues[locale][key], args, locale);
}

/** Whether the catalogues have a sentence with this key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
