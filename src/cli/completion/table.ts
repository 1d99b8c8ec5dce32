import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { kinds } from '../../reference/kinds.ts';
import { reporters } from '../../report/index.ts';
import { createNoteTypes } from '../../schema/note-types.ts';
import { otherSchemas } from '../usage/schema.ts';
import { localeOption } from '../usage/shared.ts';
import type { ArgumentEntry, CommandUsage, OptionEntry } from '../usage/usage.ts';

/** What can be typed after `brief`, as every shell's script needs it. */
export interface CompletionTable {
  readonly commands: readonly CompletedCommand[];
  /** Options that stand before a command. */
  readonly options: readonly CompletedOption[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  /** What may follow the name, place by place; files may for every further place, too. */
  readonly words: readonly Candidates[];
  readonly options: readonly CompletedOption[];
}

export interface CompletedOption {
  /** As typed, the long one last: `-o`, `--output`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Undefined for an option without a value. */
  readonly value: Candidates | undefined;
  readonly repeats: boolean;
}

/** A closed list, names of files, or what only the user knows. */
export type Candidates = readonly string[] | 'files' | 'free';

/** Makes the table of the commands' own. */
export function completionTable(
  commands: readonly CommandUsage[],
  shells: readonly string[],
  locale: Locale,
): CompletionTable {
  const option = (entry: OptionEntry): CompletedOption => ({
    names: entry.flags.split(', '),
    about: translate(locale, entry.says, {}),
    value: valueOf(entry),
    repeats: entry.repeats ?? false,
  });
  const help = option({ flags: '-h, --help', says: 'help/help' });
  const version = option({ flags: '-V, --version', says: 'help/version' });
  return {
    commands: commands.map((command) => ({
      name: command.name,
      about: translate(locale, command.says, {}),
      words: command.arguments.map((argument) => wordsOf(command, argument, shells)),
      options: [...[...command.options, ...command.common].map((entry) => option(entry)), help],
    })),
    options: [option(localeOption), version, help],
  };
}

function wordsOf(
  { name }: CommandUsage,
  argument: ArgumentEntry,
  shells: readonly string[],
): Candidates {
  const types = createNoteTypes().names;
  const lists: Partial<Record<ArgumentEntry['name'], readonly string[]>> = {
    'help/name-action': ['merge'],
    'help/name-rule': kinds.map(({ id }) => id),
    'help/name-shell': shells,
    'help/name-type': name === 'schema' ? [...types, ...otherSchemas] : types,
  };
  return lists[argument.name] ?? 'files';
}

function valueOf({ value, choices }: OptionEntry): Candidates | undefined {
  if (choices || value === undefined) return choices;
  const lists: Partial<Record<typeof value, Candidates>> = {
    'help/value-file': 'files',
    'help/value-folder': 'files',
    'help/value-format': Object.keys(reporters),
    'help/value-rule': kinds.map(({ id }) => `${id}=`),
    'help/value-template': 'files',
    'help/value-theme': 'files',
  };
  return lists[value] ?? 'free';
}
