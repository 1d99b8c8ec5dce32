import type { Output } from './host.ts';
import { systemCode, toHostError } from './system-error.ts';

/** How a system says that the reader of a pipe has gone; `EOF` is Windows. */
const closed = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/**
 * A stream of this process, which Node sets up when it is first asked for: most runs say nothing on
 * standard error. A reader that goes away, such as `head`, ends it quietly.
 */
export function nodeOutput(open: () => NodeJS.WriteStream, name: string): Output {
  let opened: NodeJS.WriteStream | undefined;
  let failure: unknown;
  const stream = (): NodeJS.WriteStream =>
    (opened ??= open().on('error', (error) => (failure ??= error)));
  return {
    write(chunk) {
      if (failure === undefined) stream().write(chunk);
    },
    async flush() {
      if (failure === undefined)
        await new Promise<void>((done) => void stream().write('', () => done()));
      if (failure !== undefined && !closed.has(systemCode(failure)))
        throw toHostError(failure, name);
    },
    get isTTY() {
      return stream().isTTY ?? false;
    },
    get columns() {
      // Some programs open a terminal without a size, which Node gives as 0.
      return stream().columns || 80;
    },
  };
}
