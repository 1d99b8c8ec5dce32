import { describe, expect, test } from 'vitest';
import type { Content } from '../host.ts';
import { good } from '../good-note.ts';
import { run } from '../run.ts';

const files = "files: ['notes/**/*.yaml']\nbilingual: optional\n";
const more = (path: string): string =>
  `brief: ${path} and others are notes that no pattern below “files” in brief.config.yaml meets, so they are left out. Name folders there, as in \`files: [notes/]\`, to have every note in them, or name these under \`ignore:\`.\n`;
const one = (path: string): string =>
  `brief: ${path} is a note that no pattern below “files” in brief.config.yaml meets, so it is left out. Name folders there, as in \`files: [notes/]\`, to have every note in them, or name it under \`ignore:\`.\n`;

const office = (
  others: Readonly<Record<string, Content>>,
  config = files,
): Record<string, Content> => ({
  'brief.config.yaml': config,
  'notes/a.en.yaml': good,
  ...others,
});

describe('a note that patterns of the config pass by', () => {
  test.each<[string, Record<string, Content>, string]>([
    [
      'by its ending',
      { 'notes/b.fr.yml': 'title: x\nbranch: y\nissue: z\n' },
      one('notes/b.fr.yml'),
    ],
    ['by the case of its ending', { 'notes/deep/b.YAML': good }, one('notes/deep/b.YAML')],
    ['with others', { 'notes/c.yml': good, 'notes/b.yml': good }, more('notes/b.yml')],
    ['although it cannot be read', { 'notes/b.fr.yml': 'title: "x\n' }, one('notes/b.fr.yml')],
  ])('is told %s', async (_, others, told) => {
    const { code, err } = await run(['validate'], office(others));
    expect([code, err]).toEqual([0, told]);
    const rendered = await run(['render', '--out-dir', 'out'], office(others));
    expect(rendered.err).toContain(told);
    const named = await run(['validate', 'notes/*.yaml'], office(others));
    expect([named.code, named.err]).toEqual([0, '']);
  });

  test('is told in French', async () => {
    const { err } = await run(['validate', '--locale', 'fr'], office({ 'notes/b.yml': good }));
    expect(err).toContain(
      'notes/b.yml est une note à laquelle aucun motif de «\u00A0files\u00A0», dans brief.config.yaml, ne correspond; elle est donc laissée de côté.',
    );
  });

  test('is told by its name within the pattern', async () => {
    const config = "files: ['notes/*.en.yaml']\n";
    const { err } = await run(['validate'], office({ 'notes/a.fr.yaml': good }, config));
    expect(err).toBe(one('notes/a.fr.yaml'));
  });

  test.each<[string, Record<string, Content>, string?]>([
    ['is no note', { 'notes/compose.yml': 'services: {}\n', 'notes/x.yml': '' }],
    ['cannot be read and is not named like one', { 'notes/ci.yml': 'a: !reference [b]\n' }],
    ['is ignored', { 'notes/b.yml': good, '.briefignore': 'b.yml\n' }],
    ['the config ignores', { 'notes/b.yml': good }, `${files}ignore: ['*.yml']\n`],
    ['another pattern meets', { 'notes/b.yml': good }, "files: ['notes/**/*.yml', '**/*.yaml']\n"],
    ['a folder meets', { 'notes/b.yml': good }, "files: ['notes/*.yaml', notes/]\n"],
    ['stands elsewhere', { 'notes/x/b.yml': good, 'b.yml': good }, "files: ['notes/*.yaml']\n"],
    [
      'stands in a folder that the pattern leaves out',
      { 'notes/2026/b.yaml': good, 'notes/old/b.yml': good, 'notes/old/c.yaml': good },
      "files: ['notes/20*/*.yaml']\n",
    ],
  ])('is not told where it %s', async (_, others, config = files) => {
    const { code, err } = await run(
      ['validate'],
      office(others, `${config.replace('bilingual: optional\n', '')}bilingual: optional\n`),
    );
    expect([code, err]).toEqual([0, '']);
  });
});
