import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { pages } from './pages.ts';

const known = new Set([
  '--help',
  '--version',
  ...commands
    .flatMap(({ options, common }) => [...options, ...common])
    .flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []),
]);

test.each(pages)('every option that a sentence of %s names is one', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/^```[^]*?^```$/gm, '');
  const named = Array.from(text.matchAll(/`(--[a-z][a-z-]*)[^`]*`/g), ([, option = '']) => option);
  expect(named.filter((option) => !known.has(option))).toEqual([]);
});
