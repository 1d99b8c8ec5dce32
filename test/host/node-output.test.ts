import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { nodeOutput } from '../../src/host/node-output.ts';

test('what is written arrives before a flush ends, as text and as bytes', async () => {
  const stream = new PassThrough();
  const output = nodeOutput(() => stream as unknown as NodeJS.WriteStream, 'stdout');
  output.write('1 note ');
  output.write(Buffer.from('checked.'));
  await output.flush();
  expect(stream.read().toString()).toBe('1 note checked.');
  expect([output.isTTY, output.columns]).toEqual([false, 80]);
});

test('a terminal without a size is as wide as most', () => {
  const stream = Object.assign(new PassThrough(), { columns: 0, isTTY: true });
  const output = nodeOutput(() => stream as unknown as NodeJS.WriteStream, 'stderr');
  expect([output.isTTY, output.columns]).toEqual([true, 80]);
});

test('a stream that nothing is written to is never set up', () => {
  let isSetUp = false;
  nodeOutput(() => {
    isSetUp = true;
    return process.stderr;
  }, 'stderr');
  expect(isSetUp).toBe(false);
});

test('a reader that has gone ends the output quietly', async () => {
  const { output, written } = failing('EPIPE');
  output.write('first');
  await output.flush();
  output.write('second');
  await output.flush();
  expect(written).toEqual(['first']);
});

test('a full disk behind the output is told when it is flushed', async () => {
  const { output } = failing('ENOSPC');
  output.write('first');
  await expect(output.flush()).rejects.toThrow(HostError);
});

function failing(code: string): {
  readonly output: ReturnType<typeof nodeOutput>;
  readonly written: string[];
} {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done(Object.assign(new Error(code), { code }));
    },
  });
  return { written, output: nodeOutput(() => stream as NodeJS.WriteStream, 'stdout') };
}
