import type { Locale } from '../locale/message.ts';
import type { JsonSchema } from '../schema/note-type.ts';

/** A key of a note that is to be written. */
export interface Field {
  readonly root: JsonSchema;
  readonly key: string;
  readonly schema: JsonSchema;
  readonly lang: Locale;
  /** Where comments are broken into lines. */
  readonly columns: number;
  /** Titles of the fields that it is in, the outermost first. */
  readonly within: readonly string[];
}
