import type { Host } from '../host/host.ts';
import type { CheckSetup } from './check/check-worker.ts';
import type { DrawSetup } from './draw/draw-worker.ts';

/** Makes what a thread answers its questions with; what another kind of work needs is not loaded. */
export async function createWorker(
  setup: CheckSetup | DrawSetup,
  host: Host,
): Promise<(question: never) => Promise<unknown>> {
  if (setup.work === 'check')
    return (await import('./check/check-worker.ts')).createCheckWorker(setup, host);
  return (await import('./draw/draw-worker.ts')).createDrawWorker(setup, host);
}
