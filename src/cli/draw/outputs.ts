import { say, type Message } from '../../findings/finding.ts';
import { typedPath } from '../../findings/typed-path.ts';
import { extensions, type Format } from '../../render/format.ts';
import { UserError } from '../faults/user-error.ts';
import { unnamed, type FoundNote } from '../find/found-note.ts';
import {
  absolutePath,
  fileName,
  joinPath,
  parentFolder,
  pathBelow,
  sharedFolder,
} from '../paths/paths.ts';
import type { RenderPlan } from './render-plan.ts';

/** Where one format of a note goes. */
export interface Output {
  readonly format: Format;
  /** A path, or `-` for standard output. */
  readonly path: string;
}

/**
 * Says for each note where its formats go, in the order of the notes.
 * @param inputs all files that are read, where they are more than the notes that outputs are named after
 * @throws UserError when two would be one file, or a note would be overwritten; nothing is written then.
 */
export function planOutputs(
  notes: readonly FoundNote[],
  plan: RenderPlan,
  cwd: string,
  inputs: readonly FoundNote[] = notes,
): ReadonlyArray<readonly Output[]> {
  const { output } = plan;
  if (output !== undefined && notes.length > 1)
    throw new UserError(say('cli/output-many-notes', { output, count: notes.length }));
  const outputs = notes.map((note) => outputsOf(note, plan, cwd));
  refuseClashes(notes, outputs, inputs, plan.outDir, cwd);
  return outputs;
}

function outputsOf(note: FoundNote, plan: RenderPlan, cwd: string): Output[] {
  const { formats, output, outDir, speaking, bilingual, fragment } = plan;
  const [first, second] = formats;
  const toStdout = output === undefined && outDir === undefined && note.bytes !== undefined;
  if (toStdout && first && second)
    throw new UserError(
      say('cli/output-many-formats', { output: '-', first: `--${first}`, second: `--${second}` }),
    );
  if (outDir !== undefined && note.path === unnamed)
    throw new UserError(say('cli/stdin-needs-name', {}));
  // The note itself may stand beside its sheet, and its page beside its article.
  const own = nameOf(note, outDir, cwd);
  const both = bilingual && `${own.replace(/\.(?:en|fr)$/i, '')}.${bilingual.join('-')}`;
  const name = `${both ?? own}${speaking ? '.speaking' : ''}`;
  const ending = (format: Format): string =>
    `${fragment && format === 'html' ? '.fragment' : ''}${extensions[format][0]}`;
  return formats.map((format) => ({
    format,
    path: output ?? (toStdout ? '-' : `${name}${ending(format)}`),
  }));
}

/** The note's path without its extension, moved below the output folder with the folders in between. */
function nameOf({ path, base }: FoundNote, outDir: string | undefined, cwd: string): string {
  const name = path.replace(/\.ya?ml$/i, '');
  if (outDir === undefined) return name;
  // A walk from above names what is below the current folder from there.
  const below = pathBelow(absolutePath(name, cwd), absolutePath(base, cwd));
  return joinPath(outDir, below ?? fileName(name));
}

function refuseClashes(
  notes: readonly FoundNote[],
  outputs: ReadonlyArray<readonly Output[]>,
  inputs: readonly FoundNote[],
  outDir: string | undefined,
  cwd: string,
): void {
  const read = new Set(inputs.map(({ path }) => absolutePath(path, cwd)));
  const writers = new Map<string, string>();
  for (const [index, note] of notes.entries()) {
    for (const { path } of outputs[index] ?? []) {
      if (path === '-') continue;
      const full = absolutePath(path, cwd);
      if (read.has(full)) throw new UserError(say('cli/output-is-input', { output: path }));
      const first = writers.get(full);
      if (first !== undefined) throw new UserError(sameOutput(first, note.path, path, outDir));
      writers.set(full, note.path);
    }
  }
}

/** Below a folder that was named, notes keep their own folders, so naming one above both is a way out. */
function sameOutput(
  first: string,
  second: string,
  output: string,
  outDir: string | undefined,
): Message {
  const [one, other] = [first, second].map(parentFolder);
  const folder = one !== undefined && other !== undefined && sharedFolder(one, other);
  if (outDir === undefined || folder === false || one === other)
    return say('cli/same-output', { first, second, output });
  return say('cli/same-output-apart', { first, second, output, folder: typedPath(folder) });
}
