import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../tell/terminal.ts';
import { completionUsage } from '../usage/completion.ts';
import { newUsage } from '../usage/new.ts';
import { renderUsage } from '../usage/render.ts';
import { reportUsage } from '../usage/report.ts';
import { rulesUsage } from '../usage/rules.ts';
import { schemaUsage } from '../usage/schema.ts';
import { templatesUsage } from '../usage/templates.ts';
import { twinUsage } from '../usage/twin.ts';
import { validateUsage } from '../usage/validate.ts';
import type { SpeechFlags } from '../usage/shared.ts';
import type { CommandUsage } from '../usage/usage.ts';
import { validate } from './validate.ts';

/** A command: how it is used, and how it is run. */
export interface CommandEntry extends CommandUsage {
  /** Loads the command's code and runs it with the words that follow its name. */
  readonly run: (
    words: readonly string[],
    flags: SpeechFlags,
    terminal: Terminal,
  ) => Promise<ExitCode>;
}

/** Every command, in the order of the help. A new one is a file here, one in `usage/` and a line. */
export const commands: readonly CommandEntry[] = [
  // Not loaded on demand like the rest: each file more costs every start of the commonest command.
  { ...validateUsage, run: validate },
  { ...renderUsage, run: async (...asked) => (await import('./render.ts')).render(...asked) },
  { ...reportUsage, run: async (...asked) => (await import('./report.ts')).report(...asked) },
  { ...rulesUsage, run: async (...asked) => (await import('./rules.ts')).rules(...asked) },
  { ...schemaUsage, run: async (...asked) => (await import('./schema.ts')).schema(...asked) },
  {
    ...templatesUsage,
    run: async (...asked) => (await import('./templates.ts')).templates(...asked),
  },
  { ...newUsage, run: async (...asked) => (await import('./new.ts')).newNote(...asked) },
  { ...twinUsage, run: async (...asked) => (await import('./twin.ts')).twin(...asked) },
  {
    ...completionUsage,
    run: async (words, _, terminal) =>
      (await import('./completion.ts')).completion(words, commands, terminal),
  },
];
