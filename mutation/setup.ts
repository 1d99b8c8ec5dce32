import { configureGlobal } from 'fast-check';

/** Some of the random inputs, since they are tried anew for each change. */
configureGlobal({ seed: 20_261_123, numRuns: 20 });
