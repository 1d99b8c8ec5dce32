import { say, type Finding, type Message, type NotePath } from '../findings/finding.ts';
import { configSchema } from '../generated/config.js';
import { inWords, ofSettings, type Rewording } from '../settings-file/rewording.ts';
import { keywordOf, schemaAt } from '../schema/shape.ts';
import { nearest } from '../schema/suggest.ts';
import { optionsOf } from './option-names.ts';

/**
 * A finding as it is said of a config, which is read by the same code as a note: some of its
 * sentences name the note, and what may stand under `rules` is rules.
 */
export function inWordsOfConfig(finding: Finding): Finding {
  const { pointer = [], message } = finding;
  const hints = finding.hints?.map(ofConfig) ?? [];
  const key = 'key' in message ? message.key : undefined;
  if (pointer.at(-3) === 'rules' && key === 'unknown-field/in')
    return { ...finding, hints: hintsOfOption(String(pointer.at(-2)), String(pointer.at(-1))) };
  if (pointer.at(-2) === 'rules') return ofRule(String(pointer.at(-1)), { ...finding, hints });
  const option = pointer.length === 1 ? optionMeant(String(pointer[0])) : undefined;
  if (key === 'unknown-field' && option !== undefined)
    return {
      ...finding,
      message: ofConfig(message),
      hints: [say('config/is-option', { option })],
    };
  return { ...finding, message: ofConfig(message), hints };
}

/** What other tools read from their configuration, and `brief` takes with the command. */
const ofCommand = new Set([
  'cache',
  'cache-location',
  'changed-since',
  'format',
  'jobs',
  'locale',
  'max-warnings',
  'quiet',
]);

function optionMeant(key: string): string | undefined {
  const name = key
    .replaceAll('_', '-')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
  return ofCommand.has(name) ? `--${name}` : undefined;
}

function ofRule(id: string, finding: Finding): Finding {
  const { pointer = [], message, hints = [] } = finding;
  const key = 'key' in message ? message.key : undefined;
  if (key === 'unknown-value' && isAlwaysError(pointer))
    return { ...finding, message: say('config/always-error', { id }), hints: [] };
  if (key === 'unknown-field/in')
    return { ...finding, message: say('config/unknown-rule', { id }), hints: hints.map(ofRules) };
  return { ...finding, message: ofConfig(message) };
}

/** What may be set of a rule, the option that was meant first. */
function hintsOfOption(id: string, written: string): Message[] {
  const names = optionsOf(id);
  const suggestion = nearest(written, names);
  return [
    ...(suggestion === undefined ? [] : [say('hint/did-you-mean', { suggestion })]),
    say('unknown-field/known', { keys: names.join(', ') }),
  ];
}

function isAlwaysError(pointer: NotePath): boolean {
  const schema = schemaAt(configSchema, pointer);
  return schema !== undefined && keywordOf(configSchema, schema, 'enum')?.length === 1;
}

function ofConfig(message: Message): Message {
  return inWords(message, sentences);
}

/** There are too many rules to name them all. */
function ofRules(hint: Message): Message {
  return 'key' in hint && hint.key === 'unknown-field/known'
    ? say('config/unknown-rule/hint', {})
    : hint;
}

const sentences: Rewording = { ...ofSettings, 'unknown-field': 'config/unknown-field' };
