import type { Config } from '../../config/config.ts';
import type { Host } from '../../host/host.ts';
import type { Theme } from '../../theme/theme.ts';
import { createLayOut } from './draw-note.ts';
import { drawOutputs, type Drawable, type Drawn } from './draw-outputs.ts';
import { inOrder } from '../in-order.ts';
import type { RenderPlan } from './render-plan.ts';

/** How the notes of a run are drawn. */
export interface Drawing {
  /** Gives what came of each note, in their order. */
  readonly all: (drawables: readonly Drawable[]) => AsyncGenerator<readonly Drawn[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** Notes that a thread has ahead, so that it never waits for the next. */
const ahead = 2;

/** Notes that are shared out, for each thread, before the first of them must be done. */
const most = 8;

/**
 * Opens what draws notes: this thread, and others where they were asked for. These load what they need
 * while this one checks the notes; a single note is drawn here all the same.
 * @throws UserError where the template that was asked for cannot be used
 */
export async function openDrawing(
  plan: RenderPlan,
  theme: Theme,
  config: Pick<Config, 'folder' | 'sources' | 'template'>,
  host: Host,
): Promise<Drawing> {
  const layOutNotes = await createLayOut(plan, theme, config, host);
  const { jobs } = plan;
  const here = (drawable: Drawable): Promise<readonly Drawn[]> =>
    drawOutputs(drawable, layOutNotes, host);
  if (jobs < 2) return { all: (drawables) => inOrder(drawables, 1, here), close: async () => {} };
  const [{ startDrawers }, { shareOut }] = await Promise.all([
    import('./draw-worker.ts'),
    import('../share-out.ts'),
  ]);
  const drawers = await startDrawers(jobs - 1, { plan, theme, config }, host);
  const elsewhere = (drawable: Drawable): Promise<readonly Drawn[]> =>
    drawers.draw(drawable).catch((error: unknown) => [{ error }]);
  const shared = shareOut(elsewhere, (jobs - 1) * ahead, here);
  return {
    all: (drawables) =>
      drawables.length < 2 ? inOrder(drawables, 1, here) : inOrder(drawables, jobs * most, shared),
    close: drawers.stop,
  };
}
