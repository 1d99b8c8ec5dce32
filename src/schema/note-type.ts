/** The parts of a JSON Schema that `brief` reads besides what ajv does with it. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  readonly examples?: readonly unknown[];
  /** The same words in French. */
  readonly 'x-fr'?: SchemaWords;
  /** A closed list of values for each language of a note. */
  readonly 'x-by-lang'?: Readonly<Record<string, readonly string[]>>;
  /**
   * `body` for Markdown text or a list of bullets; `line` for plain text that is read as prose; `contacts` for one contact or a list of them;
   * `config` where the whole is no note.
   */
  readonly 'x-kind'?: 'body' | 'line' | 'contacts' | 'config';
  readonly [keyword: string]: unknown;
}

/** Wording in one language. */
export interface SchemaWords {
  readonly title?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  readonly examples?: readonly unknown[];
}

/** A kind of note: its schema is its name, its fields, their order and their words. */
export interface NoteType {
  /** File name of the schema without `.schema.json`, e.g. `committee-note`. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** Matches its patterns within bounds; absent where they are our own. */
  readonly matches?: (pattern: string, text: string) => boolean;
}
