import { say, type Message } from '../../findings/finding.ts';
import { HostError } from '../../host/host.ts';
import { EndlessSchemaError } from '../../schema/endless.ts';
import { SlowPatternError } from '../../schema/pattern.ts';
import { UserError } from './user-error.ts';
import { hostFault } from './host-fault.ts';

/** Why something failed, to be shown after the path it happened at. */
export function failureOf(error: unknown): Message {
  if (error instanceof UserError) return error.reason;
  if (error instanceof HostError) return hostFault(error);
  if (error instanceof SlowPatternError) return slowPattern(error);
  if (error instanceof EndlessSchemaError) return say('types/endless', { type: error.type });
  const [problem = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
  return say('cli/bug', { problem });
}

function slowPattern({ pattern, field, type }: SlowPatternError): Message {
  return field === undefined
    ? say('types/slow-pattern-of-keys', { pattern, type })
    : say('types/slow-pattern', { pattern, field, type });
}
