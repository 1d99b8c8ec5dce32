import { cli } from './cli.ts';
import { config } from './config.ts';
import { document } from './document.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { markup } from './markup.ts';
import { newNote } from './new.ts';
import { reference } from './reference.ts';
import { report } from './report.ts';
import { suppress } from './suppress.ts';
import { syntax } from './syntax.ts';
import { template } from './template.ts';
import { theme } from './theme.ts';
import { twins } from './twins.ts';

type English = typeof cli &
  typeof config &
  typeof document &
  typeof findings &
  typeof help &
  typeof markup &
  typeof newNote &
  typeof reference &
  typeof report &
  typeof suppress &
  typeof syntax &
  typeof template &
  typeof theme &
  typeof twins;

/** Every English sentence. English is the reference: the other languages have the same keys. */
export const en: English = {
  ...cli,
  ...config,
  ...document,
  ...findings,
  ...help,
  ...markup,
  ...newNote,
  ...reference,
  ...report,
  ...suppress,
  ...syntax,
  ...template,
  ...theme,
  ...twins,
};
