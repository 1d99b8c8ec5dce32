import type { Config, TemplateName } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { nearest } from '../../schema/suggest.ts';
import { builtinTemplate, builtinTemplateNames } from '../../template/builtin.ts';
import { formats, type Format } from '../../render/format.ts';
import { compileTemplate, isForFormats, type CompileOptions } from '../../template/compile.ts';
import type { Template } from '../../template/template.ts';
import { SharedFault } from '../faults/user-error.ts';
import { placedInConfig } from './named-in-config.ts';
import { readShared, type SharedPartials } from './shared-partials.ts';
import { located, type TemplatePlaces } from './template-fault.ts';
import { templateFolders } from './template-folders.ts';
import { readTexts } from './template-texts.ts';
import { refuseOutside } from '../paths/inside.ts';
import { joinPath, pathFrom, relativePath } from '../paths/paths.ts';

/** A template and where it is. */
export interface NamedTemplate extends TemplatePlaces {
  /** Often the same for all formats. */
  readonly templateFor: (format: Format) => Template;
  /** Where its images are, the first before the others. */
  readonly imageFolders: readonly string[];
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
 * loaded once a run, with the partials that all of them share.
 */
export function createTemplates(
  asked: string | undefined,
  config: Pick<Config, 'folder' | 'sources' | 'template'>,
  host: Host,
): TemplateOf {
  const known = new Map<string, Promise<NamedTemplate>>();
  let partials: Promise<SharedPartials> | undefined;
  return (type) => {
    partials ??= readShared(config.folder, host);
    const key = asked ?? type;
    const template = { name: key, folder: config.folder };
    const found =
      known.get(key) ??
      partials.then((shared) => {
        const places = { ...config, shared };
        return asked === undefined ? ofType(template, places, host) : named(template, places, host);
      });
    known.set(key, found);
    return found;
  };
}

/** What a configuration says of templates, and the partials that they share. */
interface Places extends Pick<Config, 'folder' | 'sources' | 'template'> {
  readonly shared: SharedPartials;
}

async function ofType(type: TemplateName, config: Places, host: Host): Promise<NamedTemplate> {
  const { template, shared } = config;
  const own = await inTemplates(type, shared, host);
  if (own) return own;
  const ours = await builtIn(type.name, shared, host);
  if (ours) return { ...ours, ofType: type.name };
  if (template) return named(template, config, host, template.folder);
  return { ...(await builtIn('committee-note', shared, host))!, standsInFor: type.name };
}

/**
 * @param from the folder that a path is relative to
 * @throws UserError where there is neither a template nor a folder of this name
 */
async function named(
  template: TemplateName,
  config: Places,
  host: Host,
  from: string = host.cwd,
): Promise<NamedTemplate> {
  const { name } = template;
  const { shared } = config;
  const found = /[/\\]/.test(name)
    ? undefined
    : ((await inTemplates(template, shared, host)) ?? (await builtIn(name, shared, host)));
  if (found) return found;
  const folder = pathFrom(from, name, host.cwd);
  if (await isFolder(folder, host)) return loadTemplate(folder, shared, host);
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
  shared: SharedPartials,
  host: Host,
): Promise<NamedTemplate | undefined> {
  for (const place of [relativePath(folder, host.cwd), '.']) {
    const path = joinPath(place, `templates/${name}`);
    if (!(await isFolder(path, host))) continue;
    await refuseOutside(path, host, place);
    return loadTemplate(path, shared, host);
  }
  return undefined;
}

/**
 * One that comes with `brief`, with the partials of the user's own in it.
 * @throws UserError where one of these cannot be used
 */
export async function builtIn(
  name: string,
  shared: SharedPartials,
  host: Host,
): Promise<NamedTemplate | undefined> {
  const template = builtinTemplate(name);
  if (!template) return undefined;
  const places = { folder: name, shared: shared.folder };
  const imageFolders = imagesOf(shared);
  if (shared.files.length === 0) return { ...places, imageFolders, templateFor: () => template };
  return located(places, async () => {
    const files = Object.fromEntries(shared.files);
    const templateFor = await compiledFor(files, { base: name, limited: limitedBy(host) });
    return { ...places, imageFolders, templateFor };
  });
}

function imagesOf({ folder }: SharedPartials): readonly string[] {
  return folder === undefined ? [] : [joinPath(folder, 'partials')];
}

function limitedBy(host: Host): Host['within'] {
  return (milliseconds, work) => host.within(milliseconds, work);
}

async function isFolder(path: string, host: Host): Promise<boolean> {
  return (await host.stat(path)).kind === 'folder';
}

/** Loads a template of the user's own. @throws UserError where it cannot be used */
export async function loadTemplate(
  folder: string,
  shared: SharedPartials,
  host: Host,
): Promise<NamedTemplate> {
  const places = { folder, shared: shared.folder };
  return located(places, async () => {
    const files = Object.fromEntries([...shared.files, ...(await readTexts(folder, host))]);
    const templateFor = await compiledFor(files, { limited: limitedBy(host) });
    return { ...places, imageFolders: [folder, ...imagesOf(shared)], templateFor };
  });
}

/** Compiles a template for each format where they differ. */
async function compiledFor(
  files: Readonly<Record<string, string>>,
  options: CompileOptions,
): Promise<NamedTemplate['templateFor']> {
  if (!isForFormats(files)) {
    const template = await compileTemplate(files, options);
    return () => template;
  }
  const templates = new Map<Format, Template>();
  for (const format of formats)
    templates.set(format, await compileTemplate(files, { ...options, format }));
  return (format) => templates.get(format)!;
}
