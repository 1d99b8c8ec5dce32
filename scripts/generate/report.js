/** Compiles the schema of JSON reports, apart from those of the notes: only a merge reads reports. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createAjv, writeCompiled } from '../schemas/compile-schemas.js';

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
mkdirSync('src/generated', { recursive: true });
const ajv = createAjv();
ajv.addSchema(schema, 'report');
await writeCompiled('src/generated/report.js', ajv, { validateReport: 'report' }, '');
writeFileSync(
  'src/generated/report.d.ts',
  `import type { Validator } from '../schema/validator.ts';

/** Whether a value is what \`brief validate --format json\` prints. */
export declare const validateReport: Validator;
`,
);
