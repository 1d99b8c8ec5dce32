/**
 * Compiles the built-in templates, so that rendering needs Handlebars' runtime alone, and packs the
 * style sheet of the web page. The files are checked as a user's own templates are.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import handlebars from 'handlebars';
import { loadSource } from '../bundle/load-source.js';

const { parseTemplate, readNames, checkPage, helperNames, compileOptions } = await loadSource(
  'src/template',
  `
  export { parseTemplate } from './parse.ts';
  export { readNames } from './names.ts';
  export { checkPage } from './page-names.ts';
  export { helperNames } from './helpers.ts';
  export { compileOptions } from './handlebars.ts';
`,
);
const partials = readdirSync('templates/partials')
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => file.slice(0, -'.hbs'.length))
  .toSorted();
const types = readdirSync('templates')
  .filter((name) => existsSync(`templates/${name}/note.hbs`))
  .toSorted();

const notes = objectOf(types.map((type) => [type, compile(`${type}/note.hbs`)]));
const page = compile('page.html.hbs', true);
const compiledPartials = objectOf(partials.map((name) => [name, compile(`partials/${name}.hbs`)]));
const css = await transform(readFileSync('templates/page.css', 'utf8'), {
  loader: 'css',
  minify: true,
  // Nothing is rewritten for old browsers: what they do not know they leave out.
  target: 'esnext',
});

mkdirSync('src/generated', { recursive: true });
writeFileSync(
  'src/generated/templates.js',
  `// Written by scripts/generate/templates.js from templates/.
export const notes = ${notes};
export const page = ${page};
export const partials = ${compiledPartials};
export const pageCss = ${JSON.stringify(css.code.trim())};
`,
);
writeFileSync(
  'src/generated/templates.d.ts',
  `// Written by scripts/generate/templates.js.
/** Each built-in template's note.hbs, by the template's name. */
export declare const notes: Readonly<Record<string, TemplateSpecification>>;
export declare const page: TemplateSpecification;
export declare const partials: Readonly<Record<string, TemplateSpecification>>;
/** The page's style sheet, packed; what depends on the theme stands elsewhere. */
export declare const pageCss: string;
`,
);

function compile(file, isPage = false) {
  const text = readFileSync(`templates/${file}`, 'utf8');
  const program = parseTemplate(handlebars, file, text);
  const known = {
    helpers: helperNames(isPage ? 'page' : 'note'),
    partials: new Set(partials),
    isPartial: file.startsWith('partials/'),
  };
  if (isPage) checkPage(program, known);
  else readNames(program, known);
  const code = /** @type {unknown} */ (handlebars.precompile(program, compileOptions));
  return /** @type {string} */ (code);
}

function objectOf(entries) {
  return `{${entries.map(([name, code]) => `${JSON.stringify(name)}: ${code}`).join(',\n')}}`;
}
