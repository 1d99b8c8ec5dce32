import { say, type Message } from '../../findings/finding.ts';
import type { HostError, Stat } from '../../host/host.ts';

/** Says what is wrong with a path, to be shown after it. */
export function hostFault({ code }: HostError): Message {
  return say(`cli/fault-${code}`, {});
}

/** The same for what stands at a path that should be a file. */
export function kindFault(kind: Exclude<Stat['kind'], 'file' | 'folder'>): Message {
  return say(kind === 'other' ? 'cli/fault-not-a-file' : `cli/fault-${kind}`, {});
}
