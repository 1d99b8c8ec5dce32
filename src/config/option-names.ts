import { configSchema } from '../generated/config.js';
import { schemaAt, shapeOf } from '../schema/shape.ts';

/** Every rule that a config may name. */
export const ruleIds: readonly string[] = namesAt(['rules']);

/** What may be set of a rule: its severity and its options. */
export function optionsOf(id: string): string[] {
  return namesAt(['rules', id]);
}

function namesAt(path: readonly string[]): string[] {
  const schema = schemaAt(configSchema, path);
  return schema ? [...shapeOf(configSchema, schema).properties.keys()] : [];
}
