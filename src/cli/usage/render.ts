import type { Locale } from '../../locale/message.ts';
import { formats, type Format } from '../../render/format.ts';
import type { Paper } from '../../theme/theme-file.ts';
import { commonOptions, paths, type CommonFlags } from './shared.ts';
import type { CommandUsage, OptionEntry } from './usage.ts';

export interface RenderFlags extends CommonFlags, Readonly<Partial<Record<Format, boolean>>> {
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
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly jobs?: string;
}

export const renderUsage: CommandUsage = {
  name: 'render',
  says: 'help/render',
  arguments: [paths],
  options: [
    ...formats.map((format): OptionEntry => ({ flags: `--${format}`, says: `help/${format}` })),
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
    { flags: '--quiet', says: 'help/quiet' },
    { flags: '--verbose', says: 'help/verbose' },
    { flags: '--jobs', value: 'help/value-number', says: 'help/jobs-render' },
  ],
  common: commonOptions,
  examples: [
    { line: 'brief render {note}', says: 'help/example-render-html' },
    { line: 'brief render notes --pdf --html --out-dir public', says: 'help/example-render-all' },
    { line: 'brief render {note} --draft --pdf', says: 'help/example-render-draft' },
    { line: 'brief render {note} --speaking --pdf', says: 'help/example-render-speaking' },
    { line: 'brief render {note} --bilingual --pdf', says: 'help/example-render-bilingual' },
  ],
};
