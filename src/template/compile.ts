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
  /** The built-in template whose `note.hbs` stands in where the files have none. */
  readonly base?: string | undefined;
  /** Ends a template that would never end by itself. */
  readonly limited?: TimeLimited;
}

/**
 * Compiles a template of the user's own.
 * @param files texts by their path below the template's folder, with forward slashes: `note.hbs`,
 * and where wanted `page.html.hbs`, `partials/<name>.hbs` and, behind `../`, the partials that it shares
 * with other templates; the built-in ones stand in for the rest. Other files are left alone.
 * @param options a format takes `note.<format>.hbs` and `partials/<name>.<format>.hbs` where they are there
 * @throws TemplateError where a file is not Handlebars, or names a helper or partial that is not there.
 */
export async function compileTemplate(
  files: Readonly<Record<string, string>>,
  { format, base: builtIn, limited }: CompileOptions = {},
): Promise<Template> {
  const { note, page, partials: own } = rolesOf(files, format);
  if (note === undefined && builtIn === undefined)
    throw new TemplateError(say('template/no-note', {}), { file: 'note.hbs' });
  const handlebars = await loadHandlebars();
  const base = builtinFiles(builtIn ?? 'committee-note')!;
  const partials = new Set([...Object.keys(base.partials), ...own.keys()]);
  const fields: FieldUse[] = [];
  const given = new Set<string>();
  const uses = new Map<string, readonly PartialUse[]>();
  const named = new Set<string>();
  const parse = (file: string): hbs.AST.Program => parseTemplate(handlebars, file, files[file]!);

  function read(file: string, partial?: string): hbs.AST.Program {
    const program = parse(file);
    const isPartial = partial !== undefined;
    const names = readNames(program, { helpers: helperNames('note'), partials, isPartial });
    fields.push(...names.fields);
    for (const name of names.given) given.add(name);
    for (const { name } of names.partials) named.add(name);
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
    note: note === undefined ? undefined : read(note),
    page: page === undefined ? undefined : readPage(page),
    partials: new Map<string, hbs.AST.Program>(),
  };
  // What other templates share may be for notes of another type: it is read where it is put in.
  const isRead = (name: string, file: string): boolean =>
    !isShared(file) ||
    named.has(name) ||
    (note === undefined && Object.hasOwn(base.partials, name));
  for (let before = -1; before < programs.partials.size;) {
    before = programs.partials.size;
    for (const [name, file] of own)
      if (!programs.partials.has(name) && isRead(name, file))
        programs.partials.set(name, read(file, name));
  }
  checkLoops(uses);
  /** The files of the template, seen through something. */
  const compiled = (through: (program: hbs.AST.Program) => hbs.AST.Program): CompiledFiles => ({
    note: programs.note ? compile(through(programs.note)) : base.note,
    page: programs.page ? compile(programs.page) : base.page,
    partials: {
      ...base.partials,
      ...Object.fromEntries(
        Array.from(programs.partials, ([name, program]) => [name, compile(through(program))]),
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

/** Before the paths of partials that templates share, as seen from the folder of one of them. */
export const shared = '../';

function isShared(file: string): boolean {
  return file.startsWith(shared);
}

/**
 * Which file plays which part: one for this format goes before one for all, and the template's own
 * partials before those that it shares.
 */
function rolesOf(files: Readonly<Record<string, string>>, format: Format | undefined): Roles {
  const forAll = (role: string): string | undefined =>
    [`${role}.${format}.hbs`, `${role}.hbs`].find((file) => files[file] !== undefined);
  const partials = new Map<string, string>();
  const all = Object.keys(files);
  for (const file of [...all.filter(isShared), ...all.filter((each) => !isShared(each))]) {
    const role = file.replace(forFormat, '').replace(/\.hbs$/, '');
    const [, name] = /^(?:\.\.\/)?partials\/(.+)$/.exec(role) ?? [];
    const chosen = forAll(role);
    if (name !== undefined && chosen !== undefined) partials.set(name, chosen);
  }
  const page = files['page.html.hbs'] === undefined ? undefined : 'page.html.hbs';
  return { note: forAll('note'), page, partials };
}
