import type { Locale } from '../locale/message.ts';
import type { NoteType } from '../schema/note-type.ts';

/** A checked note: what rules look at and templates print. */
export interface Note {
  readonly type: NoteType;
  readonly lang: Locale;
  /**
   * The note's values by key, as its author wrote them. Keys that are empty are left out, a misspelt
   * key stands under its right name, aliases are expanded, and what the schema found wrong is left
   * out, so that rules and templates may trust the shapes that the schema promises.
   */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A person to ask, with the fields that the schema requires. */
export interface Contact {
  readonly name: string;
  readonly title: string;
  readonly phone?: string;
  readonly email?: string;
  readonly organization?: string;
}
