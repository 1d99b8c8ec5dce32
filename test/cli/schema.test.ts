import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { memoryHost, type Content } from '../host.ts';

const siteVisit = JSON.stringify({
  title: 'Site visit',
  required: ['title', 'place'],
  properties: {
    title: { $ref: 'common.schema.json#/$defs/title' },
    place: { title: 'Place', type: 'string' },
  },
  additionalProperties: false,
});

async function schema(
  words: readonly string[],
  files: Readonly<Record<string, Content>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await main(['schema', ...words], host);
  return { code, out: host.out, err: host.err };
}

test('types beside the notes are known where the config stands elsewhere and has none', async () => {
  const words = ['site-visit', '--config', 'ci/brief.config.yaml'];
  const files = {
    'ci/brief.config.yaml': 'rules: {}\n',
    'types/site-visit.schema.json': siteVisit,
  };
  expect((await schema(words, files)).code).toBe(0);
  const beside = siteVisit.replace('Site visit', 'Visit of a site');
  const both = await schema(words, { ...files, 'ci/types/site-visit.schema.json': beside });
  expect(both.out).toContain('Visit of a site');
});

describe('brief schema', () => {
  test.each([...createNoteTypes().names, 'config', 'report', 'suppressions', 'theme'])(
    'prints %s byte for byte as it ships',
    async (name) => {
      const { code, out } = await schema([name]);
      expect(code).toBe(0);
      expect(out).toBe(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    },
  );

  test('prints that of a committee note where no type is named', async () => {
    expect((await schema([])).out).toBe((await schema(['committee-note'])).out);
  });

  test.each([
    ['in the current folder', { 'types/site-visit.schema.json': siteVisit }],
    [
      'beside the config',
      { '../brief.config.yaml': 'files: [notes]\n', '../types/site-visit.schema.json': siteVisit },
    ],
  ])('prints a type of the office %s so that it stands by itself', async (_, files) => {
    const { code, out } = await schema(['site-visit'], files);
    expect(code).toBe(0);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(out) as object);
    expect(validate({ title: 'Mill', place: 'Mill Road' })).toBe(true);
    expect(validate({ title: 'Mill' })).toBe(false);
    expect(validate({ title: 7, place: 'Mill Road' })).toBe(false);
  });

  test('prints the office’s own form of a built-in type', async () => {
    const { out } = await schema(['issue-note'], { 'types/issue-note.schema.json': siteVisit });
    expect(out).toContain('"Site visit"');
  });

  test.each([
    ['comittee-note', 'committee-note'],
    ['decision', 'decision-note'],
    ['site-vist', 'site-visit'],
    ['confg', 'config'],
  ])('says for %s that %s was meant, and exits with 2', async (name, meant) => {
    const { code, out, err } = await schema([name], { 'types/site-visit.schema.json': siteVisit });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      `There is no type of note called \`${name}\`. Did you mean \`${meant}\`?`,
    );
    expect(err).toContain('question-period-note, site-visit, config, report, suppressions, theme.');
  });
});
