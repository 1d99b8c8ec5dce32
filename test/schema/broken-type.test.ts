import { describe, expect, test } from 'vitest';
import { good } from '../good-note.ts';
import type { Content } from '../host.ts';
import { run } from '../run.ts';

const file = 'types/visit.schema.json';

/** What is said of a type in a file of these lines, without what begins each such sentence. */
async function said(
  lines: string | object,
  locale = 'en',
  others: Readonly<Record<string, Content>> = {},
): Promise<string> {
  const text = typeof lines === 'string' ? lines : JSON.stringify(lines, undefined, 2);
  const files = { 'a.yaml': good, [file]: text, ...others };
  const { code, err } = await run(['validate', 'a.yaml', '--locale', locale], files);
  expect(code).toBe(2);
  const start = locale === 'fr' ? 'brief: Le schéma ' : 'brief: The schema ';
  expect(err.startsWith(start)).toBe(true);
  return err.slice(start.length).trimEnd();
}

const withField = (field: unknown): object => ({ properties: { size: field } });

test.each(['visit.json', 'visit.schema.yaml', 'visit.yml', 'visit'])(
  'a type is told that is not read for its name: %s',
  async (name) => {
    const files = { 'a.yaml': `type: visit\n${good}`, [`types/${name}`]: '{}' };
    const { code, out } = await run(['validate', 'a.yaml'], files);
    expect(code).toBe(1);
    expect(out).toContain(`types/${name} is not read`);
    expect(out).toContain('here visit.schema.json.');
    const other = await run(['validate', 'a.yaml'], { ...files, 'a.yaml': `type: visti\n${good}` });
    expect(other.out).not.toContain('is not read');
  },
);

describe('a type that cannot be used is told with its line and what to write', () => {
  test.each<[object, string]>([
    [
      withField({ type: 'strng' }),
      '4:15 cannot be used: “strng” is not a value that “type” may have. Did you mean “string”? Choose one of: array, boolean, integer, null, number, object, string.',
    ],
    [withField({ type: ['text', 'null'] }), '5:9 cannot be used: “text” is not a value that'],
    [withField({ type: 5 }), '4:15 cannot be used: “5” is not a value that “type” may have.'],
    [withField('string'), '3:13 cannot be used: “size” needs a schema of its own'],
    [{ properties: [] }, '2:17 cannot be used: “properties” needs braces'],
    [{ ...withField({}), required: 'size' }, '5:15 cannot be used: “required” needs a list'],
    [{ ...withField({}), required: [1] }, '6:5 cannot be used: “required” needs text'],
    [{ ...withField({}), required: ['a', 'a'] }, '5:15 cannot be used: “required” names an item'],
    [withField({ minLength: -1 }), '4:20 cannot be used: “minLength” needs a whole number'],
    [withField({ minLength: 1.5 }), '4:20 cannot be used: “minLength” needs a whole number'],
    [withField({ minimum: '1' }), '4:18 cannot be used: “minimum” needs a number'],
    [withField({ uniqueItems: 'yes' }), '4:22 cannot be used: “uniqueItems” needs true or false'],
    [{ ...withField({}), allOf: [] }, '5:12 cannot be used: “allOf” needs at least one item'],
    [withField({ multipleOf: 0 }), '4:21 cannot be used: “multipleOf” has a value that'],
    [withField({ pattern: '(a' }), '4:18 cannot be used: “(a” is no regular expression.'],
    [
      { ...withField({}), patternProperties: { '[a': {} } },
      '5:24 cannot be used: “[a” is no regular',
    ],
    [
      { $schema: 'http://json-schema.org/draft-07/schema#', ...withField({}) },
      '2:14 cannot be used: “http://json-schema.org/draft-07/schema#” is another draft',
    ],
    [{ $schema: 7, ...withField({}) }, '2:14 cannot be used: “7” is another draft'],
    [
      withField({ $ref: 'common.schema.json#/$defs/bdy' }),
      '4:15 cannot be used: “common.schema.json#/$defs/bdy” leads to nothing, since common.schema.json has no “bdy” there. Did you mean “common.schema.json#/$defs/body”?',
    ],
    [
      { ...withField({ $ref: '#/$defs/dykes/items' }), $defs: { dyke: { items: {} } } },
      '4:15 cannot be used: “#/$defs/dykes/items” leads to nothing, since this file has no “dykes” there. Did you mean “#/$defs/dyke/items”?',
    ],
  ])('%j', async (schema, expected) => {
    expect(await said(schema)).toMatch(`${file}:${expected}`);
    expect(await said(schema, 'fr')).toMatch(
      new RegExp(`^${file}:${expected.split(' ')[0]} est inutilisable\u00A0: «\u00A0`),
    );
  });

  test.each([
    ['{\n  "properties": {},\n}', ':3:1'],
    ['{ "properties": {} "title": "Visit" }', ':1:20'],
    ['{\n  "properties": {', ':2:18'],
    ["{ 'properties': {} }", ':1:3'],
    ['properties:', ''],
  ])('as JSON: %j', async (text, place) => {
    expect(await said(text)).toContain(`${file}${place} is not JSON. Look for a comma`);
    expect(await said(text, 'fr')).toContain(`${file}${place} n’est pas du JSON. Cherchez`);
  });

  test('in the file in which it stands, whose indents may be tabs', async () => {
    const parts = '{\n\t"$defs": {\n\t\t"size": { "type": "numbr" }\n\t}\n}';
    const schema = withField({ $ref: 'parts.json#/$defs/size' });
    expect(await said(schema, 'en', { 'types/parts.json': parts })).toContain(
      'types/parts.json:3:21 cannot be used: “numbr” is not a value that “type” may have. Did you mean “number”?',
    );
  });

  test('unless a name of a field or a value of a note only looks like a fault', async () => {
    const schema = {
      properties: {
        pattern: { const: { $ref: '#/none', pattern: '(' } },
        $ref: { default: { type: 5 } },
      },
    };
    const files = { 'a.yaml': good, [file]: JSON.stringify(schema) };
    expect((await run(['validate', 'a.yaml'], files)).err).toBe('');
  });
});
