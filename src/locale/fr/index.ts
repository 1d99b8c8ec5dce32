import type { en } from '../en/index.ts';
import type { Sentence } from '../message.ts';
import { cli } from './cli.ts';
import { document } from './document.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { markup } from './markup.ts';
import { report } from './report.ts';
import { template } from './template.ts';

/** Every French sentence. */
export const fr: Readonly<Record<keyof typeof en, Sentence>> = {
  ...cli,
  ...document,
  ...findings,
  ...help,
  ...markup,
  ...report,
  ...template,
};
