import { describe, expect, it, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { good } from '../good-note.ts';
import { memoryHost } from '../host.ts';

/** What is said of a note by a type of an office's own, on a line each with its place. */
async function said(
  schema: object,
  note: string,
  locale = 'en',
  others: Readonly<Record<string, object>> = {},
): Promise<string[]> {
  const files = Object.entries({ 'own.json': schema, ...others }).map(([name, content]) => [
    name,
    JSON.stringify(content),
  ]);
  const host = memoryHost({ 'note.en.yaml': note, ...(Object.fromEntries(files) as object) });
  const flags = ['--schema', 'own.json', '--format', 'compact', '--locale', locale];
  await main(['validate', 'note.en.yaml', ...flags, '--rule', 'twin-missing=off'], host);
  expect(host.err).toBe('');
  const lines = host.out.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.replace(/^note\.en\.yaml:(\S+): error \S+ /, '$1 '));
}

/** The hints beside what is said. */
async function hintsOf(schema: object, note: string): Promise<string> {
  const host = memoryHost({ 'note.en.yaml': note, 'own.json': JSON.stringify(schema) });
  await main(['validate', 'note.en.yaml', '--schema', 'own.json', '--format', 'json'], host);
  const { notes } = JSON.parse(host.out) as {
    readonly notes: ReadonlyArray<{ findings: ReadonlyArray<{ rule: string; hints: string[] }> }>;
  };
  const findings = notes.flatMap((each) => each.findings);
  return findings.flatMap(({ rule, hints }) => (rule === 'twin-missing' ? [] : hints)).join(' ');
}

const field = (schema: unknown): object => ({ type: 'object', properties: { size: schema } });

describe('a type of an office’s own says what its schema asks for', () => {
  test.each<[object, string, string, string]>([
    [
      { minLength: 3 },
      'ab',
      '1:7 “size” needs at least 3 characters.',
      '1:7 «\u00A0size\u00A0» doit compter au moins 3 caractères.',
    ],
    [
      { maxLength: 1 },
      'ab',
      '1:7 “size” may have no more than 1 character.',
      '1:7 «\u00A0size\u00A0» ne peut pas compter plus de 1 caractère.',
    ],
    [
      { pattern: '^b' },
      'ab',
      '1:7 “ab” is not in the form that its schema asks for: ^b',
      '1:7 «\u00A0ab\u00A0» n’a pas la forme que demande son schéma\u00A0: ^b',
    ],
    [
      { format: 'email' },
      'ab',
      '1:7 “ab” is not an e-mail address.',
      '1:7 «\u00A0ab\u00A0» n’est pas une adresse de courriel.',
    ],
    [
      { format: 'uuid' },
      'ab',
      '1:7 “ab” is not in the form “uuid” that its schema asks for.',
      '1:7 «\u00A0ab\u00A0» n’a pas la forme «\u00A0uuid\u00A0» que demande son schéma.',
    ],
    [
      { minimum: 3 },
      '2',
      '1:7 “size” is too small: it needs a number of at least 3.',
      '1:7 «\u00A0size\u00A0» est trop petit\u00A0: il faut un nombre égal ou supérieur à 3.',
    ],
    [
      { exclusiveMaximum: 2 },
      '2',
      '1:7 “size” is too large: it needs a number below 2.',
      '1:7 «\u00A0size\u00A0» est trop grand\u00A0: il faut un nombre inférieur à 2.',
    ],
    [
      { multipleOf: 5 },
      '2',
      '1:7 “size” needs a multiple of 5.',
      '1:7 «\u00A0size\u00A0» doit être un multiple de 5.',
    ],
    [
      { type: 'integer' },
      'ab',
      '1:7 “size” needs a whole number.',
      '1:7 «\u00A0size\u00A0» doit être un nombre entier.',
    ],
    [
      { type: 'boolean' },
      'ab',
      '1:7 “size” needs “true” or “false”, without quotes.',
      '1:7 «\u00A0size\u00A0» doit être «\u00A0true\u00A0» ou «\u00A0false\u00A0», sans guillemets.',
    ],
    [
      { minItems: 2 },
      '[a]',
      '1:7 “size” needs at least 2 items.',
      '1:7 «\u00A0size\u00A0» doit compter au moins 2 éléments.',
    ],
    [
      { uniqueItems: true },
      '[a, b, a]',
      '1:14 This item of “size” is there already. Keep one.',
      '1:14 Cet élément de «\u00A0size\u00A0» y figure déjà. N’en gardez qu’un.',
    ],
    [
      { contains: { const: 'b' } },
      '[a]',
      '1:7 “size” needs at least 1 item of the kind that its schema asks for.',
      '1:7 «\u00A0size\u00A0» doit contenir au moins 1 élément du genre que demande son schéma.',
    ],
    [
      { contains: { const: 'b' }, maxContains: 1 },
      '[b, b]',
      '1:7 “size” needs exactly 1 item of the kind that its schema asks for.',
      '1:7 «\u00A0size\u00A0» doit contenir exactement 1 élément du genre que demande son schéma.',
    ],
    [
      { contains: { const: 'b' }, minContains: 0, maxContains: 1 },
      '[b, b]',
      '1:7 “size” may have no more than 1 item of the kind that its schema describes.',
      '1:7 «\u00A0size\u00A0» ne peut pas contenir plus de 1 élément du genre que décrit son schéma.',
    ],
    [
      { contains: { const: 'b' }, minContains: 2, maxContains: 3 },
      '[b]',
      '1:7 “size” needs from 2 to 3 items of the kind that its schema asks for.',
      '1:7 «\u00A0size\u00A0» doit contenir de 2 à 3 éléments du genre que demande son schéma.',
    ],
    [
      { minProperties: 2 },
      '{ a: b }',
      '1:7 “size” needs at least 2 names with their values.',
      '1:7 «\u00A0size\u00A0» doit compter au moins 2 noms suivis de leur valeur.',
    ],
    [
      { propertyNames: { maxLength: 1 } },
      '{ ab: c }',
      '1:9 “ab” is not part of “size”.',
      '1:9 «\u00A0ab\u00A0» ne fait pas partie de «\u00A0size\u00A0».',
    ],
    [
      { dependentRequired: { a: ['b'] } },
      '{ a: c }',
      '1:9 “a” needs “b” beside it.',
      '1:9 «\u00A0a\u00A0» doit être accompagné de «\u00A0b\u00A0».',
    ],
    [
      { not: { const: 'ab' } },
      'ab',
      '1:7 “size” is written in a form that its schema rules out.',
      '1:7 «\u00A0size\u00A0» a une forme que son schéma exclut.',
    ],
    [
      { oneOf: [{}, { type: 'string' }] },
      'ab',
      '1:7 “size” fits several of the forms that its schema offers, and may fit only one.',
      '1:7 «\u00A0size\u00A0» a plusieurs des formes que son schéma propose, alors qu’une seule est permise.',
    ],
  ])('%j', async (schema, value, english, french) => {
    expect(await said(field(schema), `size: ${value}\n`)).toEqual([english]);
    expect(await said(field(schema), `size: ${value}\n`, 'fr')).toEqual([french]);
  });

  it('of a field that may not stand', async () => {
    expect(await said(field(false), 'size: 1\n')).toEqual(['1:7 “size” may not stand here.']);
  });

  it('of the note as a whole, by the title of its schema', async () => {
    const schema = {
      properties: { a: {}, b: {}, c: {} },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
      minProperties: 3,
    };
    expect(await said({ ...schema, title: 'Memo' }, 'c: 1\n')).toContain(
      '1:1 “Memo” needs at least one of: “a”, “b”.',
    );
    expect(await said(schema, 'a: 1\n')).toEqual([
      '1:1 “note” needs at least 3 names with their values.',
    ]);
  });
});

it('compares lists and mappings as wholes', async () => {
  const same = '{ a: [1, x], b: c }';
  const list = `size: [${same}, 1, { b: c, a: [1, x] }]\n`;
  expect(await said(field({ uniqueItems: true }), list)).toHaveLength(1);
  const constant = { const: { a: [1, 'x'], b: 'c' } };
  expect(await said(field(constant), `size: ${same}\n`)).toEqual([]);
  expect(await said(field({ enum: [1, constant.const] }), `size: ${same}\n`)).toEqual([]);
});

it('asks for the keys of the branch that lacks the fewest', async () => {
  const branches = [{ required: ['a', 'b'] }, { required: ['a', 'c', 'd'] }];
  expect(await said(field({ oneOf: branches }), 'size: { a: 1 }\n')).toEqual([
    '1:1 “size” has no “b”.',
  ]);
});

it('says nothing of what the schemas of a choice say by their names', async () => {
  const $defs = { text: { type: 'string', minLength: 3 }, list: { type: 'array' } };
  const choice = {
    $defs,
    ...field({ anyOf: [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/list' }] }),
  };
  expect(await said(choice, 'size: ab\n')).toHaveLength(1);
});

describe('a choice', () => {
  test.each<[string, object, string, string, string]>([
    [
      'of values that branches name one by one',
      { oneOf: [{ const: 'small', title: 'Small' }, { const: 'large' }, { enum: ['large', 3] }] },
      'smal',
      '“smal” is not one of the values that “size” may have.',
      'Did you mean “small”? Choose one of: small, large, 3.',
    ],
    [
      'of values and a mapping',
      { anyOf: [{ const: 'small' }, { type: 'object', properties: { a: { type: 'string' } } }] },
      'huge',
      '“huge” is not one of the values that “size” may have.',
      'Choose one of: small.',
    ],
    [
      'of values by their names',
      { anyOf: [{ $ref: '#/$defs/small' }, { $ref: '#/$defs/large' }] },
      'huge',
      '“huge” is not one of the values that “size” may have.',
      'Choose one of: small, large.',
    ],
    [
      'of values for a mapping',
      { anyOf: [{ const: 'small' }, { type: 'object', properties: { a: { maxLength: 1 } } }] },
      '{ a: bc }',
      '“a” may have no more than 1 character.',
      '',
    ],
  ])('%s names them', async (_, choice, value, sentence, hints) => {
    const $defs = { small: { const: 'small' }, large: { const: 'large' } };
    const schema = { $defs, ...field(choice) };
    const note = `size: ${value}\n`;
    expect(await said(schema, note)).toEqual([expect.stringContaining(` ${sentence}`)]);
    expect(await hintsOf(schema, note)).toBe(hints);
  });

  /** Grants and loans, told apart by their kind, each with parts of either. */
  const entry = {
    oneOf: [
      { type: 'string' },
      closedKind('grant', { sum: { type: 'number' } }),
      closedKind('loan', { rate: { type: 'number' } }),
    ],
  };
  const money = {
    $defs: { entry },
    ...field({ anyOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/$defs/entry' } }] }),
  };

  function closedKind(kind: string, fields: object): object {
    const properties = { kind: { const: kind }, ...fields, part: { $ref: '#/$defs/entry' } };
    const required = ['kind', ...Object.keys(fields)];
    return { type: 'object', title: kind, properties, required, additionalProperties: false };
  }

  test.each([
    ['- kind: loan\n    rate: x', ['3:11 “rate” needs a number.']],
    ['- kind: loan', ['2:5 “size” has no “rate”.']],
    ['- kind: lone\n    rate: 5', ['2:11 “lone” is not one of the values that “kind” may have.']],
    [
      '- kind: grant\n    sum: 5\n    part:\n      kind: loan\n      rate: x',
      ['6:13 “rate” needs a number.'],
    ],
    [
      '- kind: grant\n    sum: x\n    part:\n      kind: lone\n      rate: x',
      ['3:10 “sum” needs a number.', '5:13 “lone” is not one of the values that “kind” may have.'],
    ],
    ['- some\n  - 5', ['3:5 “size” is read as a number. Put quotes round it.']],
  ])('of mappings is judged by the one that a key names: %j', async (list, sentences) => {
    expect(await said(money, `size:\n  ${list}\n`)).toEqual(sentences);
  });

  it('of lists by a reference to what refers on is told in the place of the note', async () => {
    const $defs = {
      text: { type: 'string', minLength: 3 },
      list: { type: 'array', items: { $ref: '#/$defs/text' } },
    };
    const refs = [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/list' }];
    const schema = { $defs, ...field({ anyOf: refs }) };
    expect(await said(schema, 'size: [abc, ab]\n')).toEqual([
      '1:13 “size” needs at least 3 characters.',
    ]);
    expect(await said(schema, 'size: ab\n')).toEqual(['1:7 “size” needs at least 3 characters.']);
  });
});

test('a line of plain text is read like the title where its schema says so', async () => {
  const properties = { title: {}, subject: { type: 'string', 'x-kind': 'line' }, code: {} };
  const note = 'title: What the ABC pays\nsubject: What the SHF pays\ncode: DEF\n';
  const flags = ['--schema', 'own.json', '--format', 'compact', '--rule', 'twin-missing=off'];
  const host = memoryHost({ 'n.en.yaml': note, 'own.json': JSON.stringify({ properties }) });
  await main(['validate', 'n.en.yaml', ...flags], host);
  expect(host.out).toContain('n.en.yaml:1:17: warning acronym-undefined');
  expect(host.out).toContain('n.en.yaml:2:19: warning acronym-undefined');
  expect(host.out).not.toContain('n.en.yaml:3:');
});

describe('a key is unknown', () => {
  const person = { type: 'object', properties: { name: {} } };
  const closed = { ...person, additionalProperties: false };

  test.each<[string, object, number]>([
    ['where every form that has keys is closed', { anyOf: [{ type: 'string' }, closed] }, 1],
    ['nowhere if one form is open', { anyOf: [closed, { properties: { rank: {} } }] }, 0],
    ['where nothing evaluates it', { allOf: [person], unevaluatedProperties: false }, 1],
    [
      'nowhere if a part admits any',
      { allOf: [{ additionalProperties: true }], unevaluatedProperties: false },
      0,
    ],
    [
      'nowhere if another key admits it',
      {
        ...person,
        dependentSchemas: { name: { properties: { rank: {} } } },
        unevaluatedProperties: false,
      },
      0,
    ],
  ])('%s', async (_, schema, count) => {
    expect(await said(field(schema), 'size: { name: x, rank: y }\n')).toHaveLength(count);
  });
});

describe('a schema that refers to files', () => {
  it('is found by an anchor in them', async () => {
    const others = {
      'parts.json': { $defs: { code: { $anchor: 'code', type: 'string', maxLength: 1 } } },
    };
    const own = field({ allOf: [{ $ref: 'parts.json' }, { $ref: 'parts.json#code' }] });
    expect(await said(own, 'size: ab\n', 'en', others)).toEqual([
      '1:7 “size” may have no more than 1 character.',
    ]);
  });

  it('may have $ref and $id as keys and values of notes', async () => {
    const others = { 'parts.json': field({ const: { $ref: 'x.json' } }) };
    const own = { allOf: [{ $ref: 'parts.json' }], properties: { $id: { maxLength: 1 } } };
    expect(await said(own, 'size: { $ref: x.json }\n$id: ab\n', 'en', others)).toEqual([
      '2:6 “$id” may have no more than 1 character.',
    ]);
  });
});

describe('a key that is nearly a keyword', () => {
  const type = 'types/visit.schema.json';
  const run = async (schema: object, locale = 'en'): Promise<[number, string]> => {
    const note = 'type: visit\nsize: 3\n';
    const files = {
      'a.yaml': note,
      [type]: JSON.stringify(schema),
      'types/parts.json': '{ "$defs": { "size": { "minmum": 4 } } }',
    };
    const host = memoryHost(files);
    const code = await main(['validate', 'a.yaml', '--locale', locale], host);
    return [code, host.err];
  };

  test.each<[object, string, string, string]>([
    [{ requird: ['size'] }, 'requird', '#', 'required'],
    [{ properties: { size: { Minimum: 4 } } }, 'Minimum', '#/properties/size', 'minimum'],
    [{ allOf: [{ propertys: {} }] }, 'propertys', '#/allOf/0', 'properties'],
    [{ $defs: { a: { items: { enums: [1] } } } }, 'enums', '#/$defs/a/items', 'enum'],
    [{ additionalProperty: false }, 'additionalProperty', '#', 'additionalProperties'],
  ])('is told: %j', async (part, written, at, meant) => {
    const schema = { properties: { size: {} }, ...part };
    const [code, err] = await run(schema);
    expect(code).toBe(2);
    const column = JSON.stringify(schema).indexOf(`"${written}"`) + 1;
    expect(err).toContain(
      `The schema ${type}:1:${column} cannot be used: “${written}” at ${at} is no keyword. Did you mean “${meant}”?`,
    );
    expect((await run(schema, 'fr'))[1]).toContain(`Vouliez-vous dire «\u00A0${meant}\u00A0»?`);
  });

  test('is told of the file in which it stands', async () => {
    const schema = { properties: { size: { $ref: 'parts.json#/$defs/size' } } };
    expect((await run(schema))[1]).toContain(
      'The schema types/parts.json:1:24 cannot be used: “minmum”',
    );
  });

  test.each<object>([
    { 'x-requird': 1, note: 'not a keyword', titre: 'Visite', example: 3, unit: 'm' },
    { properties: { size: {}, requird: {}, items: {} }, required: ['size'] },
    { default: { requird: 1 }, examples: [{ typ: 1 }], const: { type: 'visit', size: '3' } },
    { definitions: { a: {} }, dependencies: {}, markdownDescription: 'A visit' },
  ])('is not %j', async (part) => {
    const [, err] = await run({ properties: { size: {} }, ...part });
    expect(err).toBe('');
  });
});

describe('a list of its own for a field of a built-in type', () => {
  const levels = ['Official', 'Official-Sensitive'];
  const onNote = (classification: object, ref: object): object => ({
    ...ref,
    properties: { classification },
  });
  const note = (classification: string): string => good.replace('Unclassified', classification);
  const choose = 'Choose one of: Official, Official-Sensitive.';

  test.each([
    [{ enum: levels }, { $ref: 'committee-note.schema.json' }],
    [{ enum: levels }, { allOf: [{ $ref: 'committee-note.schema.json' }] }],
    [
      { $ref: 'common.schema.json#/$defs/classification', enum: levels },
      { $ref: 'committee-note.schema.json' },
    ],
    [
      { $ref: 'common.schema.json#/$defs/classification', enum: levels },
      { required: ['classification'] },
    ],
  ])('takes its place: %j in %j', async (classification, ref) => {
    const schema = onNote(classification, ref);
    expect(await said(schema, note('Official-Sensitive'))).toEqual([]);
    const [first, ...more] = await said(schema, note('Protected B'));
    expect(first).toMatch(
      /^2:17 “Protected B” is not one of the values that “[Cc]lassification” may/,
    );
    expect(more).toEqual([]);
    expect(await hintsOf(schema, note('Protected B'))).toBe(choose);
    expect(await hintsOf(schema, note(''))).toContain('Official');
  });

  test('leaves the rest of that type as it is', async () => {
    const schema = onNote({ enum: levels }, { $ref: 'committee-note.schema.json' });
    expect(await said(schema, note('Official').replace('branch: Water', 'branch: ""'))).toEqual([
      expect.stringContaining('“Branch / Agency” is empty'),
    ]);
  });

  test('is that of its language where it says so, and the twin has the same level', async () => {
    const lists = { en: levels, fr: ['Officiel', 'Officiel – délicat'] };
    const schema = onNote(
      { enum: Object.values(lists).flat(), 'x-by-lang': lists },
      { $ref: 'committee-note.schema.json' },
    );
    expect(await said(schema, note('Official'))).toEqual([]);
    expect(await said(schema, note('official'))).toEqual([
      expect.stringContaining('marking-form The marking is written “official”. Write “Official”.'),
    ]);
    expect(await said(schema, `lang: fr\n${note('Officiel')}`)).toEqual([]);
    expect(await hintsOf(schema, note('Officiel'))).toMatch(/^Did you mean “Official”/);
  });

  test('is enough in a copy of a built-in schema', async () => {
    const host = memoryHost({});
    await main(['schema', 'committee-note'], host);
    const copy = host.out.replace(
      /("classification": \{[^[]*"enum": )\[[^\]]*\]/,
      `$1${JSON.stringify(levels)}`,
    );
    expect(copy).not.toBe(host.out);
    const schema = JSON.parse(copy) as object;
    expect(await said(schema, note('Official-Sensitive'))).toEqual([]);
    expect(await hintsOf(schema, note('Protected B'))).toBe(choose);
  });
});

describe('a key that is required and refused', () => {
  const type = 'types/visit.schema.json';
  const closed = { properties: { size: {} }, additionalProperties: false };
  const run = async (schema: object, locale = 'en'): Promise<[number, string]> => {
    const files = {
      'a.yaml': 'type: visit\nsize: 3\n',
      [type]: JSON.stringify(schema),
      'types/parts.json': JSON.stringify({ $defs: { part: { ...closed, required: ['sise'] } } }),
      'types/open.json': '{ "required": ["sise"], "properties": { "place": {} } }',
    };
    const host = memoryHost(files);
    const code = await main(['validate', 'a.yaml', '--locale', locale], host);
    return [code, host.err];
  };
  const told = (place: string, key: string, advice: string): string =>
    `The schema ${place} cannot be used: “${key}” is required and stands in no “properties”, and other keys are refused, so no note could be right. ${advice}`;

  test.each<[string, object]>([
    ['itself', { ...closed, required: ['sise'] }],
    ['what it is made of', { allOf: [{ required: ['sise'] }], ...closed }],
    ['what it refers to', { $defs: { a: { required: ['sise'] } }, $ref: '#/$defs/a', ...closed }],
    [
      'all of it',
      {
        allOf: [{ required: ['sise'] }, { properties: { size: {} } }],
        unevaluatedProperties: false,
      },
    ],
    ['a field', { properties: { size: {}, part: { ...closed, required: ['sise'] } } }],
    ['items', { properties: { size: { items: { ...closed, required: ['sise'] } } } }],
  ])('is told, and which was meant: of %s', async (_, schema) => {
    const column = JSON.stringify(schema).indexOf('"sise"') + 1;
    const [code, err] = await run(schema);
    expect(code).toBe(2);
    expect(err).toContain(told(`${type}:1:${column}`, 'sise', 'Did you mean “size”?'));
    expect((await run(schema, 'fr'))[1]).toContain('Vouliez-vous dire «\u00A0size\u00A0»?');
  });

  test('is told in the file in which it stands', async () => {
    const schema = { properties: { size: {}, part: { $ref: 'parts.json#/$defs/part' } } };
    const [code, err] = await run(schema);
    expect(code).toBe(2);
    expect(err).toMatch(/The schema types\/parts\.json:1:\d+ cannot be used: “sise”/);
    const open = { allOf: [{ $ref: 'open.json' }], ...closed };
    expect((await run(open))[1]).toContain(
      told('types/open.json:1:16', 'sise', 'Did you mean “size”?'),
    );
  });

  test('is told where none is near', async () => {
    const schema = { ...closed, required: ['author'] };
    const [code, err] = await run(schema);
    const column = JSON.stringify(schema).indexOf('"author"') + 1;
    const advice = 'Add it to “properties”, or take it out of “required”.';
    expect([code, err]).toEqual([2, `brief: ${told(`${type}:1:${column}`, 'author', advice)}\n`]);
  });

  test.each<[string, object]>([
    ['other keys may stand', { properties: { size: {} }, required: ['sise'] }],
    ['a pattern names keys', { ...closed, patternProperties: { '^s': {} }, required: ['sise'] }],
    ['every note may have it', { ...closed, required: ['type', 'lang', 'size'] }],
    [
      'a part has it',
      {
        allOf: [{ properties: { sise: {} } }],
        properties: { size: {} },
        unevaluatedProperties: false,
        required: ['sise'],
      },
    ],
    [
      'a choice has it',
      {
        properties: { size: {} },
        anyOf: [{ properties: { sise: {} } }, {}],
        unevaluatedProperties: false,
        required: ['sise'],
      },
    ],
    ['nothing must be so', { properties: { size: {} }, not: { ...closed, required: ['sise'] } }],
    [
      'what is referred to stands anywhere',
      {
        $defs: { a: { $anchor: 'a', properties: { sise: {} } } },
        properties: { size: {} },
        allOf: [{ $ref: '#a' }],
        unevaluatedProperties: false,
        required: ['sise'],
      },
    ],
    [
      'it comes back to itself',
      { $defs: { a: { ...closed, properties: { size: { $ref: '#/$defs/a' } } } }, ...closed },
    ],
  ])('is not told where %s', async (_, schema) => {
    expect((await run(schema))[1]).toBe('');
  });
});
