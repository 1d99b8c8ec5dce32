import { parts } from './parts.js';
import { sampleOf } from './sample.js';

const { BRIEF_MUTATE: part, BRIEF_FILES: files = '', BRIEF_SAMPLE: sample = '1' } = process.env;
const mutate = files === '' ? parts[part].mutate : files.split(',');

/** What Stryker is told for one part; `scripts/mutate.js` names it. */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  mutate: sample === '1' ? mutate : sampleOf(mutate, Number(sample)),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // Sentences are held by catalogues and golden files, and a changed one proves nothing of the code.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  // A busy computer must not pass for a test that noticed.
  timeoutMS: 15_000,
  timeoutFactor: 3,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `mutation/${part}.json` },
  tempDirName: `mutation/sandbox`,
  thresholds: { high: 90, low: 80, break: 80 },
};
