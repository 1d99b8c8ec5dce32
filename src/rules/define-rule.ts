import { fill, type Argument } from '../locale/message.ts';
import type { Rule, RuleDefinition, RuleMessages, RuleOptions, SayOf } from './rule.ts';

/** Makes a rule of its definition: what it leaves out is nothing, and its sentences are bound to it. */
export function defineRule<
  const Messages extends RuleMessages,
  const Options extends RuleOptions = Readonly<Record<string, never>>,
>(definition: RuleDefinition<Messages, Options>): Rule {
  const say = speaker(definition.messages);
  // Options are given by their names and kinds: the config's schema is made of the same definition.
  const { reads, check } = definition as unknown as RuleDefinition<Messages, RuleOptions>;
  return {
    ...definition,
    options: definition.options ?? {},
    reads: reads ?? (() => []),
    check: (note, report) => check(note, report, say),
  };
}

/** Makes messages of a rule's own sentences. */
export function speaker<const Messages extends RuleMessages>(messages: Messages): SayOf<Messages> {
  return (key, args) => {
    const { en, fr } = messages[key] as RuleMessages[string];
    const named = args as Readonly<Record<string, Argument>>;
    return { text: { en: fill(en, named, 'en'), fr: fill(fr, named, 'fr') } };
  };
}
