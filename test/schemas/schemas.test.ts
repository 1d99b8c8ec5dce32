import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withSharedParts } from '../../scripts/schemas/shared-parts.js';
import { validators } from '../../src/generated/validators.js';
import type { JsonSchema } from '../../src/schema/note-type.ts';

const names = ['committee-note', 'issue-note', 'question-period-note', 'decision-note'] as const;
const common = read('common');

describe.each(names)('The schema of the %s', (name) => {
  const schema = read(name);

  test('is a schema that ajv accepts in strict mode, by itself', () => {
    expect(() => compile(schema)).not.toThrow();
  });

  test('holds the shared parts that it uses as they are now, and no others', () => {
    expect(withSharedParts(schema, common), 'run: npm run generate').toEqual(schema);
    const text = JSON.stringify(schema);
    for (const part of Object.keys(schema.$defs ?? {})) {
      expect(text).toContain(`"#/$defs/${part}"`);
    }
  });

  test('has no address of its own, so that a copy works anywhere', () => {
    expect(JSON.stringify(schema)).not.toContain('"$id"');
  });

  test('names and explains every field in both languages', () => {
    const bad = fieldsOf(schema, schema).filter(([, field]) => {
      const hover = String(field['markdownDescription']);
      return ![field, field['x-fr']].every(
        (words) =>
          words?.title &&
          isSentence(words.description ?? '') &&
          hover.includes(words.description ?? ''),
      );
    });
    expect(bad).toEqual([]);
  });

  test('says in both languages what to write where a field is wrong', () => {
    const bad = fieldsOf(schema, schema).filter(([, field]) => {
      const hasForm = field['pattern'] !== undefined || field['format'] !== undefined;
      return ![field, field['x-fr']].every(
        (words) =>
          isSentence(words?.errorMessage ?? '') &&
          (!hasForm || isSentence(words?.patternErrorMessage ?? '')),
      );
    });
    expect(bad).toEqual([]);
  });

  test('gives examples that a field accepts', () => {
    const bad = fieldsOf(schema, schema).filter(([, field]) => {
      const validate = compile({ ...field, $defs: schema.$defs ?? {} });
      return !field.examples?.length || !field.examples.every((example) => validate(example));
    });
    expect(bad).toEqual([]);
  });

  test('speaks to authors, not to programmers', () => {
    for (const [words, french] of wordsIn(schema)) {
      expect(words).not.toMatch(
        /\b(?:propert(?:y|ies)|object|array|string|boolean|enum|schema)s?\b/iu,
      );
      if (!french) continue;
      expect(words).not.toMatch(/\b(?:propriété|objet|chaîne|booléen|schéma)s?\b/iu);
      expect(words, 'typography').not.toMatch(/ [:;!?»]|«(?!\u00A0)|(?<!\u00A0)»|'/u);
    }
  });

  test('is closed at every level but for keys of the author’s own', () => {
    const items = fieldsOf(schema, schema).map(([, field]) => field.items ?? {});
    const levels: JsonSchema[] = [schema, ...items];
    for (const level of levels) {
      const whole = resolve(level, schema);
      if (!whole.properties) continue;
      expect(whole.additionalProperties).toBe(false);
      expect(whole.patternProperties).toEqual({ '^x_': {} });
    }
  });

  test('offers a note to start from in both languages that lacks nothing', () => {
    const snippets = schema['defaultSnippets'] as Array<{ body: Record<string, unknown> }>;
    expect(snippets.map(({ body }) => body['lang'])).toEqual(['en', 'fr']);
    for (const { body } of snippets) {
      const filled = JSON.stringify(body).replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1');
      expect(problems(compile(schema), JSON.parse(filled))).toEqual([]);
    }
  });
});

test('Each type needs what its office needs', () => {
  expect(Object.fromEntries(names.map((name) => [name, read(name).required]))).toEqual({
    'committee-note': [
      'title',
      'classification',
      'branch',
      'proposed_response',
      'financial_implications',
      'prepared_by',
      'approved_by',
    ],
    'issue-note': [
      'title',
      'date',
      'classification',
      'releasable',
      'branch',
      'issue',
      'proposed_response',
      'prepared_by',
      'approved_by',
    ],
    'question-period-note': [
      'reference',
      'title',
      'date',
      'classification',
      'minister',
      'issue',
      'proposed_response',
      'background',
      'prepared_by',
      'approved_by',
    ],
    'decision-note': [
      'reference',
      'title',
      'date',
      'classification',
      'branch',
      'to',
      'action',
      'issue',
      'background',
      'considerations',
      'options',
      'recommendation',
      'financial_implications',
      'prepared_by',
      'approved_by',
    ],
  });
});

test('A closed list that depends on the language lists every language’s values', () => {
  const { enum: all, 'x-by-lang': byLang } = common.$defs?.['classification'] ?? {};
  expect(new Set(all)).toEqual(new Set(Object.values(byLang ?? {}).flat()));
});

describe('One mistake in a note gives one error', () => {
  const validate = compile(read('committee-note'));
  const sound = {
    title: 'Spring Floods',
    classification: 'Unclassified',
    branch: 'Emergency Programs',
    proposed_response: ['Help is on its way.'],
    financial_implications: 'None.',
    prepared_by: { name: 'Noor Haddad', title: 'Analyst', phone: '613-555-0101' },
    approved_by: [{ name: 'Luc Roy', title: 'Director', email: 'luc.roy@example.org' }],
  };
  const contact = sound.prepared_by;

  test('and a sound note none', () => {
    expect(problems(validate, sound)).toEqual([]);
  });

  test.each([
    ['a number for a body', { issue: 5 }, '/issue type'],
    ['a bullet that became a mapping', { issue: [{ Total: 41 }] }, '/issue/0 type'],
    ['text for a contact', { prepared_by: 'Noor' }, '/prepared_by type'],
    ['text in a list of contacts', { prepared_by: ['Noor'] }, '/prepared_by/0 type'],
    [
      'a contact with dots',
      { prepared_by: { ...contact, phone: '613.555.0101' } },
      '/prepared_by/phone pattern',
    ],
    ['an empty list of contacts', { prepared_by: [] }, '/prepared_by minItems'],
    [
      'an unknown key of a contact',
      { prepared_by: { ...contact, fax: '1' } },
      '/prepared_by additionalProperties',
    ],
    ['a value out of a list', { classification: 'Sceret' }, '/classification enum'],
    ['a day that does not exist', { date: '2026-02-30' }, '/date format'],
    ['text for caveats', { caveats: 'None' }, '/caveats type'],
    [
      'a block without its subject',
      { if_pressed: [{ response: 'Yes.' }] },
      '/if_pressed/0 required',
    ],
    [
      'an unknown key of a section',
      { sections: [{ heading: 'A', body: 'B', text: 'C' }] },
      '/sections/0 additionalProperties',
    ],
  ])('%s', (_, change, wanted) => {
    expect(problems(validate, { ...sound, ...change })).toEqual([wanted]);
  });

  test.each([
    '949-9075',
    '613-949-9075',
    '1-800-622-6232',
    '613‑949‑9075',
    '949-9075 ext. 12',
    '819-555-0101 poste 4',
  ])('and the phone number %s none', (phone) => {
    expect(problems(validate, { ...sound, prepared_by: { ...contact, phone } })).toEqual([]);
  });

  test.each([
    '(613) 949-9075',
    '613 949 9075',
    '6139499075',
    '613-949-907',
    '2-800-622-6232',
    '949-9075 x12',
  ])('in the phone number %s', (phone) => {
    expect(problems(validate, { ...sound, prepared_by: { ...contact, phone } })).toEqual([
      '/prepared_by/phone pattern',
    ]);
  });

  test('and keys of the author’s own none, at any depth', () => {
    const note = { ...sound, x_file: 1, prepared_by: { ...contact, x_room: 'B2' } };
    expect(problems(validate, note)).toEqual([]);
  });
});

test.each(names)('The compiled schema of the %s finds what ajv finds', (name) => {
  const text = readFileSync('examples/archives-relocation.en.yaml', 'utf8');
  const faulty = {
    ...parse(text),
    date: '2026-02-30',
    classification: 'Sceret',
    branch: undefined,
    issue: [1],
    options: [{ option: 1, for: [], x_a: 1, fro: '' }],
    sections: 'none',
    prepared_by: [{ name: 'Noor', phone: '613.555.0101', fax: '' }, 'Luc'],
    approved_by: { name: 'Luc', title: 'Director', email: 'nobody' },
  };
  const found = problems(validators[name] as ValidateFunction, faulty);
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found)).toEqual(new Set(problems(compile(read(name)), faulty)));
});

test.each(['examples', 'test/stress'])('Every note in %s is a sound note of its type', (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) => {
    const note = parse(readFileSync(`${folder}/${file}`, 'utf8'), { merge: true });
    return problems(compile(read(note.type)), note).map((problem) => `${file} ${problem}`);
  });
  expect(wrong).toEqual([]);
});

function isSentence(words: string): boolean {
  return /^\p{Lu}.*\.$/su.test(words);
}

function read(name: string): JsonSchema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
}

function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv, ['date', 'email']);
  ajv.addVocabulary(['defaultSnippets', 'errorMessage', 'markdownDescription']);
  ajv.addVocabulary(['patternErrorMessage', 'x-by-lang', 'x-fr', 'x-kind']);
  return ajv.compile(schema);
}

function problems(validate: ValidateFunction, note: unknown): string[] {
  validate(note);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Every field below a schema with its path; a list's fields stand behind `[]`. */
function fieldsOf(schema: JsonSchema, root: JsonSchema, path = ''): Array<[string, JsonSchema]> {
  const { properties = {}, items } = resolve(schema, root);
  const own = Object.entries(properties).flatMap(([key, field]) => {
    const whole = resolve(field, root);
    return [
      [`${path}/${key}`, whole] as [string, JsonSchema],
      ...fieldsOf(whole, root, `${path}/${key}`),
    ];
  });
  return items ? [...own, ...fieldsOf(items, root, `${path}[]`)] : own;
}

/** A schema with what it refers to; its own words come first. */
function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref, ...own } = schema;
  if (!$ref) return own;
  const target = resolve(root.$defs?.[$ref.slice('#/$defs/'.length)] ?? {}, root);
  return { ...target, ...own, 'x-fr': { ...target['x-fr'], ...own['x-fr'] } };
}

/** Every text that a person reads, and whether it is French. */
function wordsIn(value: unknown, french = false): Array<[string, boolean]> {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isText = /^(?:title|description|errorMessage|patternErrorMessage)$/u.test(key);
    if (isText && typeof inner === 'string') return [[inner, french] as [string, boolean]];
    return wordsIn(inner, french || key === 'x-fr');
  });
}
