import type handlebars from 'handlebars';
import * as runtime from 'handlebars/runtime.js';

/** Handlebars with its compiler, which loads only for a template of the user's own. */
export type Handlebars = typeof handlebars;

/** Fills in compiled templates; the package gives this entry no types of its own. */
export const handlebarsRuntime: Handlebars = (runtime as unknown as { default: Handlebars })
  .default;

/** Loads the compiler. */
export async function loadHandlebars(): Promise<Handlebars> {
  return (await import('handlebars')).default;
}

/** Partials keep their text as it is: indenting it would change the blocks of code in it. */
export const compileOptions = { preventIndent: true } as const;
