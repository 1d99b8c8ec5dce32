import { Chalk } from 'chalk';
import type { Host, Output } from '../../host/host.ts';
import type { Style, Tone } from '../../report/report.ts';

/**
 * Decides whether a stream gets colours: `--color` and `--no-color`, else NO_COLOR (no-color.org),
 * else FORCE_COLOR, else whether it is a terminal. Chalk's own guess knows neither stream nor NO_COLOR.
 */
export function chooseStyle(
  output: Output,
  asked: boolean | undefined,
  { env }: Pick<Host, 'env'>,
): Style {
  const chalk = new Chalk({ level: (asked ?? wanted(output, env)) ? 1 : 0 });
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    dim: chalk.dim,
  };
  return { columns: output.columns, paint: (tone, text) => tones[tone](text) };
}

function wanted(output: Output, env: Host['env']): boolean {
  if (env('NO_COLOR')) return false;
  const force = env('FORCE_COLOR');
  if (force !== undefined) return force !== '0' && force !== 'false';
  return output.isTTY && env('TERM') !== 'dumb';
}
