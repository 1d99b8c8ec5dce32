import { formats, type Format } from '../render/format.ts';
import { say } from '../findings/finding.ts';
import type { TimeLimited } from '../schema/pattern.ts';
import { builtinFiles } from './builtin.ts';
import { compileOptions, loadHandlebars } from './handlebars.ts';
import { helperNames } from './helpers.ts';
import { readNames, type FieldUse } from './names.ts';
import { checkPage } from './page-names.ts';
import { checkLoops, type PartialUse } from './partial-loops.ts';
import { printed } from './print.ts';
import { parseTemplate } from './parse.ts';
import { TemplateError } from './template-error.ts';
import { createTrace } from './trace.ts';
import { createTemplate, type CompiledFiles, type Template } from './template.ts';

export interface CompileOptions {
  readonly format?: Format;
  /** Ends a template that would never end by itself. */
  readonly limited?: TimeLimited;
}

/**
 * Compiles a template of the user's own.
 * @param files texts by their path below the template's folder, with forward slashes: `note.hbs`,
 * and where wanted `page.html.hbs` and `partials/<name>.hbs`; the built-in ones stand in for the
 * rest. Other files are left alone.
 * @param options a format takes `note.<format>.hbs` and `partials/<name>.<format>.hbs` where they are there
 * @throws TemplateError where a file is not Handlebars, or names a helper or partial that is not there.
 */
export async function compileTemplate(
  files: Readonly<Record<string, string>>,
  { format, limited }: CompileOptions = {},
): Promise<Template> {
  const { note, page, partials: own } = rolesOf(files, format);
  if (note === undefined)
    throw new TemplateError(say('template/no-note', {}), { file: 'note.hbs' });
  const handlebars = await loadHandlebars();
  const base = builtinFiles('committee-note')!;
  const partials = new Set([...Object.keys(base.partials), ...own.keys()]);
  const fields: FieldUse[] = [];
  const given = new Set<string>();
  const uses = new Map<string, readonly PartialUse[]>();
  const parse = (file: string): hbs.AST.Program => parseTemplate(handlebars, file, files[file]!);

  function read(file: string, partial?: string): hbs.AST.Program {
    const program = parse(file);
    const isPartial = partial !== undefined;
    const names = readNames(program, { helpers: helperNames('note'), partials, isPartial });
    fields.push(...names.fields);
    for (const name of names.given) given.add(name);
    if (isPartial) uses.set(partial, names.partials);
    return printed(program);
  }

  function readPage(file: string): hbs.AST.Program {
    const program = parse(file);
    checkPage(program, { helpers: helperNames('page'), partials, isPartial: false });
    return program;
  }

  const compile = (program: hbs.AST.Program): HandlebarsTemplateDelegate =>
    handlebars.compile(program, compileOptions);
  const programs = {
    note: read(note),
    page: page === undefined ? undefined : readPage(page),
    partials: Array.from(own, ([name, file]) => [name, read(file, name)] as const),
  };
  checkLoops(uses);
  /** The files of the template, seen through something. */
  const compiled = (through: (program: hbs.AST.Program) => hbs.AST.Program): CompiledFiles => ({
    note: compile(through(programs.note)),
    page: programs.page ? compile(programs.page) : base.page,
    partials: {
      ...base.partials,
      ...Object.fromEntries(
        programs.partials.map(([name, program]) => [name, compile(through(program))]),
      ),
    },
  });
  return createTemplate(
    compiled((program) => program),
    fields.filter(({ name }) => !given.has(name)),
    {
      trace: () => {
        const { mark, placeAt } = createTrace();
        return { files: compiled(mark), placeAt };
      },
      ...(limited && { limited }),
    },
  );
}

/** Whether a template has files that are for one format alone. */
export function isForFormats(files: Readonly<Record<string, string>>): boolean {
  return Object.keys(files).some((file) => file !== 'page.html.hbs' && forFormat.test(file));
}

const forFormat = new RegExp(String.raw`\.(?:${formats.join('|')})\.hbs$`);

interface Roles {
  readonly note: string | undefined;
  readonly page: string | undefined;
  /** Files by the partials' names. */
  readonly partials: ReadonlyMap<string, string>;
}

/** Which file plays which part: one for this format goes before one for all. */
function rolesOf(files: Readonly<Record<string, string>>, format: Format | undefined): Roles {
  const forAll = (role: string): string | undefined =>
    [`${role}.${format}.hbs`, `${role}.hbs`].find((file) => files[file] !== undefined);
  const partials = new Map<string, string>();
  for (const file of Object.keys(files)) {
    const role = file.replace(forFormat, '').replace(/\.hbs$/, '');
    const [, name] = /^partials\/(.+)$/.exec(role) ?? [];
    const chosen = forAll(role);
    if (name !== undefined && chosen !== undefined) partials.set(name, chosen);
  }
  const page = files['page.html.hbs'] === undefined ? undefined : 'page.html.hbs';
  return { note: forAll('note'), page, partials };
}
