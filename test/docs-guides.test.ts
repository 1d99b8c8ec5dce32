import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openGuide } from './guide.ts';

describe.each(['docs/types.md', 'docs/report.md'])('%s', (page) => {
  const { folder, files, commands, write, run } = openGuide(page, 'en');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const { file, text } of files) write(file, text);

  test('has files and commands', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(commands.length).toBeGreaterThan(0);
  });

  test.each(commands)('%s says what the page says', (line, wanted) => {
    expect(run(line)).toBe(wanted);
  });
});

test('the page of the report names every field of its schema', () => {
  const page = readFileSync('docs/report.md', 'utf8');
  const schema = readFileSync('schemas/report.schema.json', 'utf8');
  const fields = Array.from(schema.matchAll(/"required": \[([^\]]*)\]/g), ([, names = '']) =>
    Array.from(names.matchAll(/"(\w+)"/g), ([, name = '']) => name),
  ).flat();
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
