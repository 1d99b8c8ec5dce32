import { say } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import { shared as sharedSign } from '../../template/compile.ts';
import { TemplateError } from '../../template/template-error.ts';
import { SharedFault } from '../faults/user-error.ts';
import { joinPath } from '../paths/paths.ts';

/** Where the files of a template are, as its faults are told. */
export interface TemplatePlaces {
  readonly folder: string;
  /** The folder `templates/` whose partials it shares. */
  readonly shared: string | undefined;
}

/** Names the template's folder in its faults. */
export async function located<Result>(
  places: TemplatePlaces,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof TemplateError ? templateFault(error, places) : error;
  }
}

/** Says where in a template a fault is, in every language. */
export function templateFault(
  error: TemplateError,
  { folder, shared = '' }: TemplatePlaces,
): SharedFault {
  const { file, line, column } = error.place;
  const path = file.startsWith(sharedSign)
    ? joinPath(shared, file.slice(sharedSign.length))
    : joinPath(folder, file);
  const place = [path, line, column].filter((part) => part !== undefined);
  const problem = inBothLanguages([error.sentence]);
  return new SharedFault(say('cli/template-fault', { place: place.join(':'), problem }), {
    cause: error,
  });
}
