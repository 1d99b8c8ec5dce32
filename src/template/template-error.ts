import type { Message } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';

/** Where in a template's folder a fault stands. */
export interface TemplatePlace {
  /** Path below the template's folder, e.g. `partials/contacts.hbs`; behind `../` what templates share. */
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
    super(sentenceOf(sentence, 'en'), options);
    this.sentence = sentence;
    this.place = place;
  }
}
