import type { Host } from '../host/host.ts';
import type { WorkerSetup } from './check-worker.ts';
import type { DrawSetup } from './draw-worker.ts';

/** Makes what a thread answers its questions with; what another kind of work needs is not loaded. */
export async function createWorker(
  setup: WorkerSetup | DrawSetup,
  host: Host,
): Promise<(question: never) => Promise<unknown>> {
  if (setup.work === 'check')
    return (await import('./check-worker.ts')).createCheckWorker(setup, host);
  return (await import('./draw-worker.ts')).createDrawWorker(setup, host);
}
