// A thread that checks or draws notes for bin/brief.js.
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./load.js');

const { createWorker, nodeHost } = load('worker.cjs');
const answer = createWorker(workerData, nodeHost(process));
parentPort.on('message', async ({ id, question }) => {
  const answered = await (await answer)(question);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort.postMessage({ id, answer: answered });
});
