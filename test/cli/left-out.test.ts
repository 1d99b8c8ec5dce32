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

test.each([[[]], [['--quiet']]])(
  'sections that a template does not print are told once, with their notes: %j',
  async (flags) => {
    expect(await told(['.', '--template', 'short', ...flags], inShort)).toBe(
      'brief: The template templates/short does not print “Financial Implications” (in a.yaml, b.yaml).\nbrief: Wrote 2 files.\n',
    );
    expect(await told(['a.yaml', '--template', 'short', ...flags], inShort)).toBe(
      'brief: The template templates/short does not print “Financial Implications”.\nbrief: Wrote a.txt.\n',
    );
  },
);

test('of many notes some are named, and the others counted', async () => {
  const files = {
    ...inShort,
    'c.yaml': good,
    'd.yaml': `${good}background: Rain.\nissue: Floods.\n`,
    'e.yaml': good,
  };
  expect(await told(['.', '--template', 'short'], files)).toContain(
    'not print “Financial Implications” (in a.yaml, b.yaml, c.yaml and 2 more); “Background”, “Issue” (in d.yaml).',
  );
  expect(await told(['.', '--template', 'short', '--locale', 'fr'], files)).toContain(
    'n’imprime pas «\u00A0Répercussions financières\u00A0» (dans a.yaml, b.yaml, c.yaml et 2 autres); «\u00A0Contexte\u00A0», «\u00A0Enjeu\u00A0» (dans d.yaml).',
  );
});

test('those of a template for another type are told, too', async () => {
  const files = { 'a.yaml': `${good}considerations: Risk.\ntype: decision-note\n` };
  const host = memoryHost(files);
  await main(['render', 'a.yaml', '--draft', '--template', 'committee-note'], host);
  expect(host.err).toContain('The template committee-note does not print “Considerations”.');
});

test('none are told with a template that names them for nothing', async () => {
  const note = `${short}{{#if financial_implications}}{{/if}}`;
  const files = { ...inShort, 'templates/short/note.hbs': note };
  expect(await told(['.', '--template', 'short'], files)).toBe('brief: Wrote 2 files.\n');
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
