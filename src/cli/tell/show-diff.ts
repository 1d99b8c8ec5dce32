import { say } from '../../findings/finding.ts';
import { unifiedDiff, type DiffPart } from '../../fix/unified-diff.ts';
import type { Tone } from '../../report/report.ts';
import { command, tame, tameLine } from '../../report/tame.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes what changes in a file to standard output as a unified diff: as it is for a program,
 * coloured and made harmless for a terminal.
 */
export function showDiff(
  path: string,
  { before, bytes }: { readonly before: Uint8Array; readonly bytes: Uint8Array },
  { host, style, notice }: Terminal,
): void {
  const diff = unifiedDiff(path, before, bytes);
  if (!diff) return notice(say('cli/no-diff', {}), path);
  const { stdout } = host;
  const look = style(stdout);
  // A log is read by GitHub's runner, too, which obeys some lines.
  const guard = host.env('GITHUB_ACTIONS') === 'true' ? harmless : asIs;
  const shown = diff.map(({ part, text }) => {
    const tone = tones[part];
    const line = stdout.isTTY ? tame(text.replace(/\r$/, '')) : guard(text);
    return `${tone ? look.paint(tone, line) : line}\n`;
  });
  stdout.write(shown.join(''));
}

function asIs(line: string): string {
  return line;
}

/** Only what would be a command is changed, so that other diffs can still be applied. */
function harmless(line: string): string {
  return tameLine(line.replaceAll(command, '#♯'));
}

const tones: Partial<Record<DiffPart, Tone>> = {
  file: 'strong',
  place: 'info',
  gone: 'error',
  come: 'good',
};
