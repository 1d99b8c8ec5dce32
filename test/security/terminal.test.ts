/** What is said commands neither a terminal nor a CI system; forms of reports: test/report. */
import { expect, test } from 'vitest';
import { link, lockedFolder, unreadable, type Content } from '../host.ts';
import { brief, good } from '../report/run.ts';

const evil = '\u001B[2J\u0007::error::gone##[add-mask]x##vso[task.complete]\u202E\u200B\u009B31m';
/** The same as a name that a disk can hold and no glob takes. */
const name = '\u001B2J\u0007::error::gone##vso\u202E\u200B\u009B31m';
const quoted = JSON.stringify(evil);

test.each<[string, string, Readonly<Record<string, Content>>]>([
  [
    'a note',
    'render a.yaml',
    { 'a.yaml': good.replace('Dykes', quoted).replace('Unclassified', quoted) },
  ],
  ['a key', 'render a.yaml', { 'a.yaml': `${good}${quoted}: ${quoted}\n` }],
  [
    'the name of a file',
    'validate .',
    { [`${name}.yaml`]: unreadable, [`n${name}.yaml`]: link('/x') },
  ],
  ['the name of a folder', 'validate .', { [name]: lockedFolder }],
  [
    'a configuration',
    'validate a.yaml',
    { 'a.yaml': good, 'brief.config.yaml': `${quoted}: ${quoted}\n` },
  ],
  [
    'what is extended',
    'validate a.yaml',
    { 'a.yaml': good, 'brief.config.yaml': `extends: ${quoted}\n` },
  ],
  ['a pattern', 'validate', { 'a.yaml': good, 'brief.config.yaml': `files: [${quoted}]\n` }],
  ['a theme', 'render a.yaml', { 'a.yaml': good, 'brief.config.yaml': `theme: ${quoted}\n` }],
  [
    'a font',
    'render a.yaml',
    { 'a.yaml': good, 'brief.config.yaml': `theme: { fonts: { regular: ${quoted} } }\n` },
  ],
  [
    'a template',
    'render a.yaml --template own',
    { 'a.yaml': good, 'templates/own/note.hbs': `<p>{{lookup ${quoted} "x"}}</p><${evil}>` },
  ],
  ['the name of a template', 'templates', { [`templates/${name}/note.hbs`]: '<p>{{brnach}}</p>' }],
  [
    'a type',
    'validate a.yaml',
    {
      'a.yaml': `type: own\n${quoted}: 1\n`,
      'types/own.schema.json': `{"properties":{${quoted}:{"type":"string","title":${quoted},"errorMessage":${quoted}}}}`,
    },
  ],
  [
    'a pattern of a type',
    'validate a.yaml',
    {
      'a.yaml': `type: own\ntitle: ${'a'.repeat(40)}b\n`,
      'types/own.schema.json': JSON.stringify({
        properties: { title: { pattern: `(a+)+$|${name}` } },
      }),
    },
  ],
  [
    'a reference of a type',
    'validate a.yaml',
    {
      'a.yaml': good,
      'types/own.schema.json': JSON.stringify({ properties: { title: { $ref: evil } } }),
    },
  ],
  [
    'a configuration that is printed',
    'validate --print-config a.yaml',
    {
      'a.yaml': good,
      'brief.config.yaml': `acronyms: [${quoted}, "A\\n::error::gone"]\nfiles: [${quoted}]\n`,
    },
  ],
  [
    'a type that is printed',
    'schema own',
    {
      'types/own.schema.json': `{"title":${quoted},"properties":{${quoted}:{"type":"string","title":${quoted}}}}`,
    },
  ],
])('%s cannot command', async (_what, line, files) => {
  for (const language of ['en', 'fr']) {
    const run = await brief(`${line} --locale ${language} --no-color`, files);
    const said = run.err + run.out;
    expect(said).toContain('gone');
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(
      said.split('\n').filter((each) => each.trimStart().startsWith('::') || /##\w*\[/.test(each)),
    ).toEqual([]);
  }
});
