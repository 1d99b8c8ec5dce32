import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.ts';
import { localeOption } from '../src/cli/usage/shared.ts';

const globals = ['--help', '--version', ...flagsIn(localeOption.flags)];

function flagsIn(flags: string): string[] {
  return flags.match(/-{1,2}[a-z][a-z-]*/g) ?? [];
}

/** What is wrong with a command line of a page; undefined where it could be typed. */
function faultIn(line: string): string | undefined {
  const [name = '', ...words] = line.split(/\s+/).slice(1);
  if (name.startsWith('-') || name === '<command>') return undefined;
  const command = commands.find((each) => each.name === name);
  if (!command) return `${line}: no such command`;
  const known = [
    ...globals,
    ...[...command.options, ...command.common].flatMap(({ flags }) => flagsIn(flags)),
  ];
  const unknown = words
    .flatMap((word) => /^-{1,2}[a-z][a-z-]*/.exec(word) ?? [])
    .find((flag) => !known.includes(flag));
  return unknown === undefined ? undefined : `${line}: no option ${unknown}`;
}

/** Every command line of a page: in its sentences between backquotes, and in its blocks. */
function linesOf(page: string): string[] {
  const blocks = /^```(?:sh|console|yaml)\b.*\n([^]*?)^```$/gm;
  const inBlocks = [...page.matchAll(blocks)].flatMap(([, text = '']) =>
    Array.from(
      text.matchAll(/^(?:\$ |\s*- (?:run: )?|)(brief [a-z].*)$/gm),
      ([, line = '']) => line,
    ),
  );
  const inline = Array.from(
    page.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/`(brief [a-z][^`\n]*)`/g),
    ([, line = '']) => line,
  );
  return [...inBlocks, ...inline];
}

const pages = ['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...pagesOfDocs()];

function pagesOfDocs(): string[] {
  return readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []));
}

test('the pages have commands', () => {
  const all = pages.flatMap((page) => linesOf(readFileSync(page, 'utf8')));
  expect(all.length).toBeGreaterThan(40);
  expect(faultIn('brief validate --fromat json')).toContain('no option --fromat');
  expect(faultIn('brief valdate notes')).toContain('no such command');
});

test.each(pages)('every command of %s can be typed', (page) => {
  const lines = linesOf(readFileSync(page, 'utf8'));
  expect(lines.flatMap((line) => faultIn(line) ?? [])).toEqual([]);
});
