import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs } from './fuzz/inputs.ts';
import { faultWith } from './fuzz/judge.ts';

/** Another number of files, and others than always the same, are asked for by `npm run fuzz`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const timeout = 60_000 + numRuns * 200;

test(`${numRuns} hostile files neither crash a run nor make it wait`, { timeout }, async () => {
  const property = fc.asyncProperty(inputs(), async (bytes) => {
    const fault = await faultWith(bytes);
    expect({ fault, base64: fault && Buffer.from(bytes).toString('base64') }).toEqual({});
  });
  await fc.assert(property, { numRuns, seed });
});
