// A thread that checks notes for bin/brief.js.
const { parentPort, workerData } = require('node:worker_threads');
const { createCheckWorker, nodeHost } = require('../dist/worker.cjs');

const answer = createCheckWorker(workerData, nodeHost(process));
parentPort.on('message', async ({ id, question }) => {
  const answered = await (await answer)(question);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort.postMessage({ id, answer: answered });
});
