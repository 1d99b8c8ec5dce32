import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../run.ts';
import { good } from '../good-note.ts';

const letterhead = '<h1>{{title}}</h1><p>Head</p>';
const memo = JSON.stringify({
  title: 'Memo',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    text: { $ref: 'common.schema.json#/$defs/body', title: 'Text', 'x-fr': { title: 'Texte' } },
  },
});
const files = {
  'brief.config.yaml': 'template: letterhead\n',
  'templates/letterhead/note.hbs': letterhead,
  'types/memo.schema.json': memo,
  'notes/a.yaml': good,
  'notes/b.yaml': `type: issue-note\nissue: Floods.\n${good}`,
  'memo.yaml': 'type: memo\ntitle: Dykes\ntext: Mended.\n',
};

async function told(line: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { err } = await run(['render', '--text', ...line.split(' ')], { ...files, ...more });
  return err;
}

describe('the template of the config', () => {
  test('is told once as not used, with what to type, where all notes have types with their own', async () => {
    expect(await told('notes/a.yaml')).toBe(
      'brief: `template: letterhead` in the configuration holds for types that have no template of their own, and committee-note has one. To print with letterhead, type `--template letterhead`, or copy it to `templates/committee-note/`.\nbrief: Wrote notes/a.txt.\n',
    );
    const two = await told('notes --draft');
    expect(two.match(/letterhead. in the configuration/g)).toHaveLength(1);
    expect(two).toContain('committee-note, issue-note have one.');
    expect(await told('notes/a.yaml --locale fr')).toContain(
      'et committee-note en a un. Pour imprimer avec letterhead, tapez `--template letterhead`, ou',
    );
  });

  test('is used by what is typed then', async () => {
    expect(await told('notes/a.yaml --template letterhead')).not.toContain('configuration');
    const copied = { 'templates/committee-note/note.hbs': letterhead };
    const { host } = await run(['render', '--text', 'notes/a.yaml'], { ...files, ...copied });
    expect(host.text('notes/a.txt')).toContain('Head');
  });

  test.each([
    'memo.yaml',
    'memo.yaml notes/a.yaml',
    'notes/a.yaml --quiet',
    'notes/a.yaml --speaking',
  ])('is not told of %s', async (line) => {
    expect(await told(line)).not.toContain('configuration');
  });

  test('is named as it is typed where it is a folder of a config above', async () => {
    const blue = { 'brief.config.yaml': 'extends: ./shared/look.yaml\n' };
    const look = { 'shared/templates/blue/note.hbs': letterhead };
    for (const name of ['blue', './templates/blue'])
      expect(
        await told('notes/a.yaml', { ...blue, ...look, 'shared/look.yaml': `template: ${name}\n` }),
      ).toContain('type `--template shared/templates/blue`');
  });

  test('is shown by --print-config as what it holds for', async () => {
    const { host } = await run(['validate', '--print-config', 'notes/a.yaml'], files);
    expect(host.out).toContain(
      '\ntemplate: letterhead # for types that have no template of their own\n',
    );
    expect(parse(host.out)).toMatchObject({ template: 'letterhead' });
  });
});
