import type { Config, TemplateName } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { Host } from '../../host/host.ts';
import { nearest } from '../../schema/suggest.ts';
import { builtinTemplate, builtinTemplateNames } from '../../template/builtin.ts';
import { formats, type Format } from '../../render/format.ts';
import { compileTemplate, isForFormats } from '../../template/compile.ts';
import type { Template } from '../../template/template.ts';
import { TemplateError } from '../../template/template-error.ts';
import { SharedFault } from '../faults/user-error.ts';
import { placedInConfig } from './named-in-config.ts';
import { templateFolders } from './template-folders.ts';
import { readTexts } from './template-texts.ts';
import { joinPath, pathFrom, relativePath } from '../paths/paths.ts';

/** A template and the folder that its faults are told with. */
export interface NamedTemplate {
  readonly folder: string;
  /** Often the same for all formats. */
  readonly templateFor: (format: Format) => Template;
  /** The type that has no template, where this one stands in. */
  readonly standsInFor?: string | undefined;
  /** The type that has this one, which comes with `brief`, where none was asked for. */
  readonly ofType?: string | undefined;
}

/** Gives the template for notes of a type. */
export type TemplateOf = (type: string) => Promise<NamedTemplate>;

/**
 * Finds templates: the one asked for, else the type's own (`templates/<type>/` beside the config or in
 * the current folder, then the built-in one), else the config's, else the committee note's. Each is
 * loaded once a run.
 */
export function createTemplates(
  asked: string | undefined,
  config: Pick<Config, 'folder' | 'sources' | 'template'>,
  host: Host,
): TemplateOf {
  const known = new Map<string, Promise<NamedTemplate>>();
  return (type) => {
    const key = asked ?? type;
    const template = { name: key, folder: config.folder };
    const found =
      known.get(key) ??
      (asked === undefined ? ofType(template, config, host) : named(template, config, host));
    known.set(key, found);
    return found;
  };
}

async function ofType(
  type: TemplateName,
  config: Pick<Config, 'folder' | 'sources' | 'template'>,
  host: Host,
): Promise<NamedTemplate> {
  const { template } = config;
  const own = await inTemplates(type, host);
  if (own) return own;
  const ours = builtIn(type.name);
  if (ours) return { ...ours, ofType: type.name };
  if (template) return named(template, config, host, template.folder);
  return { ...builtIn('committee-note')!, standsInFor: type.name };
}

/**
 * @param from the folder that a path is relative to
 * @throws UserError where there is neither a template nor a folder of this name
 */
async function named(
  template: TemplateName,
  config: Pick<Config, 'folder' | 'sources' | 'template'>,
  host: Host,
  from: string = host.cwd,
): Promise<NamedTemplate> {
  const { name } = template;
  const found = /[/\\]/.test(name)
    ? undefined
    : ((await inTemplates(template, host)) ?? builtIn(name));
  if (found) return found;
  const folder = pathFrom(from, name, host.cwd);
  if (await isFolder(folder, host)) return loadTemplate(folder, host);
  const own = (await templateFolders(config.folder, host)).map((one) => one.name);
  const known = [...new Set([...builtinTemplateNames, ...own])].toSorted();
  const names = known.join(', ');
  const suggestion = nearest(name, known);
  const sentence =
    suggestion === undefined
      ? say('cli/no-template', { name, names })
      : say('cli/no-template/near', { name, names, suggestion });
  const isInConfig = template === config.template;
  throw new SharedFault(
    isInConfig ? await placedInConfig(sentence, 'template', config, host) : sentence,
  );
}

/** One of the user's own by its name. */
async function inTemplates(
  { name, folder }: TemplateName,
  host: Host,
): Promise<NamedTemplate | undefined> {
  for (const place of [relativePath(folder, host.cwd), '.']) {
    const path = joinPath(place, `templates/${name}`);
    if (await isFolder(path, host)) return loadTemplate(path, host);
  }
  return undefined;
}

function builtIn(name: string): NamedTemplate | undefined {
  const template = builtinTemplate(name);
  return template && { folder: name, templateFor: () => template };
}

async function isFolder(path: string, host: Host): Promise<boolean> {
  return (await host.stat(path)).kind === 'folder';
}

/** Loads a template of the user's own. @throws UserError where it cannot be used */
export async function loadTemplate(folder: string, host: Host): Promise<NamedTemplate> {
  try {
    const files = Object.fromEntries(await readTexts(folder, host));
    return {
      folder,
      templateFor: await compiledFor(files, (milliseconds, work) =>
        host.within(milliseconds, work),
      ),
    };
  } catch (error) {
    throw error instanceof TemplateError ? templateFault(error, folder) : error;
  }
}

/** Compiles a template for each format where they differ. */
async function compiledFor(
  files: Readonly<Record<string, string>>,
  limited: Host['within'],
): Promise<NamedTemplate['templateFor']> {
  if (!isForFormats(files)) {
    const template = await compileTemplate(files, { limited });
    return () => template;
  }
  const templates = new Map<Format, Template>();
  for (const format of formats)
    templates.set(format, await compileTemplate(files, { format, limited }));
  return (format) => templates.get(format)!;
}

/** Says where in a template a fault is, in every language. */
export function templateFault(error: TemplateError, folder: string): SharedFault {
  const { file, line, column } = error.place;
  const place = [joinPath(folder, file), line, column].filter((part) => part !== undefined);
  const problem = inBothLanguages([error.sentence]);
  return new SharedFault(say('cli/template-fault', { place: place.join(':'), problem }), {
    cause: error,
  });
}
