import { say } from '../../findings/finding.ts';
import { nearest } from '../../schema/suggest.ts';
import type { UserError } from '../faults/user-error.ts';
import { unknownName } from '../faults/unknown-name.ts';

/** The fault of a type of note that there is not; `committee` means `committee-note`. */
export function unknownType(name: string, names: readonly string[]): UserError {
  const written = nearest(name, names) === undefined ? `${name}-note` : name;
  const choice = say('schema/choose', { names: names.join(', ') });
  return unknownName(say('schema/unknown', { name }), written, names, [choice]);
}
