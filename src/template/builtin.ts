import { notes, page, partials } from '../generated/templates.js';
import { handlebarsRuntime } from './handlebars.ts';
import { createTemplate, type CompiledFiles, type Template } from './template.ts';

/** The templates that ship with `brief`, by name: one for each built-in type of note. */
export const builtinTemplateNames: readonly string[] = Object.keys(notes);

/** A template that ships with `brief`; undefined where there is none of this name. */
export function builtinTemplate(name: string): Template | undefined {
  const files = builtinFiles(name);
  return files && createTemplate(files, []);
}

/** The compiled files behind a built-in template, on which other templates lean. */
export function builtinFiles(name: string): CompiledFiles | undefined {
  const note = Object.hasOwn(notes, name) ? notes[name] : undefined;
  if (note === undefined) return undefined;
  const { template } = handlebarsRuntime;
  return {
    note: template(note),
    page: template(page),
    partials: Object.fromEntries(
      Object.entries(partials).map(([partial, compiled]) => [partial, template(compiled)]),
    ),
  };
}
