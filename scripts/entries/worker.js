/** What a thread of bin/worker.js loads. */
export { createWorker } from '../../src/cli/worker.ts';
export { nodeHost } from '../../src/host/node-host.ts';
