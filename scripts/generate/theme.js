/** Compiles the schema of themes, and packs the themes and markings that ship with `brief`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { createAjv, writeCompiled } from '../schemas/compile-schemas.js';
import { withHoverText } from '../schemas/shared-parts.js';

const file = 'schemas/theme.schema.json';
const text = readFileSync(file, 'utf8');
const schema = withHoverText(JSON.parse(text));
const options = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));
const { code } = await format(file, JSON.stringify(schema, undefined, 2), options);
if (code !== text) writeFileSync(file, code);

mkdirSync('src/generated', { recursive: true });
const ajv = createAjv();
ajv.addSchema(schema, 'theme');
// What only editors show is left out.
const read = (key, value) => (key === 'markdownDescription' ? undefined : value);
const own = `export const themeSchema = ${JSON.stringify(schema, read)};`;
await writeCompiled('src/generated/theme.js', ajv, { validateTheme: 'theme' }, own);
writeFileSync(
  'src/generated/theme.d.ts',
  `import type { JsonSchema } from '../schema/note-type.ts';
import type { Validator } from '../schema/validator.ts';

/** What may stand in the file of a theme. */
export declare const themeSchema: JsonSchema;
export declare const validateTheme: Validator;
`,
);

writeFileSync(
  'src/generated/themes.js',
  `// Written by scripts/generate/theme.js from templates/.
export const themes = ${JSON.stringify(filesIn('themes'))};
export const jurisdictions = ${JSON.stringify(filesIn('markings'))};
`,
);
writeFileSync(
  'src/generated/themes.d.ts',
  `// Written by scripts/generate/theme.js.
import type { ThemeFile } from '../theme/theme-file.ts';

/** The themes that ship with brief; the default one says all. */
export declare const themes: Readonly<Record<string, ThemeFile>>;
/** What the marking of a country adds to a theme, by its name. */
export declare const jurisdictions: Readonly<Record<string, ThemeFile>>;
`,
);

function filesIn(folder) {
  const files = readdirSync(`templates/${folder}`).toSorted();
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(`templates/${folder}/${name}`, 'utf8')),
    ]),
  );
}
