import type { Message } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { checkNote, type TwinBeside } from '../../note/check.ts';
import type { Settings } from '../../rules/settings.ts';
import type { CheckShared } from './check-files.ts';
import type { CheckedFile } from './checked-file.ts';
import { UserError } from '../faults/user-error.ts';
import { failureOf } from '../faults/failure.ts';
import { imageFinder } from '../find/find-image.ts';
import type { FoundNote } from '../find/found-note.ts';
import { knownFile, type KnownNote } from './known-file.ts';
import { loadTypes } from '../types/load-types.ts';

/** What a thread that checks notes is told once. Plain data, like all that goes to and fro. */
export interface CheckSetup {
  readonly work: 'check';
  readonly schema: string | undefined;
  /** Of the config. */
  readonly folder: string;
  readonly today: string;
}

interface Question extends Pick<FoundNote, 'path' | 'named'> {
  readonly bytes: Uint8Array;
  readonly settings: Settings;
  readonly twin: TwinBeside | undefined;
}

type Answer =
  | (KnownNote & { readonly status: 'checked' })
  | { readonly status: 'skipped' }
  | { readonly status: 'fault'; readonly fault: Message; readonly stack: string | undefined };

/** What a thread does: it answers one question after the other. @throws UserError for its schemas */
export async function createCheckWorker(
  { schema, folder, today }: CheckSetup,
  host: Host,
): Promise<(question: Question) => Promise<Answer>> {
  const types = await loadTypes(host, schema, folder);
  return async ({ path, named, bytes, settings, twin }) => {
    try {
      const findImage = imageFinder(path, host);
      const options = { types, named, settings, today, findImage, twin };
      const checked = await checkNote(path, bytes, options);
      if (!checked) return { status: 'skipped' };
      const { typeName, lang, findings } = checked;
      return { status: 'checked', typeName, lang, findings };
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined;
      return { status: 'fault', fault: failureOf(error), stack };
    }
  };
}

/** Other threads that check notes. */
export interface Checkers {
  readonly check: CheckShared;
  readonly stop: () => Promise<void>;
}

/** Starts threads that check notes. */
export async function startCheckers(
  count: number,
  setup: Omit<CheckSetup, 'work'>,
  settingsFor: (path: string) => Settings,
  host: Host,
): Promise<Checkers> {
  const workers = await host.startWorkers(count, { work: 'check', ...setup });
  return {
    stop: workers.stop,
    async check({ file: { path, named }, bytes, twin }) {
      const question: Question = { path, named, bytes, settings: settingsFor(path), twin };
      return fileOf(path, bytes, (await workers.ask(question)) as Answer);
    },
  };
}

function fileOf(path: string, bytes: Uint8Array, answer: Answer): CheckedFile {
  if (answer.status === 'skipped') return { path, status: 'skipped' };
  if (answer.status === 'checked') return knownFile(path, bytes, answer);
  const error = new UserError(answer.fault);
  if (answer.stack !== undefined) error.stack = answer.stack;
  return { path, status: 'fault', fault: answer.fault, error };
}
