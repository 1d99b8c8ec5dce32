import { say } from '../findings/finding.ts';
import type { PageContext } from '../render/renderer.ts';
import { readThrough } from './asked-fields.ts';
import { TemplateError } from './template-error.ts';
import type { TimeLimited } from '../schema/pattern.ts';
import type { FieldUse } from './names.ts';
import { checkPrinted } from './page-prints.ts';
import type { Trace } from './trace.ts';
import { pageHelpers, type Helpers } from './helpers.ts';

/** How a type of note is laid out. */
export interface Template {
  /** Writes a note's values as markup. @throws TemplateError */
  readonly note: (fields: Readonly<Record<string, unknown>>, helpers: Helpers) => string;
  /** The same with marks of where each part was written; only of a user's own template. */
  readonly trace?: Tracing | undefined;
  /** Wraps the article in a whole HTML page. @throws TemplateError */
  readonly page: (context: PageContext) => string;
  /** What the files ask of a note, to be compared with its schema. */
  readonly fields: readonly FieldUse[];
}

/** Writes a note's values as markup with marks, and tells the place of an offset in it. */
export type Tracing = (
  fields: Readonly<Record<string, unknown>>,
  helpers: Helpers,
) => { readonly markup: string; readonly placeAt: Trace['placeAt'] };

/** Files with marks, and what understands these. */
export interface Traced {
  readonly files: CompiledFiles;
  readonly placeAt: Trace['placeAt'];
}

/** A template's files once compiled. */
export interface CompiledFiles {
  readonly note: HandlebarsTemplateDelegate;
  readonly page: HandlebarsTemplateDelegate;
  readonly partials: Readonly<Record<string, HandlebarsTemplateDelegate>>;
}

/** Makes a template of compiled files. */
export function createTemplate(
  files: CompiledFiles,
  fields: readonly FieldUse[],
  { trace, limited = unlimited }: OwnTemplate = {},
): Template {
  const options = { partials: files.partials, ...onlyOwnValues };
  return {
    fields,
    note: trace
      ? (values, helpers) => noteOf(files, limited)(plain(values), helpers)
      : noteOf(files, limited),
    trace:
      trace &&
      ((values, helpers) => {
        const traced = trace();
        return {
          markup: noteOf(traced.files, limited)(plain(values), helpers),
          placeAt: traced.placeAt,
        };
      }),
    page: (context) => {
      const helpers = { ...pageHelpers(context.document) };
      const html = run('page.html.hbs', limited, () =>
        files.page(context, { ...options, helpers }),
      );
      checkPrinted(html, context);
      return html;
    },
  };
}

function noteOf({ note, partials }: CompiledFiles, limited: TimeLimited): Template['note'] {
  return (values, helpers) =>
    run('note.hbs', limited, () =>
      note(values, { partials, ...onlyOwnValues, helpers: { ...helpers } }),
    );
}

/**
 * Values as Handlebars can compare them: for `../` it asks whether a text equals an object, which fails
 * for one without a prototype, as a note has them. A value that is not asked for is not read.
 */
function plain(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const copies = new Map<string, unknown>();
  return readThrough(values, (name) => {
    if (!copies.has(name)) copies.set(name, structuredClone(values[name]));
    return copies.get(name);
  });
}

/** A template sees the values it is given, and nothing of JavaScript's own. */
const onlyOwnValues = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
} as const;

/** What holds for a template of the user's own. */
export interface OwnTemplate {
  readonly trace?: () => Traced;
  readonly limited?: TimeLimited;
}

/** Nothing that ships with `brief` is endless. */
const unlimited: TimeLimited = (_milliseconds, work) => ({ value: work(), took: 0 });

/** Partials that call each other twice over write without end: a note takes a few milliseconds. */
const patience = 1000;
/** Characters that a template may write; a thousand pages are three million. */
const mostWritten = 20_000_000;

/** What may fail is checked before, or by a helper that knows its place; this is for what is left. */
function run(file: string, limited: TimeLimited, fill: () => string): string {
  try {
    const written = limited(patience, fill)?.value;
    if (written !== undefined && written.length <= mostWritten) return written;
    throw new TemplateError(say('template/endless', {}), { file });
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    // A partial that uses itself fills the stack.
    if (error instanceof RangeError)
      throw new TemplateError(say('template/endless', {}), { file }, { cause: error });
    // Which of the files, and where, Handlebars does not know.
    throw new TemplateError(say('template/run', {}), { file }, { cause: error });
  }
}
