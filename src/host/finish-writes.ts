import { constants } from 'node:os';

/** Signals that ask a program to end. Windows has the first, for Ctrl+C. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets writes that have begun come to their end when the program is told to stop, so that it leaves
 * neither half a file nor a temporary one. It then ends as programs do that a signal stops: with 128
 * and the signal's number.
 */
export function finishWrites(): <Result>(write: () => Promise<Result>) => Promise<Result> {
  const pending = new Set<Promise<unknown>>();
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    // Who asks twice will not wait.
    if (stopping) process.exit(128 + constants.signals[signal]);
    stopping = true;
    void Promise.allSettled(pending).then(() => process.exit(128 + constants.signals[signal]));
  };
  let listening = false;
  // For good: a signal that came just before nobody listens any more would be lost.
  const listen = (): void => {
    if (!listening) for (const signal of signals) process.on(signal, stop);
    listening = true;
  };
  return async (write) => {
    // No other begins: the end of the program is what the caller waits for now.
    if (stopping) await new Promise(() => {});
    listen();
    const writing = write();
    pending.add(writing);
    try {
      return await writing;
    } finally {
      pending.delete(writing);
    }
  };
}
