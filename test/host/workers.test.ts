import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';

const setup = { work: 'check', schema: undefined, folder: process.cwd(), today: '2026-11-23' };

test('threads answer every question that they are asked', async () => {
  const workers = await nodeHost(process).startWorkers(2, setup);
  try {
    const texts = ['title: Dykes', 'title: ', 'nothing: else', ': ['];
    const answers = await Promise.all(texts.map((text) => workers.ask(questionOf(text))));
    expect(answers).toHaveLength(4);
    for (const answer of answers) expect(answer).toMatchObject({ status: 'checked' });
  } finally {
    await workers.stop();
  }
});

test('whoever waits for a thread that dies is told, and so is who asks it later', async () => {
  const workers = await nodeHost(process).startWorkers(1, { ...setup, schema: 'none.json' });
  try {
    await expect(workers.ask(questionOf('title: Dykes'))).rejects.toThrow('types/not-found');
    await expect(workers.ask(questionOf('title: Dykes'))).rejects.toThrow('types/not-found');
  } finally {
    await workers.stop();
  }
});

function questionOf(text: string): unknown {
  return { path: 'a.yaml', named: true, bytes: new TextEncoder().encode(text), settings: {} };
}
