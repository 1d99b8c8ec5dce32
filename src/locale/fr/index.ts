import type { en } from '../en/index.ts';
import type { Sentence } from '../message.ts';
import { cli } from './cli.ts';
import { config } from './config.ts';
import { document } from './document.ts';
import { faults } from './faults.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { markup } from './markup.ts';
import { newNote } from './new.ts';
import { notANote } from './not-a-note.ts';
import { reference } from './reference.ts';
import { report } from './report.ts';
import { suppress } from './suppress.ts';
import { syntax } from './syntax.ts';
import { template } from './template.ts';
import { theme } from './theme.ts';
import { twins } from './twins.ts';

/** Every French sentence, kept as the English ones are. */
export const fr: Readonly<Record<keyof typeof en, Sentence>> = Object.assign(
  Object.create(null) as object,
  cli,
  config,
  document,
  faults,
  findings,
  help,
  markup,
  newNote,
  notANote,
  reference,
  report,
  suppress,
  syntax,
  template,
  theme,
  twins,
);
