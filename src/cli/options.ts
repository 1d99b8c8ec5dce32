import type { MessageKey } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { Paper } from '../theme/theme-file.ts';

/** One option of a command, as commander and the help need it. */
export interface OptionEntry {
  /** `-o, --output` */
  readonly flags: string;
  /** What the value is called in the help; absent where there is none. */
  readonly value?: Extract<MessageKey, `help/value-${string}`>;
  /** The values of a closed list. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once; its flag is then a list. */
  readonly repeats?: true;
  readonly says: Extract<MessageKey, `help/${string}`>;
}

/** What commands are given in common. A flag that was not given is absent. */
export interface CommonFlags {
  /** False where none is to be looked for. */
  readonly config?: string | false;
  readonly schema?: string;
  readonly locale?: string;
  readonly color?: boolean;
  readonly passOnNoFiles?: boolean;
  readonly stdinFilename?: string;
  readonly debug?: boolean;
}

/** What a report is to be like. */
export interface ReportFlags {
  readonly format?: readonly string[];
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
}

export interface ValidateFlags extends CommonFlags, ReportFlags {
  readonly rule?: readonly string[];
  readonly printConfig?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly suppressAll?: boolean;
  readonly pruneSuppressions?: boolean;
  readonly changedSince?: string;
  readonly shard?: string;
  readonly cache?: boolean;
  readonly jobs?: string;
  readonly cacheLocation?: string;
}

export interface RenderFlags extends CommonFlags {
  readonly html?: boolean;
  readonly pdf?: boolean;
  readonly text?: boolean;
  readonly output?: string;
  readonly outDir?: string;
  readonly template?: string;
  readonly theme?: string;
  readonly paper?: Paper;
  readonly draft?: boolean;
  readonly watermark?: string;
  readonly attachSource?: boolean;
  readonly speaking?: boolean;
  readonly fragment?: boolean;
  readonly columns?: string;
  readonly bilingual?: boolean;
  readonly first?: Locale;
  readonly verbose?: boolean;
  readonly jobs?: string;
}

export interface NewFlags extends CommonFlags {
  readonly lang?: Locale;
}

export interface TwinFlags extends CommonFlags {
  readonly check?: boolean;
  readonly output?: string;
}

export interface RulesFlags extends CommonFlags {
  readonly format?: 'pretty' | 'markdown';
}

export const reportOptions: readonly OptionEntry[] = [
  { flags: '--format', value: 'help/value-format', repeats: true, says: 'help/format' },
  { flags: '--max-warnings', value: 'help/value-number', says: 'help/max-warnings' },
  { flags: '--quiet', says: 'help/quiet' },
];

export const validateOptions: readonly OptionEntry[] = [
  ...reportOptions,
  { flags: '--rule', value: 'help/value-rule', repeats: true, says: 'help/rule' },
  { flags: '--print-config', value: 'help/value-file', says: 'help/print-config' },
  { flags: '--fix', says: 'help/fix' },
  { flags: '--fix-dry-run', says: 'help/fix-dry-run' },
  { flags: '--suppress-all', says: 'help/suppress-all' },
  { flags: '--prune-suppressions', says: 'help/prune-suppressions' },
  { flags: '--changed-since', value: 'help/value-ref', says: 'help/changed-since' },
  { flags: '--shard', value: 'help/value-shard', says: 'help/shard' },
  { flags: '--jobs', value: 'help/value-number', says: 'help/jobs' },
  { flags: '--cache', says: 'help/cache' },
  { flags: '--cache-location', value: 'help/value-file', says: 'help/cache-location' },
];

export const renderOptions: readonly OptionEntry[] = [
  { flags: '--html', says: 'help/html' },
  { flags: '--pdf', says: 'help/pdf' },
  { flags: '--text', says: 'help/text' },
  { flags: '-o, --output', value: 'help/value-file', says: 'help/output' },
  { flags: '--out-dir', value: 'help/value-folder', says: 'help/out-dir' },
  { flags: '--template', value: 'help/value-template', says: 'help/template' },
  { flags: '--theme', value: 'help/value-theme', says: 'help/theme' },
  { flags: '--paper', value: 'help/value-paper', choices: ['letter', 'a4'], says: 'help/paper' },
  { flags: '--draft', says: 'help/draft' },
  { flags: '--watermark', value: 'help/value-text', says: 'help/watermark' },
  { flags: '--attach-source', says: 'help/attach-source' },
  { flags: '--speaking', says: 'help/speaking' },
  { flags: '--bilingual', says: 'help/bilingual' },
  { flags: '--first', value: 'help/value-locale', choices: ['en', 'fr'], says: 'help/first' },
  { flags: '--fragment', says: 'help/fragment' },
  { flags: '--columns', value: 'help/value-number', says: 'help/columns' },
  { flags: '--verbose', says: 'help/verbose' },
  { flags: '--jobs', value: 'help/value-number', says: 'help/jobs-render' },
];

export const newOptions: readonly OptionEntry[] = [
  { flags: '--lang', value: 'help/value-locale', choices: ['en', 'fr'], says: 'help/lang' },
];

export const twinOptions: readonly OptionEntry[] = [
  { flags: '--check', says: 'help/twin-check' },
  { flags: '-o, --output', value: 'help/value-file', says: 'help/twin-output' },
  { flags: '--schema', value: 'help/value-file', says: 'help/schema' },
];

export const rulesOptions: readonly OptionEntry[] = [
  {
    flags: '--format',
    value: 'help/value-rules-format',
    choices: ['pretty', 'markdown'],
    says: 'help/rules-format',
  },
];

export const localeOption: OptionEntry = {
  flags: '--locale',
  value: 'help/value-locale',
  choices: ['en', 'fr'],
  says: 'help/locale',
};

/** How `brief` speaks: what every command takes. */
export const speechOptions: readonly OptionEntry[] = [
  localeOption,
  { flags: '--color', says: 'help/color' },
  { flags: '--no-color', says: 'help/no-color' },
  { flags: '--debug', says: 'help/debug' },
];

/** Which config a run has. */
const configOptions: readonly OptionEntry[] = [
  { flags: '--config', value: 'help/value-file', says: 'help/config' },
  { flags: '--no-config', says: 'help/no-config' },
];

/** What the commands take that only need to know the types of a repository. */
export const typesOptions: readonly OptionEntry[] = [...configOptions, ...speechOptions];

/** What the commands that check notes take besides their own. */
export const commonOptions: readonly OptionEntry[] = [
  { flags: '--schema', value: 'help/value-file', says: 'help/schema' },
  ...configOptions,
  { flags: '--stdin-filename', value: 'help/value-name', says: 'help/stdin-filename' },
  { flags: '--pass-on-no-files', says: 'help/pass-on-no-files' },
  ...speechOptions,
];
