/**
 * Copies the shared parts into the schema of each type of note, and compiles those schemas, so that
 * `brief` starts without loading ajv.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { createAjv, writeCompiled } from '../schemas/compile-schemas.js';
import { withSharedParts } from '../schemas/shared-parts.js';

const schemas = readSchemas();
for (const name of Object.keys(schemas)) {
  if (name.endsWith('-note')) schemas[name] = await updateType(name, schemas);
}
mkdirSync('src/generated', { recursive: true });
writeSchemas(schemas);
writeInnerKeys(schemas);
await writeValidators(schemas);

/** Every schema of the package by its name, e.g. `committee-note`. */
function readSchemas() {
  const names = readdirSync('schemas')
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.slice(0, -'.schema.json'.length))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(fileOf(name), 'utf8'))]),
  );
}

async function updateType(name, { [name]: type, common }) {
  const schema = withSharedParts(type, common);
  const options = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));
  const { code } = await format(fileOf(name), JSON.stringify(schema, undefined, 2), options);
  if (code !== readFileSync(fileOf(name), 'utf8')) writeFileSync(fileOf(name), code);
  return schema;
}

/** Types hold equal copies of the shared parts: here they share one, for a quick start. */
function writeSchemas({ common, ...all }) {
  const types = Object.entries(all).filter(([name]) => name.endsWith('-note'));
  const parts = withSharedParts({ properties: common.$defs }, common).properties;
  const modules = types.map(([name, { $defs, ...own }]) => {
    const shared = Object.keys($defs).map((part) => `${part}: parts.${part}`);
    return `'${name}': { ...${JSON.stringify(own)}, $defs: { ${shared.join(', ')} } },`;
  });
  writeFileSync(
    'src/generated/schemas.js',
    `const parts = ${JSON.stringify(parts)};\nexport const schemas = {\n${modules.join('\n')}\n};\n`,
  );
  writeFileSync(
    'src/generated/schemas.d.ts',
    `import type { JsonSchema } from '../schema/note-type.ts';

/** The schemas of the built-in types of notes, by name. */
export declare const schemas: Readonly<Record<${union(types.map(([name]) => name))}, JsonSchema>>;
`,
  );
}

/** The keys of notes, and those of contacts and of the items of lists, so that the reader of YAML needs no schema. */
function writeInnerKeys(all) {
  const types = Object.entries(all).filter(([name]) => name.endsWith('-note'));
  const keys = types.flatMap(([, { $defs, properties }]) =>
    [$defs, properties].flatMap((parts) => Object.values(parts).flatMap(keysIn)),
  );
  const top = types.flatMap(([, { properties }]) => Object.keys(properties));
  writeFileSync(
    'src/generated/inner-keys.js',
    `export const innerKeys = new Set(${JSON.stringify([...new Set(keys)])});
export const topKeys = new Set(${JSON.stringify([...new Set(top)])});
export const keysOfHeadings = new Map(${JSON.stringify([...new Map(types.flatMap(([, type]) => headingsIn(type)))])});
`,
  );
  writeFileSync(
    'src/generated/inner-keys.d.ts',
    `/** What stands below a key of the built-in types: the fields of contacts and of items of lists. */
export declare const innerKeys: ReadonlySet<string>;
/** The keys of the built-in types themselves: fields and sections. */
export declare const topKeys: ReadonlySet<string>;
/** The same by their headings in both languages, in lower case; the first where two have one. */
export declare const keysOfHeadings: ReadonlyMap<string, string>;
`,
  );
}

function headingsIn({ properties, $defs }) {
  return Object.entries(properties).flatMap(([key, own]) => {
    const shared = own.$ref ? $defs[own.$ref.split('/').at(-1)] : {};
    const { title, 'x-fr': french } = { ...shared, ...own };
    return [title, french?.title].flatMap((each) =>
      // What differs from the key in its blanks alone is known without.
      each && each.toLowerCase().replaceAll(' ', '_') !== key ? [[each.toLowerCase(), key]] : [],
    );
  });
}

function keysIn(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema;
  return [...Object.keys(properties), ...Object.values({ ...properties, ...rest }).flatMap(keysIn)];
}

async function writeValidators(all) {
  const names = Object.keys(all).filter((name) => name.endsWith('-note'));
  const ajv = createAjv();
  for (const [part, schema] of Object.entries(all.common.$defs)) ajv.addSchema(apart(schema), part);
  for (const name of names) ajv.addSchema(apart(all[name]), name);
  const exported = Object.fromEntries(names.map((name) => [identifier(name), name]));
  const entries = names.map((name) => `${JSON.stringify(name)}: ${identifier(name)},`);
  const registry = `export const validators = { ${entries.join(' ')} };`;
  await writeCompiled('src/generated/validators.js', ajv, exported, registry);
  writeFileSync(
    'src/generated/validators.d.ts',
    `import type { Validator } from '../schema/validator.ts';

/** The compiled schemas of the built-in types of notes, by name. */
export declare const validators: Readonly<Record<${union(names)}, Validator>>;
`,
  );
}

/**
 * A schema that names the shared parts instead of holding them, so that ajv compiles each part once
 * and not once a type.
 */
function apart({ $defs: _copies, ...own }) {
  return JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/', '"'));
}

function identifier(name) {
  return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function union(names) {
  return names.map((name) => `'${name}'`).join(' | ');
}

function fileOf(name) {
  return `schemas/${name}.schema.json`;
}
