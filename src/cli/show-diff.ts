import { say } from '../findings/finding.ts';
import { unifiedDiff, type DiffPart } from '../fix/unified-diff.ts';
import type { Tone } from '../report/report.ts';
import { tame } from '../report/tame.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes what changes in a file to standard output as a unified diff: as it is for a program,
 * coloured and made harmless for a terminal.
 */
export function showDiff(
  path: string,
  { before, bytes }: { readonly before: Uint8Array; readonly bytes: Uint8Array },
  { host: { stdout }, style, notice }: Terminal,
): void {
  const diff = unifiedDiff(path, before, bytes);
  if (!diff) return notice(say('cli/no-diff', {}), path);
  const look = style(stdout);
  const shown = diff.map(({ part, text }) => {
    const tone = tones[part];
    const line = stdout.isTTY ? tame(text.replace(/\r$/, '')) : text;
    return `${tone ? look.paint(tone, line) : line}\n`;
  });
  stdout.write(shown.join(''));
}

const tones: Partial<Record<DiffPart, Tone>> = {
  file: 'strong',
  place: 'info',
  gone: 'error',
  come: 'good',
};
