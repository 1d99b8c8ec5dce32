import { configureGlobal } from 'fast-check';

/**
 * The same inputs on each run, so that a red run means a change and not a throw of dice; other ones on
 * demand: `FC_SEED=7 npx vitest run`.
 */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_123) });
