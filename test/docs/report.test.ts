import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the page of the report names every field of its schema', () => {
  const page = readFileSync('docs/report.md', 'utf8');
  const schema = readFileSync('schemas/report.schema.json', 'utf8');
  const fields = Array.from(schema.matchAll(/"required": \[([^\]]*)\]/g), ([, names = '']) =>
    Array.from(names.matchAll(/"(\w+)"/g), ([, name = '']) => name),
  ).flat();
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
