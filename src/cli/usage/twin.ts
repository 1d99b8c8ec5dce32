import { typesOptions, type TypesFlags } from './shared.ts';
import type { CommandUsage } from './usage.ts';

export interface TwinFlags extends TypesFlags {
  readonly check?: boolean;
  readonly output?: string;
  readonly schema?: string;
}

export const twinUsage: CommandUsage = {
  name: 'twin',
  says: 'help/twin',
  arguments: [{ name: 'help/name-notes', says: 'help/notes-asked', takes: 'any' }],
  options: [
    { flags: '--check', says: 'help/twin-check' },
    { flags: '-o, --output', value: 'help/value-file', says: 'help/twin-output' },
    { flags: '--schema', value: 'help/value-file', says: 'help/twin-schema' },
  ],
  common: typesOptions,
  examples: [
    { line: 'brief twin {note}', says: 'help/example-twin-start' },
    { line: 'brief twin --check {note}', says: 'help/example-twin-check' },
    { line: 'brief twin {twin} -o -', says: 'help/example-twin-out' },
  ],
};
