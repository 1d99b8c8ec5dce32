// A thread that checks notes for bin/brief.js.
import { parentPort, workerData } from 'node:worker_threads';
import { createCheckWorker, nodeHost } from '../dist/worker.js';

const answer = await createCheckWorker(workerData, nodeHost(process));
parentPort.on('message', async ({ id, question }) => {
  parentPort.postMessage({ id, answer: await answer(question) });
});
