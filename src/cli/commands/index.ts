import type { MessageKey } from '../../locale/index.ts';
import type { ExitCode } from '../exit-code.ts';
import {
  commonOptions,
  newOptions,
  renderOptions,
  reportOptions,
  rulesOptions,
  speechOptions,
  twinOptions,
  typesOptions,
  validateOptions,
  type CommonFlags,
  type OptionEntry,
} from '../options.ts';
import type { Terminal } from '../tell/terminal.ts';
import { validate } from './validate.ts';

/** A word that may follow a command's name, as its help and the parser need it. */
export interface ArgumentEntry {
  readonly name: Extract<MessageKey, `help/name-${string}`>;
  readonly says: Extract<MessageKey, `help/${string}`>;
  /** One that must be given, one that may be, or as many as there are. */
  readonly takes: 'one' | 'optional' | 'any';
}

/** What `validate` and `render` are run on. */
const paths: ArgumentEntry = { name: 'help/name-paths', says: 'help/paths', takes: 'any' };

/** A command: what its help says, and how it is run. */
export interface CommandEntry {
  readonly name: string;
  readonly says: Extract<MessageKey, `help/${string}`>;
  /** What may follow its name. */
  readonly arguments: readonly ArgumentEntry[];
  readonly options: readonly OptionEntry[];
  /** The options that it shares with others. */
  readonly common: readonly OptionEntry[];
  readonly examples: ReadonlyArray<{
    /** What to type; `{note}` is a note in the reader's language, `{twin}` the same in the other. */
    readonly line: string;
    readonly says: Extract<MessageKey, `help/example-${string}`>;
  }>;
  /** Loads the command's code and runs it with the words that follow its name. */
  readonly run: (
    words: readonly string[],
    flags: CommonFlags,
    terminal: Terminal,
  ) => Promise<ExitCode>;
}

/** What someone new to `brief` does, one after the other. */
export const firstSteps: CommandEntry['examples'] = [
  { line: 'brief new committee-note {note}', says: 'help/example-first-new' },
  { line: 'brief validate {note}', says: 'help/example-first-validate' },
  { line: 'brief render {note} --pdf', says: 'help/example-first-render' },
];

/** Every command. A new one is one file and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    says: 'help/validate',
    arguments: [paths],
    options: validateOptions,
    common: commonOptions,
    examples: [
      { line: 'brief validate', says: 'help/example-validate-all' },
      { line: 'brief validate "notes/**/*.fr.yaml"', says: 'help/example-validate-some' },
      { line: 'brief validate --fix notes', says: 'help/example-validate-fix' },
      { line: 'brief validate --changed-since origin/main', says: 'help/example-validate-changed' },
      {
        line: 'brief validate - --stdin-filename {note}',
        says: 'help/example-validate-stdin',
      },
    ],
    // Not loaded on demand like the rest: each file more costs every start of the commonest command.
    run: (words, flags, terminal) => validate(words, flags, terminal),
  },
  {
    name: 'render',
    says: 'help/render',
    arguments: [paths],
    options: renderOptions,
    common: commonOptions,
    examples: [
      { line: 'brief render {note}', says: 'help/example-render-html' },
      {
        line: 'brief render notes --pdf --html --out-dir public',
        says: 'help/example-render-all',
      },
      {
        line: 'brief render {note} --draft --pdf',
        says: 'help/example-render-draft',
      },
      {
        line: 'brief render {note} --bilingual --pdf',
        says: 'help/example-render-bilingual',
      },
    ],
    run: async (words, flags, terminal) =>
      (await import('./render.ts')).render(words, flags, terminal),
  },
  {
    name: 'report',
    says: 'help/report',
    arguments: [
      { name: 'help/name-action', says: 'help/action', takes: 'optional' },
      { name: 'help/name-reports', says: 'help/reports', takes: 'any' },
    ],
    options: reportOptions,
    common: speechOptions,
    examples: [
      { line: 'brief report merge shards --format sarif=brief.sarif', says: 'help/example-report' },
    ],
    run: async (words, flags, terminal) =>
      (await import('./report.ts')).report(words, flags, terminal),
  },
  {
    name: 'rules',
    says: 'help/rules',
    arguments: [{ name: 'help/name-rule', says: 'help/rule-asked', takes: 'optional' }],
    options: rulesOptions,
    common: speechOptions,
    examples: [
      { line: 'brief rules', says: 'help/example-rules-all' },
      { line: 'brief rules empty-section', says: 'help/example-rules-one' },
    ],
    run: async (words, flags, terminal) =>
      (await import('./rules.ts')).rules(words, flags, terminal),
  },
  {
    name: 'schema',
    says: 'help/schema-command',
    arguments: [{ name: 'help/name-type', says: 'help/schema-asked', takes: 'optional' }],
    options: [],
    common: typesOptions,
    examples: [
      { line: 'brief schema decision-note', says: 'help/example-schema-type' },
      { line: 'brief schema config', says: 'help/example-schema-config' },
    ],
    run: async (words, flags, terminal) =>
      (await import('./schema.ts')).schema(words, flags, terminal),
  },
  {
    name: 'templates',
    says: 'help/templates',
    arguments: [],
    options: [],
    common: typesOptions,
    examples: [{ line: 'brief templates', says: 'help/example-templates' }],
    run: async (words, flags, terminal) =>
      (await import('./templates.ts')).templates(words, flags, terminal),
  },
  {
    name: 'new',
    says: 'help/new',
    arguments: [
      { name: 'help/name-type', says: 'help/type-asked', takes: 'one' },
      { name: 'help/name-file', says: 'help/file-asked', takes: 'one' },
    ],
    options: newOptions,
    common: typesOptions,
    examples: [
      { line: 'brief new committee-note notes/{note}', says: 'help/example-new-file' },
      { line: 'brief new issue-note - --lang fr', says: 'help/example-new-out' },
    ],
    run: async (words, flags, terminal) =>
      (await import('./new.ts')).newNote(words, flags, terminal),
  },
  {
    name: 'twin',
    says: 'help/twin',
    arguments: [{ name: 'help/name-notes', says: 'help/notes-asked', takes: 'any' }],
    options: twinOptions,
    common: typesOptions,
    examples: [
      { line: 'brief twin {note}', says: 'help/example-twin-start' },
      { line: 'brief twin --check {note}', says: 'help/example-twin-check' },
      { line: 'brief twin {twin} -o -', says: 'help/example-twin-out' },
    ],
    run: async (words, flags, terminal) => (await import('./twin.ts')).twin(words, flags, terminal),
  },
  {
    name: 'completion',
    says: 'help/completion',
    arguments: [{ name: 'help/name-shell', says: 'help/shell', takes: 'one' }],
    options: [],
    common: speechOptions,
    examples: [
      { line: 'eval "$(brief completion bash)"', says: 'help/example-completion-bash' },
      { line: 'brief completion fish | source', says: 'help/example-completion-fish' },
      {
        line: 'brief completion powershell | Out-String | Invoke-Expression',
        says: 'help/example-completion-powershell',
      },
    ],
    run: async (words, _, terminal) =>
      (await import('./completion.ts')).completion(words, commands, terminal),
  },
];
