/** The parts whose tests are judged: what of the code is changed, and the tests that should notice. */
export const parts = {
  source: {
    mutate: ['src/source/**/*.ts'],
    tests: [
      'test/source/**/*.test.ts',
      'test/cases/bytes.test.ts',
      'test/cases/broken.test.ts',
      'test/cli/{advice,outdented,typed-advice,typed-lines}.test.ts',
    ],
  },
  schema: {
    mutate: ['src/schema/**/*.ts', '!src/schema/pattern.ts'],
    // Those of patterns each wait until a second is over.
    tests: [
      'test/schema/**/!(pattern).test.ts',
      'test/cli/{advice,outdented,typed-advice,typed-lines}.test.ts',
      'test/cases/broken.test.ts',
      'test/cases/sound.test.ts',
    ],
  },
  patterns: {
    mutate: ['src/schema/pattern.ts'],
    tests: ['test/schema/**/*.test.ts'],
  },
  rules: {
    mutate: ['src/rules/**/*.ts'],
    // What a quick look at a text must never miss is held by `reads*`, with thousands of random texts.
    tests: ['test/rules/**/!(reads*).test.ts', 'test/cases/broken.test.ts'],
  },
  layout: {
    mutate: ['src/render/pdf/layout/**/*.ts'],
    tests: ['test/render/pdf/**/*.test.ts'],
  },
};
