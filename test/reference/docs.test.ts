import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { kinds } from '../../src/reference/kinds.ts';
import { memoryHost } from '../host.ts';

const pages = [
  ['docs/rules.md', 'en'],
  ['docs/regles.md', 'fr'],
] as const;

test.each(pages)(
  '%s is what the rules say today: `npm run docs` makes it new',
  async (file, locale) => {
    const host = memoryHost();
    expect(await main(['rules', '--format', 'markdown', '--locale', locale], host)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(host.out);
  },
);

test.each(pages)('%s has each kind under a heading that a link can name', (file) => {
  const headings = readFileSync(file, 'utf8').match(/^### .*$/gm);
  expect(headings).toEqual(kinds.map(({ id }) => `### ${id}`));
});

test.each(pages)('%s says of every bad example what is wrong with it', (file) => {
  const said = readFileSync(file, 'utf8').match(/^- \d+:\d+ .{10,}$/gm) ?? [];
  const wanted = kinds.flatMap(({ examples }) => examples.bad.flatMap(({ at }) => at));
  expect(said).toHaveLength(wanted.length);
});
