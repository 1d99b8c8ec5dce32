import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { good } from '../good-note.ts';
import { memoryHost, type Content } from '../host.ts';

async function templates(
  files: Readonly<Record<string, Content>> = {},
  ...flags: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const host = memoryHost(files);
  const code = await main(['templates', ...flags], host);
  return { code, out: host.out, err: host.err };
}

test('the templates, themes and markings that come with brief are listed', async () => {
  const { code, out } = await templates();
  expect(code).toBe(0);
  expect(out).toMatch(/^Templates\n {2}committee-note +comes with brief\n/);
  expect(out).toMatch(/Themes\n {2}default +comes with brief\n {2}plain /);
  expect(out).toMatch(/Markings\n {2}australia +comes with brief\n {2}canada /);
});

test('templates of one’s own stand with their folders, and go before those of the same name', async () => {
  const { code, out } = await templates({
    'templates/office/note.hbs': '{{> title}}',
    'templates/issue-note/note.hbs': '{{> title}}',
    'templates/no-template/readme.txt': 'x',
  });
  expect(code).toBe(0);
  expect(out).toMatch(/ office +templates\/office\/\n/);
  expect(out).toMatch(/ issue-note +templates\/issue-note\/\n/);
  expect(out).not.toContain('no-template');
});

test('a file of a template for one format goes before the one for all', async () => {
  const files = {
    'a.yaml': good,
    'o/note.hbs': '{{> title}}{{> end}}',
    'o/note.text.hbs': '{{> title}}<p>In text.</p>{{> end}}',
    'o/partials/end.hbs': '<p>The end.</p>',
    'o/partials/end.html.hbs': '<p>The end of the page.</p>',
    'o/partials/end.pdf.hbs': '<p>{{#if title}}</p>',
  };
  const host = memoryHost(files);
  const draw = (...flags: string[]): Promise<number> =>
    main(['render', 'a.yaml', '--template', 'o/', ...flags], host);
  expect(await draw('--html')).toBe(2);
  expect(host.err).toContain('o/partials/end.pdf.hbs:1:');
  const sound = memoryHost({ ...files, 'o/partials/end.pdf.hbs': '<p>Unseen.</p>' });
  expect(await main(['render', 'a.yaml', '--template', 'o/', '--html', '--text'], sound)).toBe(0);
  expect(sound.text('a.txt')).toContain('In text.\n\nThe end.');
  expect(sound.text('a.html')).toContain('<p>The end of the page.</p>');
  expect(sound.text('a.html')).not.toMatch(/In text|Unseen/);
});

test('sections of which nothing is printed but headings are left out, however deep', async () => {
  const inner = (key: string): string => `<section><h3>${key}</h3>{{markdown ${key}}}</section>`;
  const outer = (name: string, ...keys: readonly string[]): string =>
    `<section><h2>${name}</h2>${keys.map(inner).join('')}</section>`;
  const template = `{{> title}}${outer('None', 'issue', 'background')}${outer('One', 'issue', 'proposed_response')}`;
  const host = memoryHost({ 'a.yaml': good, 'o/note.hbs': template });
  expect(await main(['render', 'a.yaml', '--template', 'o', '--text', '-o', '-'], host)).toBe(0);
  expect(host.out).toMatch(/One\n---\n\nproposed_response\n~+\n\n- Text\.\n\nUNCLASSIFIED\n$/);
  expect(host.out).not.toMatch(/None|issue|background/);
});

test('a template that cannot be used is told with its place', async () => {
  const { code, out, err } = await templates({ 'templates/bad/note.hbs': 'a\n{{> titel}}' });
  expect(code).toBe(2);
  expect(out).toContain('templates/bad/');
  expect(err).toBe(
    'brief: Template templates/bad/note.hbs:2:5: There is no partial named “titel”. Did you mean “title”?\n',
  );
});

test('the list speaks French', async () => {
  const { out } = await templates({}, '--locale', 'fr');
  expect(out).toMatch(/^Modèles\n[^]*\nMentions de sécurité\n[^]*`--template` et `--theme`/);
});
