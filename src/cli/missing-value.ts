import { say } from '../findings/finding.ts';
import { commands } from './commands/index.ts';
import { UserError } from './faults/user-error.ts';
import { localeOption } from './usage/shared.ts';

/**
 * Refuses an option whose value was forgotten, so that the next option would be taken for it:
 * commander takes whatever follows, and `--watermark --pdf` would print “--pdf” behind a web page.
 * @throws UserError
 */
export function refuseMissingValue(argv: readonly string[]): void {
  const command = commands.find(({ name }) => argv.includes(name));
  const options = command ? [...command.options, ...command.common] : [localeOption];
  const names = new Map(
    options.flatMap((option) => {
      const all = option.flags.split(', ');
      return all.map((name) => [name, { option, long: all.at(-1) ?? name }] as const);
    }),
  );
  const short = new Set([...names.keys(), '-h', '-V'].filter((name) => !name.startsWith('--')));
  for (let at = 0; at < argv.length && argv[at] !== '--'; at++) {
    const word = argv[at] ?? '';
    const asked = names.get(word);
    if (asked?.option.value === undefined) continue;
    const next = argv[++at];
    if (next === undefined || !(next.startsWith('--') || short.has(next))) continue;
    const { long } = asked;
    throw new UserError(
      next === '--'
        ? say('cli/missing-value', { option: word })
        : say('cli/option-as-value', { option: word, next, typed: `${long}=${next}` }),
    );
  }
}
