import type { JsonSchema } from './note-type.ts';
import { shapeOf } from './shape.ts';

/** The titles of fields, at any depth, that a schema has in English alone; each once, in its order. */
export function titlesWithoutFrench(root: JsonSchema): string[] {
  const seen = new Set<JsonSchema>();
  const titles = new Set<string>();
  const visit = (schema: JsonSchema): void => {
    if (typeof schema !== 'object' || seen.has(schema)) return;
    seen.add(schema);
    const { properties, items } = shapeOf(root, schema);
    for (const field of properties.values()) {
      // As `wordsOf` reads it: the part that has a title has the French one, too.
      const named = shapeOf(root, field).always.find(({ title }) => typeof title === 'string');
      if (named?.title !== undefined && named['x-fr']?.title === undefined) titles.add(named.title);
      visit(field);
    }
    if (items) visit(items);
  };
  visit(root);
  return [...titles];
}
