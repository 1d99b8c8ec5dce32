/** Puts the rules and the theme into the schema of the config and compiles it, apart from those of the notes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { createAjv, writeCompiled } from '../schemas/compile-schemas.js';
import { withRules } from '../schemas/config-rules.js';
import { withTheme } from '../schemas/config-theme.js';
import { loadSource } from '../bundle/load-source.js';

const file = 'schemas/config.schema.json';
const { kinds } = await loadSource('src/reference', `export { kinds } from './kinds.ts';`);
const text = readFileSync(file, 'utf8');
const theme = JSON.parse(readFileSync('schemas/theme.schema.json', 'utf8'));
const schema = withTheme(withRules(JSON.parse(text), kinds), theme);
const options = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));
const { code } = await format(file, JSON.stringify(schema, undefined, 2), options);
if (code !== text) writeFileSync(file, code);

mkdirSync('src/generated', { recursive: true });
const ajv = createAjv();
ajv.addSchema(schema, 'config');
// What only editors show is left out.
const read = (key, value) => (key === 'markdownDescription' ? undefined : value);
const own = `export const configSchema = ${JSON.stringify(schema, read)};`;
await writeCompiled('src/generated/config.js', ajv, { validateConfig: 'config' }, own);
writeFileSync(
  'src/generated/config.d.ts',
  `import type { JsonSchema } from '../schema/note-type.ts';
import type { Validator } from '../schema/validator.ts';

/** What may stand in a \`brief.config.yaml\`. */
export declare const configSchema: JsonSchema;
export declare const validateConfig: Validator;
`,
);
