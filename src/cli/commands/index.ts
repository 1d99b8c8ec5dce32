import type { MessageKey } from '../../locale/index.ts';
import type { ExitCode } from '../exit-code.ts';
import { renderOptions, validateOptions, type CommonFlags, type OptionEntry } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { planValidate } from '../validate-plan.ts';
import { validate } from './validate.ts';

/** A command: what its help says, and how it is run. */
export interface CommandEntry {
  readonly name: string;
  readonly says: Extract<MessageKey, `help/${string}`>;
  readonly options: readonly OptionEntry[];
  readonly examples: ReadonlyArray<{
    readonly line: string;
    readonly says: Extract<MessageKey, `help/example-${string}`>;
  }>;
  /** Loads the command's code and runs it. */
  readonly run: (
    paths: readonly string[],
    flags: CommonFlags,
    terminal: Terminal,
  ) => Promise<ExitCode>;
}

/** Every command. A new one is one file and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    says: 'help/validate',
    options: validateOptions,
    examples: [
      { line: 'brief validate', says: 'help/example-validate-all' },
      { line: 'brief validate "notes/**/*.fr.yaml"', says: 'help/example-validate-some' },
      {
        line: 'brief validate - --stdin-filename flood.en.yaml',
        says: 'help/example-validate-stdin',
      },
    ],
    // Not loaded on demand like the rest: each file more costs every start of the commonest command.
    run: (paths, flags, terminal) => validate(paths, planValidate(flags), terminal),
  },
  {
    name: 'render',
    says: 'help/render',
    options: renderOptions,
    examples: [
      { line: 'brief render flood.en.yaml', says: 'help/example-render-html' },
      {
        line: 'brief render notes --pdf --html --out-dir public',
        says: 'help/example-render-all',
      },
      {
        line: 'brief render flood.en.yaml --draft --pdf',
        says: 'help/example-render-draft',
      },
    ],
    run: async (paths, flags, terminal) =>
      (await import('./render.ts')).render(paths, flags, terminal),
  },
];
