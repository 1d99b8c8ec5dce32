/** 0: nothing wrong. 1: a note has errors. 2: `brief` could not do its job; 2 wins over 1. */
export const exitCode = { ok: 0, invalid: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The code of a run whose parts ended so: 2 before 1 before 0. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  return Math.max(exitCode.ok, ...codes) as ExitCode;
}
