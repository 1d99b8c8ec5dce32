/** Values of a note, and the names that were read of them. */
export interface AskedFields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly asked: ReadonlySet<string>;
}

/** Notes which fields a template asks for: one that it never names is one that it does not print. */
export function askedFields(fields: Readonly<Record<string, unknown>>): AskedFields {
  const asked = new Set<string>();
  const values = readThrough(fields, (name) => {
    asked.add(name);
    return fields[name];
  });
  return { values, asked };
}

/** An object with the names of another, each value of which is given when it is read. */
export function readThrough(
  fields: Readonly<Record<string, unknown>>,
  read: (name: string) => unknown,
): Readonly<Record<string, unknown>> {
  const values = {};
  for (const name of Object.keys(fields))
    Object.defineProperty(values, name, { enumerable: true, get: () => read(name) });
  return values;
}
