import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkNote } from '../../src/note/check.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';

const types = createNoteTypes();

test.each([...notesIn('examples'), ...notesIn('test/stress')])('%s has no findings', async (file) => {
  expect(await findingsIn(file)).toEqual([]);
});

test('The note as it was scraped lacks all that stood in lists', async () => {
  expect(await findingsIn('examples/broken/as-scraped.yaml')).toEqual([
    '9:1 empty-section /proposed_response',
    '10:1 empty-section /financial_implications',
    '14:271 acronym-undefined /background',
    '16:23 list-missing /background',
    '22:3 sentence-length /background',
    '26:3 sentence-length /background',
    '38:1 empty-section /date_modified',
  ]);
});

function notesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => `${folder}/${name}`);
}

async function findingsIn(file: string): Promise<string[]> {
  const checked = await checkNote(file, readFileSync(file), { types, named: true, today: '2026-11-23' });
  if (!checked) throw new Error(`${file} was not taken for a note.`);
  const { source, findings } = checked;
  return findings.map(({ rule, span, pointer = [] }) => {
    const { line, column } = source.positionAt(span.start);
    return `${line}:${column} ${rule} /${pointer.join('/')}`;
  });
}
