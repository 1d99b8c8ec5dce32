import type { Message } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import { build, version } from '../../generated/version.js';
import type { Host, Output } from '../../host/host.ts';
import type { Locale } from '../../locale/message.ts';
import type { Style } from '../../report/report.ts';
import { tame } from '../../report/tame.ts';
import { failureOf } from '../faults/failure.ts';
import type { SpeechFlags } from '../usage/shared.ts';
import { chooseStyle } from './style.ts';

/** What every command is given: the world, and how this run speaks to its user. */
export interface Terminal {
  readonly host: Host;
  readonly locale: Locale;
  /** Of `brief` itself. */
  readonly version: string;
  /** Tells its code from any other, also from that of another commit between two versions. */
  readonly build: string;
  /** Width and colours of a stream. */
  readonly style: (output: Output) => Style;
  /** Says a message on standard error, where given about a path. */
  readonly notice: (message: Message, path?: string) => void;
  /** Says a text that is in the user's language already. */
  readonly error: (text: string) => void;
  /** Says why something failed, at which path if known; shows the stack when that was asked for. */
  readonly failure: (error: unknown, path?: string) => void;
}

/** Begins to speak with the user of this run. */
export function createTerminal(host: Host, locale: Locale, flags: SpeechFlags): Terminal {
  const error = (text: string): void => host.stderr.write(`brief: ${tame(text)}\n`);
  const notice: Terminal['notice'] = (message, path) => {
    const sentence = sentenceOf(message, locale);
    error(path === undefined ? sentence : `${path}: ${sentence}`);
  };
  return {
    host,
    locale,
    version,
    build,
    style: (output) => chooseStyle(output, flags.color, host),
    notice,
    error,
    failure(problem, path) {
      notice(failureOf(problem), path);
      if (flags.debug && problem instanceof Error) host.stderr.write(`${stackOf(problem)}\n`);
    },
  };
}

function stackOf(error: Error): string {
  const own = error.stack ?? String(error);
  return error.cause instanceof Error ? `${own}\n${stackOf(error.cause)}` : own;
}
