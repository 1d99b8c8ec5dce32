import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

/** Keywords that carry words and hints; ajv passes over them. */
const vocabulary = [
  'defaultSnippets',
  'deprecationMessage',
  'errorMessage',
  'markdownDescription',
  'patternErrorMessage',
  'x-by-lang',
  'x-fr',
  'x-kind',
];

/** The ajv that compiles the schemas of the package. */
export function createAjv() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ['date', 'email']);
  for (const keyword of vocabulary) ajv.addKeyword(keyword);
  return ajv;
}

/**
 * Writes compiled schemas as a module that stands by itself.
 *
 * @param exported names of schemas that `ajv` holds, by the identifier of their validator
 * @param rest what the module says beside the validators
 */
export async function writeCompiled(outfile, ajv, exported, rest) {
  await build({
    // Standalone code still calls require() for ajv's own helpers.
    stdin: { contents: `${standaloneCode(ajv, exported)}\n${rest}`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    target: 'node20.19',
    minifySyntax: true,
    outfile,
    logLevel: 'warning',
  });
}
