import type { Message } from '../findings/finding.ts';

/** 0: nothing wrong. 1: a note has errors. 2: `brief` could not do its job; 2 wins over 1. */
export const exitCode = { ok: 0, invalid: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The code of a run whose parts ended so: 2 before 1 before 0. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  return Math.max(exitCode.ok, ...codes) as ExitCode;
}

/** What the person at the keyboard can mend: shown as one line, without a stack, with exit code 2. */
export class UserError extends Error {
  override name: string = 'UserError';
  readonly reason: Message;
  constructor(reason: Message, options?: ErrorOptions) {
    super('key' in reason ? reason.key : reason.text.en, options);
    this.reason = reason;
  }
}

/** A template that cannot be used fails each of its notes in the same way: it is told once. */
export class TemplateFault extends UserError {
  override name = 'TemplateFault';
}
