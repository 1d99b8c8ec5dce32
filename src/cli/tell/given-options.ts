import { typedPath } from '../../findings/typed-path.ts';
import type { ValidateFlags } from '../usage/validate.ts';

/**
 * The options of a run as they are typed in a command that is to find the same again: what chooses the
 * settings, the schema, the rules and the language.
 */
export function givenOptions(
  flags: Pick<ValidateFlags, 'config' | 'schema' | 'rule' | 'locale'>,
): readonly string[] {
  const { config, schema, rule = [], locale } = flags;
  const named = (option: string, value: string | undefined): string[] =>
    value === undefined ? [] : [option, typedPath(value)];
  return [
    ...(config === false ? ['--no-config'] : named('--config', config)),
    ...named('--schema', schema),
    // Ids and severities have no sign that a shell reads.
    ...rule.flatMap((each) => ['--rule', each]),
    ...named('--locale', locale),
  ];
}
