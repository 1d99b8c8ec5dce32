import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import differences from './json-schema/differences.json' with { type: 'json' };
import suite from './json-schema/draft2020-12.json' with { type: 'json' };

/** A schema of the suite as a type of an office's own, and values to be checked against it. */
interface Group {
  /** File of the suite, and what it says of the schema. */
  readonly name: string;
  readonly schema: object | boolean;
  readonly values: readonly unknown[];
}

interface Report {
  readonly notes: ReadonlyArray<{ readonly path: string; readonly findings: readonly Said[] }>;
}

interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

const groups = Object.entries(suite).flatMap(([file, schemas]) =>
  schemas.map(({ description, schema, tests }): Group => {
    const values = (tests as ReadonlyArray<{ data: unknown }>).map(({ data }) => data);
    return { name: `${file}: ${description}`, schema, values };
  }),
);
const { unusable, otherwise } = differences;
const listed = new Set([...unusable, ...otherwise].flatMap((each) => each.schemas));
const usable = groups.filter(({ name }) => !listed.has(name));
const messages = new Set<string>();

const validators = new Map<Group['schema'], ValidateFunction>();

/** ajv by itself. */
function ajvFor(schema: Group['schema']): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    logger: false,
    ownProperties: true,
    meta: false,
    validateSchema: false,
  });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

/**
 * Whether ajv takes a value, once what says nothing is left out as `brief` leaves it out. An item of a
 * list that says nothing is a fault of its own, and so is a name that may not stand, with a value or not.
 */
function wanted(validate: ValidateFunction, value: unknown): boolean {
  if (hasEmptyItem(value)) return false;
  validate(value);
  const unknownNames = (validate.errors ?? []).filter(
    ({ keyword }) => keyword === 'additionalProperties',
  );
  const filled = withoutEmpty(value);
  const errors = filled === undefined || validate(filled) ? [] : (validate.errors ?? []);
  for (const { message = '' } of errors) messages.add(message);
  return errors.length === 0 && unknownNames.length === 0;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function hasEmptyItem(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isEmpty(item) || hasEmptyItem(item));
  return typeof value === 'object' && value !== null && Object.values(value).some(hasEmptyItem);
}

function withoutEmpty(value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const locales = ['en', 'fr'] as const;

/** What is said of each note, by its path. @throws where a run does not do its job */
async function check(
  files: Readonly<Record<string, string>>,
  flags: readonly string[],
  locale: (typeof locales)[number],
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const host = memoryHost(files);
  const notes = Object.keys(files).filter((path) => path.endsWith('.yaml'));
  const given = [
    'validate',
    ...notes,
    ...flags,
    '--format',
    'json',
    '--locale',
    locale,
    '--rule',
    'bidi-control=off',
  ];
  const code = await main(given, host);
  if (code === 2) throw new Error(host.err);
  const report = JSON.parse(host.out) as Report;
  return new Map(
    report.notes.map(({ path, findings }) => [
      path,
      findings.filter((one) => one.severity === 'error'),
    ]),
  );
}

/** A verdict that is not ajv's, or a finding without a sentence of ours. */
function faultOf(isTaken: boolean, found: readonly Said[]): readonly Said[] | string | undefined {
  if (isTaken) return found.length > 0 ? found : undefined;
  if (found.length === 0) return 'nothing is said';
  const vague = found.filter(({ message }) => isVague(message));
  return vague.length > 0 ? vague : undefined;
}

/** Words of ajv, of the program, or of the last resort. */
function isVague(message: string): boolean {
  return (
    messages.has(message) ||
    /must NOT|must (?:match|pass|contain|equal)|undefined|\[object|“”|«\u00A0\u00A0»/.test(
      message,
    ) ||
    /is not written in the right form\.$|n’a pas la bonne forme\.$/.test(message)
  );
}

/** Ids and anchors are one namespace in a schema, so schemas that have some are used alone. */
const isNamed = ({ schema }: Group): boolean =>
  /"\$(?:id|anchor|dynamic)/.test(JSON.stringify(schema));

/** Schemas for the field `f<index>` of one type. */
async function checkAsFields(
  of: readonly Group[],
  locale: (typeof locales)[number],
): Promise<object[]> {
  if (of.length === 0) return [];
  const properties = of.map(({ schema }, index) => [
    `f${index}`,
    typeof schema === 'boolean' ? schema : { $ref: `f${index}.json` },
  ]);
  const own = { type: 'object', properties: Object.fromEntries(properties) as object };
  const schemas = of.map(({ schema }, index) => [`f${index}.json`, JSON.stringify(schema)]);
  const notes = of.flatMap(({ values }, index) =>
    values.map((value, at) => [
      `n/${index}-${at}.en.yaml`,
      `f${index}: ${JSON.stringify(value)}\n`,
    ]),
  );
  const files = { 'own.json': JSON.stringify(own), ...Object.fromEntries([...schemas, ...notes]) };
  const said = await check(files as Record<string, string>, ['--schema', 'own.json'], locale);
  return of.flatMap(({ name, schema, values }, index) => {
    const validate = ajvFor(schema);
    return values.flatMap((value, at) => {
      const fault = faultOf(wanted(validate, value), said.get(`n/${index}-${at}.en.yaml`) ?? []);
      return fault === undefined ? [] : [{ name, value, fault }];
    });
  });
}

it.each(locales)(
  'a field of a note has the verdict of ajv, and a sentence of ours in %s',
  async (locale) => {
    expect(usable.length).toBeGreaterThan(300);
    for (const file of Object.keys(suite)) {
      const of = usable.filter(({ name }) => name.startsWith(`${file}: `));
      for (const group of of.filter(isNamed))
        expect(await checkAsFields([group], locale)).toEqual([]);
      expect(
        await checkAsFields(
          of.filter((group) => !isNamed(group)),
          locale,
        ),
      ).toEqual([]);
    }
  },
);

it.each(locales)(
  'a whole note has the verdict of ajv, and a sentence of ours in %s',
  async (locale) => {
    const asNotes = usable
      .filter(({ schema }) => typeof schema === 'object')
      .map((group) => ({ ...group, values: group.values.filter(isMapping).map(asNote) }))
      .filter(({ values }) => values.length > 0);
    expect(asNotes.length).toBeGreaterThan(100);
    const files = asNotes.flatMap(({ schema, values }, index) => {
      const own = { properties: { note: true }, allOf: [{ $ref: `../s/${index}.json` }] };
      const notes = values.map((value, at) => [
        `n/${index}-${at}.en.yaml`,
        JSON.stringify({ type: `t${index}`, ...value }),
      ]);
      return [
        [`types/t${index}.schema.json`, JSON.stringify(own)],
        [`s/${index}.json`, JSON.stringify(schema)],
        ...notes,
      ];
    });
    const said = await check(Object.fromEntries(files) as Record<string, string>, [], locale);
    const faults = asNotes.flatMap(({ name, schema, values }, index) => {
      const validate = ajvFor(schema);
      return values.flatMap((value, at) => {
        const whole = { type: `t${index}`, ...value };
        const fault = faultOf(wanted(validate, whole), said.get(`n/${index}-${at}.en.yaml`) ?? []);
        return fault === undefined ? [] : [{ name, value, fault }];
      });
    });
    expect(faults).toEqual([]);
  },
);

it.each(unusable)('still cannot be used: $reason', async ({ schemas }) => {
  for (const name of schemas) {
    const { schema } = groups.find((group) => group.name === name)!;
    const own = { type: 'object', properties: { value: { $ref: 'case.json' } } };
    const host = memoryHost({
      'note.en.yaml': 'value: 1\n',
      'own.json': JSON.stringify(own),
      'case.json': JSON.stringify(schema),
    });
    const code = await main(['validate', 'note.en.yaml', '--schema', 'own.json'], host);
    expect({ name, code, out: host.out }).toEqual({ name, code: 2, out: '' });
    expect(host.err).toMatch(
      /^brief: The schema (?:own|case)\.json(?::\d+:\d+)? (?:refers to|cannot be used)/,
    );
  }
});

it.each(otherwise)('still differs: $reason', async ({ schemas }) => {
  for (const group of groups.filter(({ name }) => schemas.includes(name)))
    expect(await checkAsFields([group], 'en')).not.toEqual([]);
});

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('type' in value);
}

/** With a key that makes it a note of its type. */
function asNote(value: object): object {
  return { ...value, note: 'here' };
}
