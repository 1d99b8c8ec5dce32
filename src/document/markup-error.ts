import type { Message } from '../findings/finding.ts';
import { inLocale } from '../locale/message.ts';
import { translate, type MessageArguments, type MessageKey } from '../locale/index.ts';

/** A sentence about markup. */
export type MarkupKey = Extract<MessageKey, `markup/${string}`>;

/** Markup that says what no document can hold: the mistake of who wrote the template. */
export class MarkupError extends Error {
  override name = 'MarkupError';
  readonly sentence: Message;
  /** In the markup, in UTF-16 units: the tag or the text that is wrong. */
  readonly offset: number;

  constructor(sentence: Message, offset: number) {
    super(inEnglish(sentence));
    this.sentence = sentence;
    this.offset = offset;
  }
}

/** @throws MarkupError always. */
export function refuse<Key extends MarkupKey>(
  offset: number,
  key: Key,
  args: MessageArguments<Key>,
): never {
  throw new MarkupError({ key, args } as Message, offset);
}

function inEnglish(sentence: Message): string {
  return 'key' in sentence
    ? translate('en', sentence.key, sentence.args as never)
    : inLocale(sentence.text, 'en');
}
