import { say } from '../../findings/finding.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { powershellScript } from '../completion/powershell.ts';
import { completionTable, type CompletionTable } from '../completion/table.ts';
import { zshScript } from '../completion/zsh.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Terminal } from '../tell/terminal.ts';
import { unknownName } from '../faults/unknown-name.ts';
import type { CommandUsage } from '../usage/usage.ts';

const scripts: Readonly<Record<string, (table: CompletionTable) => string>> = {
  bash: bashScript,
  fish: fishScript,
  powershell: powershellScript,
  zsh: zshScript,
};

/** `brief completion`: a script that completes commands, options and values in a shell, without running `brief`. */
export async function completion(
  [shell = '']: readonly string[],
  commands: readonly CommandUsage[],
  { host, locale }: Terminal,
): Promise<ExitCode> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script) {
    const shells = Object.keys(scripts);
    const choice = say('schema/choose', { names: shells.join(', ') });
    throw unknownName(say('completion/unknown', { shell }), shell, shells, [choice]);
  }
  host.stdout.write(script(completionTable(commands, Object.keys(scripts), locale)));
  return exitCode.ok;
}
