import type { Message } from '../findings/finding.ts';
import type { MessageKey } from '../locale/index.ts';

/** Sentences in place of others; their arguments are the same. */
export type Rewording = Partial<Record<MessageKey, MessageKey>>;

/** A sentence in other words, where there are some. */
export function inWords(message: Message, words: Rewording): Message {
  const key = 'key' in message ? words[message.key] : undefined;
  return key === undefined ? message : ({ ...message, key } as Message);
}

/** Said of any file of settings. */
export const ofSettings: Rewording = {
  'too-large': 'config/too-large',
  'too-deep': 'config/too-deep',
  'too-many-aliases': 'config/too-many-aliases',
  'one-note-per-file': 'config/one-per-file',
  'unknown-alias': 'config/unknown-alias',
  'yaml-syntax/rest': 'config/rest',
};
