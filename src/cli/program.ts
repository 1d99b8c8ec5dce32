import { Command, CommanderError, Option } from 'commander';
import type { Output } from '../host/host.ts';
import { translate, type MessageKey } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import { commands, type CommandEntry } from './commands/index.ts';
import { firstSteps } from './usage/first-steps.ts';
import { localeOption, type SpeechFlags } from './usage/shared.ts';
import type { ArgumentEntry, CommandUsage, OptionEntry } from './usage/usage.ts';

/** A command as it was asked for. */
export interface Asked {
  readonly command: CommandEntry;
  /** What follows its name. */
  readonly words: readonly string[];
  readonly flags: SpeechFlags;
}

/** A sentence of the help, which takes no arguments. */
type Say = (key: Extract<MessageKey, `help/${string}`>) => string;

/**
 * Reads the arguments. Undefined when they ask for help or the version, which is then written.
 * @throws CommanderError on bad usage; nothing is written then.
 */
export function readArguments(
  argv: readonly string[],
  { version, locale, stdout }: { version: string; locale: Locale; stdout: Output },
): Asked | undefined {
  const say: Say = (key) => translate(locale, key, {});
  let asked: Asked | undefined;
  const program = createProgram(say, stdout).version(version, '-V, --version', say('help/version'));
  for (const entry of commands) {
    const command = program.command(entry.name);
    outline(command, entry, say);
    // Only one of them is run, and to set up all options of all takes longer than to read a note.
    if (argv.includes(entry.name)) describe(command, entry, say);
    command.action(() => {
      const flags = { ...program.opts(), ...command.opts() };
      asked = { command: entry, words: command.args, flags };
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  return asked;
}

function createProgram(say: Say, stdout: Output): Command {
  return new Command('brief')
    .description(say('help/program'))
    .usage(say('help/usage-program'))
    .helpOption('-h, --help', say('help/help'))
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => stdout.columns,
    })
    .configureHelp({
      styleTitle: (title) => translateTitle(title, say),
      // Commander would add the choices, in English.
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => termOfCommand(command.name(), say),
      // Commander does not wrap a column narrower than 40, which French needs beside its long terms.
      minWidthToWrap: 20,
    })
    .addOption(createOption(localeOption, say))
    .addHelpText('after', `\n${examples(firstSteps, say)}\n\n${exitCodes(say)}`);
}

/** A command in the list of all: its name and what follows it, for all have options. */
function termOfCommand(name: string, say: Say): string {
  const entry = commands.find((each) => each.name === name);
  return [name, ...(entry?.arguments ?? []).map((each) => termOf(each, say))].join(' ');
}

/** What the help of `brief` itself says of a command. */
function outline(command: Command, entry: CommandUsage, say: Say): void {
  const terms = entry.arguments.map((each) => termOf(each, say));
  command.description(say(entry.says)).usage([say('help/usage-options'), ...terms].join(' '));
}

function describe(command: Command, entry: CommandUsage, say: Say): void {
  command
    .addHelpOption(new Option('-h, --help', say('help/help')).helpGroup(say('help/title-common')))
    .addHelpText('after', `\n${examples(entry.examples, say)}\n\n${exitCodes(say)}`);
  for (const { name, takes, says } of entry.arguments)
    command.argument(bracketed(say(name), takes, '...'), say(says));
  for (const option of entry.options) command.addOption(createOption(option, say));
  for (const option of entry.common)
    command.addOption(createOption(option, say).helpGroup(say('help/title-common')));
}

/** An argument as its help shows it: `<type>`, `[rule]`, `[paths…]`. */
function termOf({ name, takes }: ArgumentEntry, say: Say): string {
  return bracketed(say(name), takes, '…');
}

function bracketed(name: string, takes: ArgumentEntry['takes'], dots: string): string {
  if (takes === 'one') return `<${name}>`;
  return takes === 'any' ? `[${name}${dots}]` : `[${name}]`;
}

function createOption(entry: OptionEntry, say: Say): Option {
  const value = entry.value ? ` <${say(entry.value)}>` : '';
  const option = new Option(entry.flags + value, say(entry.says));
  if (entry.choices) {
    option.choices([...entry.choices]);
    const choose = option.parseArg;
    // The size of paper is “A4” to everyone.
    option.argParser<unknown>((given, before) => choose?.(given.toLowerCase(), before));
  }
  if (entry.repeats)
    option.argParser<readonly string[] | undefined>((given, before) => [...(before ?? []), given]);
  return option;
}

/** Commander's own titles; those of ours are translated already. */
function translateTitle(title: string, say: Say): string {
  const titles: Readonly<Record<string, Parameters<Say>[0]>> = {
    'Usage:': 'help/title-usage',
    'Arguments:': 'help/title-arguments',
    'Options:': 'help/title-options',
    'Commands:': 'help/title-commands',
  };
  const key = titles[title];
  return key ? say(key) : title;
}

function examples(lines: CommandUsage['examples'], say: Say): string {
  const [note, twin] = [say('help/example-note'), say('help/example-twin')];
  const shown = lines.flatMap(({ line, says }) => [
    `  # ${say(says)}`,
    `  ${line.replace('{note}', note).replace('{twin}', twin)}`,
  ]);
  return [say('help/title-examples'), ...shown].join('\n');
}

function exitCodes(say: Say): string {
  return [
    say('help/title-exit-codes'),
    `  0  ${say('help/exit-ok')}`,
    `  1  ${say('help/exit-invalid')}`,
    `  2  ${say('help/exit-failed')}`,
  ].join('\n');
}
