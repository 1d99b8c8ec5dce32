import { cli } from './cli.ts';
import { document } from './document.ts';
import { findings } from './findings.ts';
import { markup } from './markup.ts';
import { report } from './report.ts';
import { template } from './template.ts';

/** Every English sentence. English is the reference: the other languages have the same keys. */
export const en: typeof cli & typeof document & typeof findings & typeof markup & typeof template =
  {
    ...cli,
    ...document,
    ...findings,
    ...markup,
    ...report,
    ...template,
  };
