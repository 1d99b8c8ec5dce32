/** A mapping of YAML or JSON, by key. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value that was read is a mapping. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
