import type { Message } from '../../findings/finding.ts';
import type { Position } from '../../source/source.ts';

/** A file, and a place in it where that is known. */
export interface FaultPlace {
  readonly path: string;
  readonly range?: { readonly start: Position; readonly end: Position };
}

/** What the person at the keyboard can mend: shown as one line, without a stack, with exit code 2. */
export class UserError extends Error {
  override name: string = 'UserError';
  readonly reason: Message;
  /** Where it is, if it is in a file. */
  readonly at: FaultPlace | undefined;
  constructor(reason: Message, options: ErrorOptions & { readonly at?: FaultPlace } = {}) {
    super('key' in reason ? reason.key : reason.text.en, options);
    this.reason = reason;
    this.at = options.at;
  }
}

/** What fails one note after the other in the same way, such as a broken template: it is told once. */
export class SharedFault extends UserError {
  override name = 'SharedFault';
}
