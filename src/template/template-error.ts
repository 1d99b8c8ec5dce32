import { inLocale } from '../locale/message.ts';
import { translate } from '../locale/index.ts';
import type { Message } from '../findings/finding.ts';

/** Where in a template's folder a fault stands. */
export interface TemplatePlace {
  /** Path below the template's folder, e.g. `partials/contacts.hbs`. */
  readonly file: string;
  /** Counts from 1; undefined where the fault has no line, e.g. in a file that is missing. */
  readonly line?: number | undefined;
  /** Counts from 1. */
  readonly column?: number | undefined;
}

/** A template that cannot be used: the fault of its author, not of a note's. */
export class TemplateError extends Error {
  override name = 'TemplateError';
  readonly sentence: Message;
  readonly place: TemplatePlace;

  constructor(sentence: Message, place: TemplatePlace, options?: ErrorOptions) {
    super(inEnglish(sentence), options);
    this.sentence = sentence;
    this.place = place;
  }
}

function inEnglish(sentence: Message): string {
  return 'key' in sentence
    ? translate('en', sentence.key, sentence.args as never)
    : inLocale(sentence.text, 'en');
}
