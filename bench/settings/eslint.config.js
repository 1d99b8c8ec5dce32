import { readFileSync } from 'node:fs';
import jsonSchema from 'eslint-plugin-json-schema-validator';
import * as parser from 'yaml-eslint-parser';

const file = new URL('../../schemas/committee-note.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const schemas = [{ fileMatch: ['**/*.yaml'], schema }];

/** The schema as ESLint's YAML users have it checked. */
export default [
  {
    files: ['**/*.yaml'],
    languageOptions: { parser },
    plugins: { 'json-schema': jsonSchema },
    rules: { 'json-schema/no-invalid': ['error', { schemas, useSchemastoreCatalog: false }] },
  },
];
