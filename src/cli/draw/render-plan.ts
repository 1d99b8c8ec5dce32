import { say } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { extensions, formats, type Format } from '../../render/format.ts';
import type { Locale } from '../../locale/message.ts';
import type { Paper } from '../../theme/theme-file.ts';
import { UserError } from '../faults/user-error.ts';
import { optionName } from '../usage/option-name.ts';
import type { RenderFlags } from '../usage/render.ts';
import { readBetween, readJobs } from '../read-number.ts';

/** What `brief render` was asked to do, once its flags are known not to contradict each other. */
export interface RenderPlan {
  /** One or more, each once. */
  readonly formats: readonly Format[];
  /** A file or `-`; then there is one format. */
  readonly output: string | undefined;
  /** Whether the output's name says no format, and none was asked for. */
  readonly isGuessed: boolean;
  readonly outDir: string | undefined;
  readonly template: string | undefined;
  readonly theme: string | undefined;
  readonly paper: Paper | undefined;
  readonly draft: boolean;
  readonly watermark: string | undefined;
  readonly attachSource: boolean;
  /** One sheet in large type for the person at the table. */
  readonly speaking: boolean;
  /** The languages of a note in the order of their pages, where both go into one file. */
  readonly bilingual: readonly [Locale, Locale] | undefined;
  readonly fragment: boolean;
  readonly columns: number | undefined;
  /** Of what was found in notes, only errors are told. */
  readonly quiet: boolean;
  /** What the typography changed is told. */
  readonly verbose: boolean;
  /** How many threads draw. */
  readonly jobs: number;
  /** The day for file metadata that goes before the notes' own. */
  readonly createdAt: Date | undefined;
}

/** Makes a plan of the flags. @throws UserError for flags that contradict each other. */
export function planRender(flags: RenderFlags, host: Host): RenderPlan {
  const { output, outDir, theme, paper, watermark, speaking = false } = flags;
  refuseBoth(['-o', output], ['--out-dir', outDir]);
  refuseBoth(['--speaking', speaking ? '' : undefined], ['--template', flags.template]);
  const asked = formats.filter((format) => flags[format]);
  const chosen = chooseFormats(asked, output);
  refuseWithoutFormat(flags, chosen);
  return {
    formats: chosen,
    output,
    isGuessed:
      asked.length === 0 && output !== undefined && output !== '-' && !/\.[^./\\]+$/.test(output),
    outDir,
    template: speaking ? 'speaking' : flags.template,
    theme,
    paper,
    draft: flags.draft ?? false,
    watermark: readWatermark(watermark),
    attachSource: flags.attachSource ?? false,
    speaking,
    bilingual: planBilingual(flags),
    fragment: flags.fragment ?? false,
    columns: readColumns(flags.columns),
    quiet: flags.quiet === true,
    verbose: flags.verbose ?? false,
    jobs: readJobs(flags.jobs) ?? 1,
    createdAt: readEpoch(host.env('SOURCE_DATE_EPOCH')),
  };
}

function planBilingual({ bilingual, first }: RenderFlags): RenderPlan['bilingual'] {
  if (bilingual) return first === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  if (first === undefined) return undefined;
  throw new UserError(say('cli/option-goes-with', { option: '--first', needed: '--bilingual' }));
}

type Given = readonly [flag: string, value: string | undefined];

function refuseBoth(one: Given, other: Given): void {
  if (one[1] === undefined || other[1] === undefined) return;
  const [first, second] = [one, other].map((given) => given.join(' ').trim());
  throw new UserError(say('cli/contradiction', { first: first ?? '', second: second ?? '' }));
}

/** Options that are for one format alone. */
const only = { attachSource: 'pdf', fragment: 'html', columns: 'text' } as const;

function refuseWithoutFormat(flags: RenderFlags, chosen: readonly Format[]): void {
  for (const [flag, format] of Object.entries(only))
    if (flags[flag as keyof typeof only] !== undefined && !chosen.includes(format))
      throw new UserError(
        say('cli/option-needs', { option: optionName(flag), needed: `--${format}` }),
      );
}

/** More characters have no room on a page at a size that is seen as a watermark. */
const longestWatermark = 60;

function readWatermark(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') throw new UserError(say('cli/watermark-blank', {}));
  const length = Array.from(text.trim()).length;
  if (length <= longestWatermark) return text;
  throw new UserError(say('cli/watermark-long', { length, most: longestWatermark }));
}

/** Narrower no table can be drawn, wider no one reads. @throws UserError */
function readColumns(value: string | undefined): number | undefined {
  return readBetween('--columns', value, 40, 200);
}

/** The flags, else what the output's extension says, else HTML. */
function chooseFormats(asked: readonly Format[], output = ''): readonly Format[] {
  const [first, second] = asked;
  const extension = /\.[^./\\]+$/.exec(output.toLowerCase())?.[0] ?? '';
  const implied = formats.find((format) => extensions[format].some((own) => own === extension));
  if (first === undefined) {
    if (implied !== undefined || extension === '') return [implied ?? 'html'];
    throw new UserError(say('cli/output-unknown', { output, extension }));
  }
  if (output === '') return asked;
  if (second !== undefined)
    throw new UserError(
      say('cli/output-many-formats', { output, first: `--${first}`, second: `--${second}` }),
    );
  if (implied !== first && extension !== '')
    throw new UserError(say('cli/output-contradicts', { flag: `--${first}`, output, extension }));
  return asked;
}

/** Seconds since 1970, as reproducible-builds.org defines them; to the year 9999. */
function readEpoch(value: string | undefined): Date | undefined {
  if (value === undefined || value === '') return undefined;
  const seconds = Number(value);
  if (/^\d+$/.test(value) && seconds < 253_402_300_800) return new Date(seconds * 1000);
  throw new UserError(say('cli/bad-epoch', { value }));
}
