import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeNotes } from '../../bench/corpus.js';
import { write } from '../../bench/forms/yaml.js';
import { bodiesOf } from '../../src/note/bodies.ts';
import { checkNote } from '../../src/note/check.ts';
import { rules } from '../../src/rules/index.ts';
import { optionsOf } from '../../src/rules/settings.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';

const types = createNoteTypes();

/**
 * The texts of a note whose Markdown rules ask to be parsed, a line each. Parsing is what costs most in a
 * check, and that a look takes a sound text for a doubtful one only the clock would show.
 */
async function parsedIn(path: string, bytes: Uint8Array): Promise<string[]> {
  const checked = await checkNote(path, bytes, { types, named: true, today: '2026-11-23' });
  const note = checked?.note;
  if (!note) throw new Error(`no note: ${path}`);
  const bodies = bodiesOf(note);
  return rules.flatMap((rule) =>
    rule
      .reads(bodies, optionsOf(rule, {}), note.lang)
      .map(({ path: at }) => `${path} ${at.join('/')}: ${rule.id}`),
  );
}

test('next to nothing of the notes that are timed is parsed', async () => {
  const encoder = new TextEncoder();
  const parsed = await Promise.all(
    makeNotes(300).map((note, index) =>
      parsedIn(`note-${index}.en.yaml`, encoder.encode(write(note))),
    ),
  );
  // Two of its bullets begin alike.
  expect(parsed.flat()).toEqual(['note-172.en.yaml background: duplicate-bullet']);
});

test('of the examples no more is parsed than needs to be', async () => {
  const files = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
  const parsed = await Promise.all(
    files.map((name) => parsedIn(name, readFileSync(`examples/${name}`))),
  );
  await expect(`${parsed.flat().join('\n')}\n`).toMatchFileSnapshot('../golden/rules/parsed.txt');
});
