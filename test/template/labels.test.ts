import { expect, test } from 'vitest';
import { schemas } from '../../src/generated/schemas.js';
import { labelOf } from '../../src/template/labels.ts';

test('a field is named as its type names it, in the language of the note', () => {
  expect(labelOf(schemas['committee-note'], 'proposed_response', 'en')).toBe('Proposed Response');
  expect(labelOf(schemas['committee-note'], 'proposed_response', 'fr')).toBe('Réponse proposée');
});

test('words beside a reference stand before those that it points at', () => {
  const schema = schemas['question-period-note'];
  expect(labelOf(schema, 'proposed_response', 'en')).toBe('Suggested Response');
  expect(labelOf(schema, 'proposed_response', 'fr')).toBe('Réponse suggérée');
});

test('a field of what a list holds is named by a path', () => {
  expect(labelOf(schemas['decision-note'], 'options.for', 'en')).toBe('Advantages');
  expect(labelOf(schemas['decision-note'], 'options.for', 'fr')).toBe('Avantages');
});

test('a type that names no field itself borrows the built-in name', () => {
  const $ref = 'committee-note.schema.json#/$defs/branch';
  expect(labelOf({ properties: { branch: { $ref } } }, 'branch', 'fr')).toBe(
    'Direction ou organisme',
  );
  expect(labelOf({ properties: { branch: { title: 'Team' } } }, 'branch', 'fr')).toBe('Team');
});

test('a field that refers to a part of its own schema is named by that part', () => {
  const parts = { aim: { title: 'Purpose of the visit', 'x-fr': { title: 'But de la visite' } } };
  const schema = {
    properties: { aim: { $ref: '#/$defs/file-1/$defs/aim' } },
    $defs: { 'file-1': { $defs: parts } },
  };
  expect(labelOf(schema, 'aim', 'fr')).toBe('But de la visite');
});

test('a field that no schema names is printed by its key', () => {
  expect(labelOf({}, 'x_room', 'en')).toBe('x_room');
});
