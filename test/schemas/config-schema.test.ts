import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { withRules } from '../../scripts/schemas/config-rules.js';
import { kinds } from '../../src/reference/kinds.ts';
import type { JsonSchema } from '../../src/schema/note-type.ts';

const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as JsonSchema;

test('The schema of the config holds every rule and option that there is', () => {
  expect(withRules(schema, kinds), 'run: npm run generate').toEqual(schema);
});

test('The schema of the config is one that ajv accepts, by itself', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
  ajv.addVocabulary([
    'errorMessage',
    'markdownDescription',
    'patternErrorMessage',
    'x-fr',
    'x-kind',
  ]);
  const validate = ajv.compile(schema);
  expect(validate({ rules: { 'raw-html': 'off', 'title-form': { max: 3 } } })).toBe(true);
  expect(validate({ rules: { 'raw-html': 'of' } })).toBe(false);
});

test('The schema of the config names and explains every key in both languages', () => {
  const { override, rules } = schema.$defs ?? {};
  const keys = [schema, override, rules].flatMap((level) =>
    Object.entries(level?.properties ?? {}).map(
      ([key, field]) => [key, withTarget(field)] as const,
    ),
  );
  expect(keys.length).toBeGreaterThan(30);
  for (const [key, field] of keys)
    for (const words of [field, field['x-fr']]) {
      expect(words?.title).toBe(key);
      expect(words?.description).toMatch(/^\p{Lu}.*\.$/su);
    }
});

test('The French of the config’s schema has its typography', () => {
  const words = wordsIn(schema);
  expect(words.length).toBeGreaterThan(20);
  for (const text of words)
    // What is typed stays as it is: `key: value`.
    expect(text.replaceAll(/[\w-]+: (?:[[{"]|off)/g, '')).not.toMatch(
      / [:;!?»]|«(?!\u00A0)|\p{L}'\p{L}/u,
    );
});

/** A field with what it refers to. */
function withTarget({ $ref = '', ...own }: JsonSchema): JsonSchema {
  return { ...schema.$defs?.[$ref.slice('#/$defs/'.length)], ...own };
}

/** Every French text below a value. */
function wordsIn(value: unknown, french = false): string[] {
  if (typeof value === 'string') return french ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, french || key === 'x-fr'));
}
