import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { shownIn } from '../docs/steps.ts';
import { memoryHost } from '../host.ts';

const note = shownIn('README.md', 'dykes.yaml');
const whole = '<p>{{document.marking}}</p>{{{body}}}{{{footnotes}}}';

async function render(page: string): Promise<{ code: number; err: string; html?: string }> {
  const host = memoryHost({
    'dykes.yaml': note.replace(/^classification: .*$/m, 'classification: Protected B'),
    'templates/x/note.hbs': '{{> title}}',
    'templates/x/page.html.hbs': page,
  });
  const code = await main(['render', 'dykes.yaml', '--template', 'x', '--html'], host);
  const html = host.text('dykes.html');
  return { code, err: host.err, ...(html !== undefined && { html }) };
}

test.each([
  [
    'a name that no page has',
    `{{nope}}${whole}`,
    '1:3: A page has no “nope”. It may use document.lang, ',
  ],
  [
    'a misspelt name',
    `\n{{document.titel}}${whole}`,
    '2:3: A page has no “document.titel”. Did you mean “document.title”?',
  ],
  [
    'a field of the note',
    `{{title}}${whole}`,
    '1:3: A page has no “title”. Did you mean “document.title”?',
  ],
  [
    'a misspelt name in a list',
    `{{#each parts}}{{coed}}{{/each}}${whole}`,
    '1:18: A page has no “coed”. Did you mean “parts.code”?',
  ],
  [
    'an unknown helper',
    `{{upper css}}${whole}`,
    '1:3: There is no helper named “upper”. Templates may use date, each,',
  ],
  [
    'the article in two braces',
    '{{body}}{{{footnotes}}}{{document.marking}}',
    '1:1: Write {{{body}}}: HTML stands in three braces, words stand in two.',
  ],
  [
    'words in three braces',
    `{{{document.title}}}${whole}`,
    '1:1: Write {{document.title}}: HTML stands in three braces, words stand in two.',
  ],
  [
    'no article',
    '{{document.marking}}',
    '1:1: The page does not print all of the note: write {{{body}}} where it belongs.',
  ],
  [
    'no footnotes',
    '{{{body}}}{{document.marking}}',
    '1:1: The page does not print all of the note: write {{{footnotes}}} where it belongs.',
  ],
  [
    'no marking',
    '{{{body}}}{{{footnotes}}}{{#if document.marking}}x{{/if}}',
    '1:1: The page does not print all of the note: write {{document.marking}} where it belongs.',
  ],
  [
    'a marking in a comment',
    '<!-- {{document.marking}} -->{{{body}}}{{{footnotes}}}',
    '1:1: The page does not print all of the note: write {{document.marking}} where it belongs.',
  ],
  [
    'an article where it is not reached',
    '{{document.marking}}{{#if twin}}{{{body}}}{{/if}}{{{footnotes}}}',
    '1:1: The page does not print all of the note: write {{{body}}} where it belongs.',
  ],
])('a page with %s is refused', async (_, page, wanted) => {
  const { code, err, html } = await render(page);
  expect(err).toContain(`templates/x/page.html.hbs:${wanted}`);
  expect({ code, html }).toEqual({ code: 2, html: undefined });
});

test('a page may use all that the guide lists, in blocks of its own', async () => {
  const page = `{{#with document as |doc|}}{{doc.title}} {{lang}} {{../twin.name}}{{/with}}{{#each parts}}{{id}}{{@index}}{{/each}}{{parts.length}}{{parts.0.name}}<div>${whole}</div>`;
  const { code, html } = await render(page);
  expect(code).toBe(0);
  expect(html).toMatch(/^Dyke repairs.* en [^]*<p>PROTECTED B<\/p>/);
});

test('the guide lists what a page may use, and nothing else', async () => {
  const guide = readFileSync('docs/templates.md', 'utf8');
  const table = /\| a page may use[^]*?\n\n/.exec(guide)?.[0] ?? '';
  const listed = Array.from(table.matchAll(/`\{{2,3}([\w.]+)\}{2,3}`/g), ([, name]) => name);
  const { err } = await render('{{zzzzzzzzzz}}');
  const known = /It may use (.*)\.\n/.exec(err)?.[1]?.split(', ');
  expect(listed).toHaveLength(known?.length ?? 0);
  expect(new Set(listed)).toEqual(new Set(known));
});
