import { speechOptions } from './shared.ts';
import type { CommandUsage } from './usage.ts';

export const completionUsage: CommandUsage = {
  name: 'completion',
  says: 'help/completion',
  arguments: [{ name: 'help/name-shell', says: 'help/shell', takes: 'one' }],
  options: [],
  common: speechOptions,
  examples: [
    { line: 'eval "$(brief completion bash)"', says: 'help/example-completion-bash' },
    { line: 'brief completion fish | source', says: 'help/example-completion-fish' },
    {
      line: 'brief completion powershell | Out-String | Invoke-Expression',
      says: 'help/example-completion-powershell',
    },
  ],
};
