import { findKind } from '../reference/kinds.ts';

/**
 * Whether findings of this id can be left out at all: not those that keep a note from being read or
 * printed, nor those about suppression itself. False for an id that does not exist.
 */
export function mayBeSuppressed(rule: string): boolean {
  const stage = findKind(rule)?.stage;
  return stage === 'schema' || stage === 'rules' || stage === 'twins';
}
