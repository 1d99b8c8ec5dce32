import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyEdits } from '../../src/fix/edits.ts';
import { checkNote } from '../../src/note/check.ts';
import { exampleFile } from '../../src/reference/example-file.ts';
import { compileType } from '../../src/schema/custom.ts';
import { createNoteTypes, onlyType, type NoteTypes } from '../../src/schema/note-types.ts';
import { partsOf } from '../parts.ts';
import { told } from '../told.ts';

const builtin = createNoteTypes();

/** What is told of a note but by its rules, and what its fixes make of it. */
async function toldOf(name: string, bytes: Uint8Array, types: NoteTypes): Promise<string> {
  const options = { types, named: true, today: '2026-11-23' };
  const checked = await checkNote(name, bytes, options);
  if (!checked) throw new Error(`${name} is no note.`);
  const { source, findings, note } = checked;
  const after = applyEdits(source.text, findings).split('\n');
  const changed = after.filter((line) => !source.text.split('\n').includes(line));
  // What rules and templates are given: the rest is sound.
  const sound = types === builtin ? [] : [`= ${JSON.stringify(note?.fields)}`];
  return [
    ...told(source, findings, ['en', 'fr']),
    ...sound,
    ...changed.map((line) => `→ ${line}`),
  ].join('\n');
}

it('what is told of the broken notes is right to the word', async () => {
  const all: string[] = [];
  for (const name of readdirSync('test/cases/broken').filter((each) => each.endsWith('.yaml')))
    all.push(
      `--- ${name}`,
      await toldOf(name, readFileSync(`test/cases/broken/${name}`), builtin),
      '',
    );
  await expect(all.join('\n')).toMatchFileSnapshot('../golden/broken.txt');
});

it('what is told of mistakes in notes of the built-in types is right to the word', async () => {
  const all: string[] = [];
  for (const { text } of partsOf('test/schema/texts/notes.txt'))
    all.push('---', text, await toldOf('a.en.yaml', exampleFile({ yaml: text }), builtin), '');
  await expect(all.join('\n')).toMatchFileSnapshot('../golden/mistaken-notes.txt');
});

it('what is told of mistakes against a schema of one’s own is right to the word', async () => {
  const all: string[] = [];
  for (const { head, text } of partsOf('test/schema/texts/own.txt')) {
    const type = compileType('own', JSON.parse(head), (_, work) => ({ value: work(), took: 0 }));
    const bytes = new TextEncoder().encode(`${text}\n`);
    all.push(`--- ${head}`, text, await toldOf('a.en.yaml', bytes, onlyType(type)), '');
  }
  await expect(all.join('\n')).toMatchFileSnapshot('../golden/own-type.txt');
});
