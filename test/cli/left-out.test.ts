import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { good } from '../good-note.ts';

const visit = `type: site-visit
title: Harbour
classification: Unclassified
place: Souris
purpose: To see the wharf.
`;
const visitSchema = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Site visit',
  properties: {
    type: { type: 'string' },
    title: { $ref: 'common.schema.json#/$defs/title' },
    classification: { $ref: 'common.schema.json#/$defs/classification' },
    place: { title: 'Place', type: 'string', 'x-fr': { title: 'Lieu' } },
    purpose: {
      $ref: 'common.schema.json#/$defs/body',
      title: 'Purpose',
      'x-fr': { title: 'Objet' },
    },
  },
});
const ofVisits = { 'visit.yaml': visit, 'types/site-visit.schema.json': visitSchema };
const short = '<h1>{{title}}</h1><section><h2>Say</h2>{{markdown proposed_response}}</section>';
const inShort = { 'a.yaml': good, 'b.yaml': good, 'templates/short/note.hbs': short };

async function told(argv: readonly string[], files: Record<string, string>): Promise<string> {
  const host = memoryHost(files);
  expect(await main(['render', '--text', ...argv], host)).toBe(0);
  return host.err;
}

test('a type without a template is told with what is not printed of it', async () => {
  expect(await told(['visit.yaml'], ofVisits)).toBe(
    'brief: There is no template for notes of the type site-visit, so committee-note lays them out, which does not print “Place”, “Purpose”. Write `templates/site-visit/note.hbs`, or name a template by `--template`.\nbrief: Wrote visit.txt.\n',
  );
  expect(await told(['visit.yaml', '--locale', 'fr'], ofVisits)).toContain(
    'il n’imprime pas «\u00A0Lieu\u00A0», «\u00A0Objet\u00A0».',
  );
  const own = '<h1>{{title}}</h1><p>{{place}}</p>{{markdown purpose}}';
  const files = { ...ofVisits, 'templates/site-visit/note.hbs': own };
  expect(await told(['visit.yaml'], files)).toBe('brief: Wrote visit.txt.\n');
});

test('a field that a type of one’s own asks for is told, and what describes a note is not', async () => {
  const files = {
    'visit.yaml': `${visit}x_owner: me\n`,
    'types/site-visit.schema.json': visitSchema,
    'templates/site-visit/note.hbs': '<h1>{{title}}</h1>{{markdown purpose}}',
  };
  expect(await told(['visit.yaml'], files)).toBe(
    'brief: The template templates/site-visit does not print “Place”.\nbrief: Wrote visit.txt.\n',
  );
});

test('sections that a template does not print are told once', async () => {
  expect(await told(['.', '--template', 'short'], inShort)).toBe(
    'brief: The template templates/short does not print “Financial Implications”.\nbrief: Wrote 2 files.\n',
  );
});

test('those of a template for another type are told, too', async () => {
  const files = { 'a.yaml': `${good}considerations: Risk.\ntype: decision-note\n` };
  const host = memoryHost(files);
  await main(['render', 'a.yaml', '--draft', '--template', 'committee-note'], host);
  expect(host.err).toContain('The template committee-note does not print “Considerations”.');
});

test.each([
  ['a template that names them for nothing', [], '{{#if financial_implications}}{{/if}}'],
  ['--quiet', ['--quiet'], ''],
])('none are told with %s', async (_, flags, more) => {
  const files = { ...inShort, 'templates/short/note.hbs': `${short}${more}` };
  expect(await told(['.', '--template', 'short', ...flags], files)).toBe('brief: Wrote 2 files.\n');
});

test('a fault of a template is told once, and all the files that it cost are counted', async () => {
  const files = { ...inShort, 'c.yaml': good, 'templates/short/note.hbs': '<h1>{{title}}' };
  const host = memoryHost(files);
  const argv = ['render', '.', '--html', '--text', '--template', 'short'];
  expect(await main(argv, host)).toBe(2);
  expect(host.err).toMatch(
    /^brief: a\.yaml: Template templates\/short\/note\.hbs:.*\nbrief: 6 files were not written\.\n$/,
  );
});

test('none are told of a sheet to speak from', async () => {
  expect(await told(['a.yaml', '--speaking'], inShort)).toBe('brief: Wrote a.speaking.txt.\n');
});
