import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { typeset } from '../src/document/typography/typeset.ts';
import { openGuide } from './guide.ts';
import { documentOf, paragraph } from './render/documents.ts';

const page = readFileSync('docs/LISEZMOI.md', 'utf8');
const { folder, files, commands, write, run } = openGuide('docs/LISEZMOI.md', 'fr');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const { file, text } of files) write(file, text);
const textOf = (name: string) => files.find(({ file }) => file === name)?.text ?? '';
// One amount differs in the pair of the page, and a French note has no twin yet.
write('notes/digues.en.yaml', textOf('digues.en.yaml'));
write('notes/digues.fr.yaml', textOf('digues.fr.yaml').replace('12 millions', '14 millions'));
write('digue-nord.fr.yaml', textOf('digues.fr.yaml'));

test('the page has commands and notes', () => {
  expect(commands.length).toBeGreaterThan(4);
  expect(files.length).toBeGreaterThan(2);
});

test.each(commands)('%s says what the page says', (line, wanted) => {
  expect(run(line)).toBe(wanted);
});

test('what it links to is there, and the README links to it', () => {
  const links = Array.from(page.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, link = '']) => link);
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([]);
  expect(readFileSync('README.md', 'utf8')).toContain('](docs/LISEZMOI.md)');
});

test('its French has the typography that brief gives to notes', () => {
  const prose = page
    .replaceAll(/^```[^]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, '\uFFFC');
  const lines = prose.split('\n').map((line) => line.replaceAll(/^\|.*|:?-{3,}:?/g, ''));
  for (const line of lines) {
    const { changes } = typeset(documentOf([paragraph(line)], { lang: 'fr' }), {
      spacing: true,
      quotes: true,
    });
    // A number and its unit are bound in print alone.
    const wrong = changes().filter(
      ({ written, set }) => written.replaceAll(' ', '\u00A0') !== set.replaceAll(' ', '\u00A0'),
    );
    expect(wrong).toEqual([]);
  }
});
