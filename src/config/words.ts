import { say, type Finding, type Message } from '../findings/finding.ts';
import type { MessageKey } from '../locale/index.ts';

/**
 * A finding as it is said of a config, which is read by the same code as a note: some of its
 * sentences name the note.
 */
export function inWordsOfConfig(finding: Finding): Finding {
  const { pointer, message, hints = [] } = finding;
  const said = pointer?.at(-2) === 'rules' ? ofRule(message, String(pointer.at(-1))) : message;
  return { ...finding, message: ofConfig(said), hints: hints.map(ofConfig) };
}

/** What may stand under `rules` is rules. */
function ofRule(message: Message, id: string): Message {
  return 'key' in message && message.key === 'unknown-field/in'
    ? say('config/unknown-rule', { id })
    : message;
}

function ofConfig(message: Message): Message {
  const key = 'key' in message ? sentences[message.key] : undefined;
  return key === undefined ? message : ({ ...message, key } as Message);
}

/** The same with the same arguments, said of a config. */
const sentences: Partial<Record<MessageKey, MessageKey>> = {
  'too-large': 'config/too-large',
  'too-deep': 'config/too-deep',
  'too-many-aliases': 'config/too-many-aliases',
  'one-note-per-file': 'config/one-per-file',
  'unknown-alias': 'config/unknown-alias',
  'yaml-syntax/rest': 'config/rest',
  'unknown-field': 'config/unknown-field',
  'unknown-field/known': 'config/known',
};
