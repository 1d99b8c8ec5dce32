import { say } from '../findings/finding.ts';
import { builtinFiles } from './builtin.ts';
import { compileOptions, loadHandlebars } from './handlebars.ts';
import { helperNames } from './helpers.ts';
import { readNames, type FieldUse } from './names.ts';
import { parseTemplate } from './parse.ts';
import { TemplateError } from './template-error.ts';
import { createTrace } from './trace.ts';
import { createTemplate, type CompiledFiles, type Template, type Traced } from './template.ts';

/**
 * Compiles a template of the user's own.
 * @param files texts by their path below the template's folder, with forward slashes: `note.hbs`,
 * and where wanted `page.html.hbs` and `partials/<name>.hbs`; the built-in ones stand in for the
 * rest. Other files are left alone.
 * @throws TemplateError where a file is not Handlebars, or names a helper or partial that is not there.
 */
export async function compileTemplate(files: Readonly<Record<string, string>>): Promise<Template> {
  if (files['note.hbs'] === undefined) {
    throw new TemplateError(say('template/no-note', {}), { file: 'note.hbs' });
  }
  const handlebars = await loadHandlebars();
  const base = builtinFiles('committee-note')!;
  const own = Object.keys(files).flatMap((file) => partialName(file) ?? []);
  const partials = new Set([...Object.keys(base.partials), ...own]);
  const fields: FieldUse[] = [];
  const given = new Set<string>();
  const programs = new Map<string, hbs.AST.Program>();

  function compile(file: string): HandlebarsTemplateDelegate {
    const program = parseTemplate(handlebars, file, files[file]!);
    const isPage = file === 'page.html.hbs';
    const names = readNames(program, {
      helpers: helperNames(isPage ? 'page' : 'note'),
      partials,
      raw: isPage,
    });
    if (!isPage) fields.push(...names.fields);
    for (const name of names.given) given.add(name);
    programs.set(file, program);
    return handlebars.compile(program, compileOptions);
  }

  const compiled: CompiledFiles = {
    note: compile('note.hbs'),
    page: files['page.html.hbs'] === undefined ? base.page : compile('page.html.hbs'),
    partials: {
      ...base.partials,
      ...Object.fromEntries(own.map((name) => [name, compile(`partials/${name}.hbs`)])),
    },
  };
  /** The same files, with marks. */
  function trace(): Traced {
    const { mark, placeAt } = createTrace();
    const marked = (file: string): HandlebarsTemplateDelegate =>
      handlebars.compile(mark(programs.get(file)!, file), compileOptions);
    const partialsMarked = own.map((name) => [name, marked(`partials/${name}.hbs`)]);
    const files: CompiledFiles = {
      ...compiled,
      note: marked('note.hbs'),
      partials: { ...compiled.partials, ...Object.fromEntries(partialsMarked) },
    };
    return { files, placeAt };
  }

  return createTemplate(
    compiled,
    fields.filter(({ name }) => !given.has(name)),
    trace,
  );
}

function partialName(file: string): string | undefined {
  return /^partials\/(.+)\.hbs$/.exec(file)?.[1];
}
