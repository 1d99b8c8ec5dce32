import type { Message } from '../../findings/finding.ts';

/** What the person at the keyboard can mend: shown as one line, without a stack, with exit code 2. */
export class UserError extends Error {
  override name: string = 'UserError';
  readonly reason: Message;
  constructor(reason: Message, options?: ErrorOptions) {
    super('key' in reason ? reason.key : reason.text.en, options);
    this.reason = reason;
  }
}

/** What fails one note after the other in the same way, such as a broken template: it is told once. */
export class SharedFault extends UserError {
  override name = 'SharedFault';
}
