import { expect, test } from 'vitest';
import { run } from '../run.ts';

const type = {
  properties: {
    type: { type: 'string' },
    title: { $ref: 'common.schema.json#/$defs/title' },
    place: { title: 'Place', 'x-fr': { title: 'Lieu' } },
    purpose: { $ref: 'common.schema.json#/$defs/body', title: 'Purpose' },
    stops: { type: 'array', items: { properties: { hour: { title: 'Hour' } } } },
  },
};
const note = 'type: visit\ntitle: Visite\nplace: Souris\npurpose: Voir le quai.\n';
const files = {
  'types/visit.schema.json': JSON.stringify(type),
  'a.fr.yaml': note,
  'b.fr.yaml': note,
  'a.en.yaml': note,
};
const said =
  'brief: visit: This type has no French title for what follows, so French notes print the English one: Purpose, Hour. Write `"x-fr": { "title": "…" }` beside each `"title"`.\n';

test.each([['validate'], ['render', '--text', '--template', 'issue-note']])(
  'brief %s tells it once for all notes in French',
  async (...argv) => {
    const { err } = await run([...argv, 'a.fr.yaml', 'b.fr.yaml'], files);
    expect(err.split(said)).toHaveLength(2);
    const both = await run([...argv, 'a.fr.yaml', '--locale', 'fr'], files);
    expect(both.err).toContain('impriment en anglais\u00A0: Purpose, Hour. Écrivez');
  },
);

test('of notes in English, or of types that have French, nothing is told', async () => {
  expect((await run(['validate', 'a.en.yaml'], files)).err).toBe('');
  const built = { 'a.fr.yaml': 'title: Digues\n' };
  expect((await run(['validate', 'a.fr.yaml'], built)).err).toBe('');
});
