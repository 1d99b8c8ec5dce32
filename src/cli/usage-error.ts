import { defaultType } from '../schema/default-type.ts';
import type { CommanderError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { say, type Message } from '../findings/finding.ts';
import { typedPath } from '../findings/typed-path.ts';
import { reporters } from '../report/index.ts';
import { commands } from './commands/index.ts';
import { localeOption } from './usage/shared.ts';

/**
 * Says in our own words what commander found wrong, as sentences for one line. Undefined where it is
 * none of the mistakes that a user can make here.
 */
export function explainUsage(
  error: CommanderError,
  argv: readonly string[],
): Message[] | undefined {
  const command = commands.find(({ name }) => argv.includes(name));
  const said = sentences(error, command?.name, argv);
  if (!said) return undefined;
  const help = command ? `brief ${command.name} --help` : 'brief --help';
  return [...said, say('cli/see-help', { command: help })];
}

/** Commander tells what it means by quotes: `error: unknown option '--fromat'`. */
function sentences(
  { code, message }: CommanderError,
  command: string | undefined,
  argv: readonly string[],
): Message[] | undefined {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text);
  const option = /--[\w-]+/.exec(first)?.[0] ?? first;
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(first, option, command, argv);
    case 'commander.unknownCommand':
      return [say('cli/unknown-command', { command: first }), ...meantCommand(first)];
    case 'commander.optionMissingArgument':
      return [say('cli/missing-value', { option })];
    case 'commander.missingArgument':
      return missingWord(first, command, argv);
    case 'commander.excessArguments':
      return [say('cli/too-many-words', {})];
    case 'commander.invalidArgument':
      return [say('cli/unknown-value', { value: second, option, allowed: allowedIn(message) })];
    default:
      return undefined;
  }
}

/** `brief new flood.en.yaml`: the one word that was given is the file, and the type is what lacks. */
function missingWord(
  word: string,
  command: string | undefined,
  argv: readonly string[],
): Message[] {
  const file = argv.find((each) => /\.ya?ml$/i.test(each));
  if (command !== 'new' || file === undefined) return [say('cli/missing-word', { word })];
  const name = `brief new ${defaultType} ${typedPath(file)}`;
  return [say('cli/missing-type', {}), say('cli/write-command', { name })];
}

function unknownOption(
  written: string,
  option: string,
  command: string | undefined,
  argv: readonly string[],
): Message[] {
  if (command !== undefined && isTooEarly(option, command, argv))
    return [say('cli/option-too-early', { option, command: `brief ${command}` })];
  return [say('cli/unknown-option', { option: written }), ...meantFlag(option, command, argv)];
}

/** Who types the name of a note alone wants to know what is wrong with it. */
function meantCommand(written: string): Message[] {
  if (/\.ya?ml$/i.test(written))
    return [say('cli/did-you-mean', { name: `brief validate ${typedPath(written)}` })];
  const near = meant(
    written,
    commands.map(({ name }) => name),
  );
  const name = Object.hasOwn(otherWords, written) ? otherWords[written] : undefined;
  return near.length > 0 || name === undefined ? near : [say('cli/did-you-mean', { name })];
}

/** What other tools call the commands. */
const otherWords: Readonly<Record<string, string>> = {
  check: 'validate',
  lint: 'validate',
  test: 'validate',
  verify: 'validate',
  build: 'render',
  export: 'render',
  print: 'render',
  explain: 'rules',
  fix: 'validate --fix',
  create: 'new',
  init: 'new',
  merge: 'report merge',
  translate: 'twin',
};

/** What other tools call the options. */
const otherOptions: Readonly<Record<string, string>> = {
  '--output-dir': '--out-dir',
  '--output-folder': '--out-dir',
  '--folder': '--out-dir',
  '--directory': '--out-dir',
  '--dest': '--out-dir',
  '--page-size': '--paper',
  '--papersize': '--paper',
  '--a4': '--paper a4',
  '--letter': '--paper letter',
  '--width': '--columns',
  '--silent': '--quiet',
  '--language': '--locale',
  '--template-dir': '--template',
};

/** Whether an option of a command stands before the command. */
function isTooEarly(option: string, command: string, argv: readonly string[]): boolean {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at >= 0 && at < argv.indexOf(command) && flagsOf(command).includes(option);
}

/**
 * The option that was meant: a misspelt one, one of which this is the beginning or the end, one that the
 * word after it names, as in `--format pdf`, or the form of a report. The version is that of all commands.
 */
function meantFlag(
  written: string,
  command: string | undefined,
  argv: readonly string[],
): Message[] {
  const flags = flagsOf(command);
  const near = [...meant(written, flags), ...otherOption(written, flags)];
  if (near.length > 0) return near.slice(0, 1);
  if (meant(written, ['--version']).length > 0)
    return [say('cli/did-you-mean', { name: 'brief --version' })];
  const form = written.slice('--'.length);
  if (flags.includes('--format') && Object.hasOwn(reporters, form))
    return [say('cli/did-you-mean', { name: `--format ${form}` })];
  const at = argv.findIndex((word) => word === written || word.startsWith(`${written}=`));
  const value = /=(.*)$/.exec(argv[at] ?? '')?.[1] ?? argv[at + 1] ?? '';
  const begun = flags.filter(
    (flag) =>
      written.length >= leastBegun && (flag.startsWith(written) || flag.endsWith(written.slice(1))),
  );
  const name = begun.toSorted((a, b) => a.length - b.length)[0] ?? `--${value.toLowerCase()}`;
  return flags.includes(name) ? [say('cli/did-you-mean', { name })] : [];
}

function otherOption(written: string, flags: readonly string[]): Message[] {
  const name = Object.hasOwn(otherOptions, written) ? otherOptions[written] : undefined;
  const [flag = ''] = name?.split(' ') ?? [];
  return name !== undefined && flags.includes(flag) ? [say('cli/did-you-mean', { name })] : [];
}

/** Characters, dashes counted, from which on the beginning of an option tells which it is. */
const leastBegun = 5;

function meant(written: string, names: readonly string[]): Message[] {
  const near = names
    .map((name) => ({ name, away: distance(written, name) }))
    .filter(({ name, away }) => away <= Math.min(mostEdits, name.length / 2))
    .toSorted((a, b) => a.away - b.away);
  return near.slice(0, 1).map(({ name }) => say('cli/did-you-mean', { name }));
}

/** Two letters in the wrong order are two edits. */
const mostEdits = 2;

function flagsOf(command: string | undefined): string[] {
  const { options, common } = commands.find(({ name }) => name === command) ?? {
    options: [],
    common: [localeOption],
  };
  const flags = [...options, ...common].map((option) => option.flags.replace(/^-\w, /, ''));
  return [...flags, '--help', ...(command === undefined ? ['--version'] : [])];
}

/** `Allowed choices are en, fr.` */
function allowedIn(message: string): string {
  return /choices are (.*)\./.exec(message)?.[1] ?? '';
}
