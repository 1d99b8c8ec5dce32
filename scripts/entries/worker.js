/** What a thread of bin/worker.js loads. */
export { createCheckWorker } from '../../src/cli/check-worker.ts';
export { nodeHost } from '../../src/host/node-host.ts';
