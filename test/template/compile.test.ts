import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/template/lay-out.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import { TemplateError } from '../../src/template/template-error.ts';
import { final, headingsOf, noteOf } from './notes.ts';

const note = noteOf({ title: 'T', issue: 'Text.', x_office: { room: '12' } });

test('a template of one’s own may use the built-in partials and its own', async () => {
  const template = await compileTemplate({
    'note.hbs': '{{> title}}{{> end words="Fin"}}',
    'partials/end.hbs': '<section><h2>{{words}}</h2>{{markdown issue}}</section>',
  });
  expect(headingsOf(layOut(note, template, final).blocks)).toEqual(['# T', '## Fin']);
});

test('a partial of one’s own stands in place of the built-in one', async () => {
  const template = await compileTemplate({
    'note.hbs': '{{> title}}',
    'partials/title.hbs': '<h1>Memo: {{title}}</h1>',
  });
  expect(headingsOf(layOut(note, template, final).blocks)).toEqual(['# Memo: T']);
});

test('a page of one’s own may print HTML, and speaks the language of the note', async () => {
  const template = await compileTemplate({
    'note.hbs': '<h1>{{title}}</h1>',
    'page.html.hbs':
      '{{document.title}}|{{{body}}}{{{footnotes}}}{{document.marking}}|{{t "document/footnotes"}}',
  });
  const document = layOut(noteOf({ title: 'A & B' }, 'fr'), template, final);
  const page = template.page({
    document,
    parts: [],
    twin: undefined,
    css: '',
    body: '<b>x</b>',
    footnotes: '',
  });
  expect(page).toBe('A &amp; B|<b>x</b>|Notes de bas de page');
});

test('keys that begin with x_ pass through, whether the note has them or not', async () => {
  const files = {
    'note.hbs': '<h1>T</h1><p>{{x_office.room}}{{#each x_list}}{{colour}}{{/each}}{{x_none}}</p>',
  };
  const { blocks } = layOut(note, await compileTemplate(files), final);
  expect(blocks.slice(1)).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: '12' }] }]);
});

test('a field that the schema knows but the note lacks prints nothing', async () => {
  const files = { 'note.hbs': '<h1>T</h1><p>[{{study}}]</p>' };
  const { blocks } = layOut(note, await compileTemplate(files), final);
  expect(JSON.stringify(blocks)).toContain('"[]"');
});

test('a file with a byte order mark and CRLF is read like any other', async () => {
  const template = await compileTemplate({ 'note.hbs': '\uFEFF<h1>\r\n{{title}}\r\n</h1>\r\n' });
  expect(headingsOf(layOut(note, template, final).blocks)).toEqual(['# T']);
});

test.each(['constructor', '__proto__', 'title.constructor', 'toString'])(
  'a template cannot reach %s',
  async (path) => {
    const template = await compileTemplate({
      'note.hbs': `<h1>T</h1><p>[{{lookup this "${path}"}}]</p>`,
    });
    expect(JSON.stringify(layOut(note, template, final).blocks)).toContain('"[]"');
    await expect(fault({ 'note.hbs': `{{${path}}}` })).resolves.toMatch(/^note\.hbs:1:3/);
  },
);

describe('a fault is told with its place', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no note.hbs', {}, 'note.hbs A template needs the file note.hbs, and it is not there.'],
    [
      'a misspelt field',
      { 'note.hbs': '<p>\n  {{backgroud}}</p>' },
      'note.hbs:2:5 No note has a field named “backgroud”. Did you mean “background”?',
    ],
    [
      'a misspelt field in a condition',
      { 'note.hbs': '{{#if titel}}{{/if}}' },
      'note.hbs:1:7 No note has a field named “titel”. Did you mean “title”?',
    ],
    [
      'a misspelt field in a partial',
      { 'note.hbs': '{{> a}}', 'partials/a.hbs': '\n{{wingspan}}' },
      'partials/a.hbs:2:3 No note has a field named “wingspan”. Name it in the schema of the type “committee-note”',
    ],
    [
      'an unknown helper',
      { 'note.hbs': '{{upper title}}' },
      'note.hbs:1:3 There is no helper named “upper”.',
    ],
    [
      'a helper without a value',
      { 'note.hbs': '{{date}}' },
      'note.hbs:1:3 The helper “date” needs a value after its name.',
    ],
    [
      'an unknown partial',
      { 'note.hbs': '{{> letterhead}}' },
      'note.hbs:1:5 There is no partial named “letterhead”;',
    ],
    [
      'an unknown sentence',
      { 'note.hbs': '{{t "document/nothing"}}' },
      'note.hbs:1:5 There is no sentence named “document/nothing”',
    ],
    [
      'an unknown sentence in parts',
      { 'note.hbs': '{{t "document/" title}}' },
      'note.hbs:1:1 There is no sentence named “document/T”',
    ],
    ['three braces', { 'note.hbs': '\n\n{{{title}}}' }, 'note.hbs:3:1 Three braces'],
    [
      'a block that is closed by another name',
      { 'note.hbs': '{{#if title}}\n{{/each}}' },
      'note.hbs:1:4 The block “if” is closed as “each”.',
    ],
    [
      'a block that is not closed',
      { 'note.hbs': '{{#if title}}\n<p>' },
      'note.hbs:1:1 The block {{#if title}} is not closed: write {{/if}} where it ends.',
    ],
    ['broken braces', { 'note.hbs': '<p>\n{{title}' }, 'note.hbs:2:8 This is not Handlebars'],
    [
      'a tag that no document has',
      { 'note.hbs': '<h1>A</h1>\n<div>B</div>' },
      'note.hbs:2:1 A document has no <div>. The tags are:',
    ],
    [
      'a tag where it cannot stand, after words of a note and blanks that are stripped',
      { 'note.hbs': '<h1>{{title}}</h1>\n{{#if title}}\n  <p>Some\n   <p>x</p></p>\n{{/if}}' },
      'note.hbs:4:4 <p> stands in the place of a paragraph, not in one: take the <p> around it away.',
    ],
    [
      'a tag in a partial, the second time that it is used',
      {
        'note.hbs': '<h1>A</h1>{{> a x="p"}}\n{{> a}}',
        'partials/a.hbs': '\n {{#if x}}<p>a</p>{{else}}\n<ul>\n  <p>b</p></ul>{{/if}}',
      },
      'partials/a.hbs:4:3 <p> cannot stand in <ul>.',
    ],
    [
      'words where they cannot stand',
      { 'note.hbs': '<h1>A</h1>\n<p>b</p>\n\n  words' },
      'note.hbs:4:3 Words cannot stand by themselves',
    ],
    [
      'what a helper writes where it cannot stand',
      { 'note.hbs': '<h1>A</h1>\n<h2>{{markdown issue}}</h2>' },
      'note.hbs:2:1 {{markdown …}} prints paragraphs and lists of its own, which cannot stand in <h2>: take the <h2> around it away. The template wrote: <h2>{{markdown …}}</h2>',
    ],
    [
      'a mark of a footnote that is not there',
      { 'note.hbs': '<h1>T</h1><p><sup data-footnote="x"></sup></p>' },
      'note.hbs The template wrote a mark for a footnote',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await fault(files)).toContain(expected);
  });

  test('markup is shown as the template wrote it', async () => {
    const message = await fault({ 'note.hbs': '<h1>A</h1>\n<p><b>{{title}}</b></p>\n' });
    expect(message).toContain('The template wrote: <p><b>T</b></p>');
  });
});

/** Place and sentence of the fault of these files, when compiled and used. */
async function fault(files: Readonly<Record<string, string>>): Promise<string> {
  try {
    layOut(note, await compileTemplate(files), final);
    return 'no fault';
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { file, line, column } = error.place;
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `${place} ${error.message}`;
  }
}
