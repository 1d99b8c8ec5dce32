import type { Candidates, CompletedOption, CompletionTable } from './table.ts';

/** The script for fish: `brief completion fish | source`. */
export function fishScript({ commands, options }: CompletionTable): string {
  const lines = [
    'complete -c brief -f',
    ...options.map((option) => optionLine('__fish_use_subcommand', option)),
    ...commands.flatMap(({ name, about, words, options: own }) => {
      const after = `__fish_seen_subcommand_from ${name}`;
      return [
        `complete -c brief -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
        ...words.map((place) => `complete -c brief -n ${quoted(after)} ${offered(place)}`),
        ...own.map((option) => optionLine(after, option)),
      ];
    }),
  ];
  return `# brief: completion for fish\n${lines.join('\n')}\n`;
}

function optionLine(condition: string, { names, about, value }: CompletedOption): string {
  const written = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const taken = value === undefined ? [] : ['-r', offered(value)];
  return [
    'complete -c brief -n',
    quoted(condition),
    ...written,
    ...taken,
    '-d',
    quoted(about),
  ].join(' ');
}

function offered(candidates: Candidates): string {
  if (candidates === 'files') return '-F';
  return candidates === 'free' ? '-f' : `-f -a ${quoted(candidates.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
