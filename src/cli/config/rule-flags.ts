import { say } from '../../findings/finding.ts';
import { findKind, kinds } from '../../reference/kinds.ts';
import type { Setting, Settings } from '../../rules/settings.ts';
import { nearest } from '../../schema/suggest.ts';
import { UserError } from '../faults/user-error.ts';

/** Reads `ID=SEVERITY` of `--rule`, the last for a rule counts. @throws UserError */
export function readRuleFlags(flags: readonly string[]): Settings {
  return Object.fromEntries(flags.map((flag) => readRuleFlag(flag)));
}

function readRuleFlag(flag: string): [string, Setting] {
  const { id, value } = /^(?<id>[^=]+)=(?<value>.+)$/.exec(flag)?.groups ?? {};
  if (id === undefined || value === undefined)
    throw new UserError(say('config/rule-form', { value: flag }));
  const kind = findKind(id);
  if (!kind) throw unknownRule(id);
  if (!settable.has(kind.stage)) throw new UserError(say('config/always-error', { id }));
  const severity = severities.find((name) => name === value.toLowerCase());
  if (severity) return [id, { severity }];
  const allowed = severities.join(', ');
  throw new UserError(say('cli/unknown-value', { value, option: `--rule ${id}=`, allowed }));
}

const severities = ['off', 'info', 'warning', 'error'] as const;

/** The stages whose findings a config may set; the rest keep a file from being read or printed. */
export const settable: ReadonlySet<string> = new Set(['schema', 'rules', 'twins', 'suppression']);

function unknownRule(id: string): UserError {
  const ids = kinds.filter(({ stage }) => settable.has(stage)).map((kind) => kind.id);
  const suggestion = nearest(id, ids);
  return new UserError(
    suggestion === undefined
      ? say('config/no-rule', { id })
      : say('config/no-rule-but', { id, suggestion }),
  );
}
