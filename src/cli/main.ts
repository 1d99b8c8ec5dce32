import { CommanderError } from 'commander';
import { HostError, type Host } from '../host/host.ts';
import { say } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import { translate } from '../locale/index.ts';
import { chooseLocale, isKnownLocale } from './choose-locale.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { failureOf } from './faults/failure.ts';
import { UserError } from './faults/user-error.ts';
import { refuseMissingValue } from './missing-value.ts';
import { readArguments } from './program.ts';
import { markFailure } from './tell/mark-failure.ts';
import { createTerminal, type Terminal } from './tell/terminal.ts';
import { optionName } from './usage/option-name.ts';
import { explainUsage } from './usage-error.ts';

/** Runs `brief` with these arguments in this world. Never throws and never ends the process. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const locale = chooseLocale(argv, (name) => host.env(name));
  const terminal = createTerminal(host, locale, { debug: argv.includes('--debug') });
  const code = await run(argv, terminal).catch(async (error: unknown) => {
    terminal.failure(error, error instanceof HostError ? error.path : undefined);
    await markFailure(sentenceOf(failureOf(error), locale), host);
    return exitCode.failed;
  });
  return (await hasArrived(terminal)) ? code : exitCode.failed;
}

async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { host, locale, version } = terminal;
  const words = withoutHelpCommand(argv);
  refuseMissingValue(words);
  try {
    const asked = readArguments(words, { version, locale, stdout: host.stdout });
    if (!asked) return exitCode.ok;
    const { command, words: given, flags } = asked;
    refuseEmpty(given, flags);
    refuseBothConfigs(words);
    const language = host.env('BRIEF_LOCALE');
    if (language && flags.locale === undefined && !isKnownLocale(language))
      throw new UserError(say('cli/unknown-locale', { value: language }));
    return await command.run(given, flags, createTerminal(host, locale, flags));
  } catch (error) {
    const explained = error instanceof CommanderError && explainUsage(error, words);
    if (!explained) throw error;
    const sentences = explained.map((sentence) => sentenceOf(sentence, locale)).join(' ');
    terminal.error(sentences);
    await markFailure(sentences, host);
    return exitCode.failed;
  }
}

/** An unset variable in a script must not become the current folder or the root of the disk. */
function refuseEmpty(paths: readonly string[], flags: object): void {
  const [empty] = Object.entries(flags).find(([, value]) => value === '') ?? [];
  if (empty !== undefined)
    throw new UserError(say('cli/empty-value', { option: optionName(empty) }));
  if (paths.includes('')) throw new UserError(say('cli/empty-path', {}));
}

/** The last of them would hold, and the other be forgotten without a word. */
function refuseBothConfigs(words: readonly string[]): void {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  if (options.includes('--no-config') && options.some((word) => /^--config(?:=|$)/.test(word)))
    throw new UserError(say('cli/contradiction', { first: '--config', second: '--no-config' }));
}

/** `brief` alone and `brief help render` ask for help, too. */
function withoutHelpCommand(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  if (first === undefined) return ['--help'];
  return first === 'help' ? [...rest, '--help'] : argv;
}

/** A full disk behind standard output must not pass for success. */
async function hasArrived({ host, locale, failure }: Terminal): Promise<boolean> {
  try {
    await host.stdout.flush();
    return true;
  } catch (error) {
    failure(error, translate(locale, 'cli/standard-output', {}));
    return false;
  }
}
