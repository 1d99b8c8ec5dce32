/** A schema that does not come to an end on a note. */
export class EndlessSchemaError extends Error {
  override name = 'EndlessSchemaError';
  /** The type of note that has it. */
  readonly type: string;
  constructor(type: string, options?: ErrorOptions) {
    super(`endless schema: ${type}`, options);
    this.type = type;
  }
}
