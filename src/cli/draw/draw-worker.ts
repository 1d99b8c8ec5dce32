import type { Config } from '../../config/config.ts';
import type { Message } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { createSource, type Source } from '../../source/source.ts';
import type { Theme } from '../../theme/theme.ts';
import { createLayOut, type DrawablePart } from './draw-note.ts';
import { drawOutputs, type Drawable, type Drawn } from './draw-outputs.ts';
import { SharedFault, UserError } from '../faults/user-error.ts';
import { failureOf } from '../faults/failure.ts';
import type { RenderPlan } from './render-plan.ts';

/** What a thread that draws notes is told once. Plain data, like all that goes to and fro. */
export interface DrawSetup {
  readonly work: 'draw';
  readonly plan: RenderPlan;
  readonly theme: Theme;
  readonly config: Pick<Config, 'folder' | 'sources' | 'template'>;
}

interface Question extends Pick<Drawable, 'outputs'> {
  readonly parts: ReadonlyArray<Omit<DrawablePart, 'source'> & Pick<Source, 'path' | 'text'>>;
}

type Answer = Exclude<Drawn, { readonly error: unknown }> | Failed;

interface Failed {
  readonly fault: Message;
  readonly stack: string | undefined;
  readonly isShared: boolean;
}

/** What a thread does: it draws one note after the other. @throws UserError for its template */
export async function createDrawWorker(
  { plan, theme, config }: DrawSetup,
  host: Host,
): Promise<(question: Question) => Promise<readonly Answer[]>> {
  const layOutNotes = await createLayOut(plan, theme, config, host);
  return async ({ parts, outputs }) => {
    const drawable: Drawable = {
      parts: parts.map(({ path, text, ...part }) => ({
        ...part,
        source: createSource(path, text),
      })),
      outputs,
    };
    const drawn = await drawOutputs(drawable, layOutNotes, host);
    return drawn.map((one) => ('error' in one ? failed(one.error) : one));
  };
}

function failed(error: unknown): Failed {
  const stack = error instanceof Error ? error.stack : undefined;
  return { fault: failureOf(error), stack, isShared: error instanceof SharedFault };
}

/** Threads that draw notes. */
export interface Drawers {
  readonly draw: (drawable: Drawable) => Promise<readonly Drawn[]>;
  readonly stop: () => Promise<void>;
}

/** Starts threads that draw notes. */
export async function startDrawers(
  count: number,
  setup: Omit<DrawSetup, 'work'>,
  host: Host,
): Promise<Drawers> {
  const { plan, theme, config } = setup;
  const { folder, sources, template } = config;
  const plain = { plan, theme, config: { folder, sources, template } };
  const workers = await host.startWorkers(count, { work: 'draw', ...plain });
  return {
    stop: workers.stop,
    async draw({ parts, outputs }) {
      const question: Question = {
        parts: parts.map(({ note, source: { path, text }, hasErrors }) => {
          // A function cannot go along, and drawing needs none.
          const { name, schema } = note.type;
          return { note: { ...note, type: { name, schema } }, path, text, hasErrors };
        }),
        outputs,
      };
      const answers = (await workers.ask(question)) as readonly Answer[];
      return answers.map((answer) => ('fault' in answer ? { error: errorOf(answer) } : answer));
    },
  };
}

function errorOf({ fault, stack, isShared }: Failed): UserError {
  const error = isShared ? new SharedFault(fault) : new UserError(fault);
  if (stack !== undefined) error.stack = stack;
  return error;
}
