// What reading and judging notes takes without `brief`: `yaml-and-ajv.cjs schema.json folder`.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Ajv2020 } = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');
const { LineCounter, parseDocument } = require('yaml');

const [schemaFile, folder] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
for (const name of readdirSync(folder)) {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path.join(folder, name), 'utf8'), { lineCounter });
  if (document.errors.length > 0 || !validate(document.toJS())) process.exitCode = 1;
}
