import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import type { Workers } from './host.ts';
import { packageRoot } from './package-root.ts';

/** Starts threads of `bin/worker.js`; each question goes to the thread that has the fewest. */
export function startWorkers(count: number, setup: unknown): Workers {
  const file = join(packageRoot(), 'bin/worker.js');
  const threads = Array.from({ length: count }, () => startThread(file, setup));
  return {
    ask(question) {
      const [first, ...rest] = threads;
      if (!first) throw new RangeError('No thread was asked for.');
      const free = rest.reduce(
        (least, each) => (each.waiting < least.waiting ? each : least),
        first,
      );
      return free.ask(question);
    },
    async stop() {
      await Promise.all(threads.map(({ stop }) => stop()));
    },
  };
}

interface Thread {
  /** How many questions it has not answered yet. */
  readonly waiting: number;
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** Whoever asked a question. */
interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function startThread(file: string, setup: unknown): Thread {
  const worker = new Worker(file, { workerData: setup });
  const open = new Map<number, Waiting>();
  let next = 0;
  let failure: unknown;
  worker.on('message', ({ id, answer }: { id: number; answer: unknown }) => {
    open.get(id)?.resolve(answer);
    open.delete(id);
  });
  // A thread that dies answers nothing more: whoever waits must be told.
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  });
  return {
    get waiting() {
      return open.size;
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        const id = next++;
        open.set(id, { resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        worker.postMessage({ id, question });
      }),
    stop: () => worker.terminate(),
  };
}
