import type { NotePath } from '../findings/finding.ts';
import type { SchemaError } from './validator.ts';

/** A schema error at a place in the data. */
export interface Fault {
  readonly error: SchemaError;
  readonly path: NotePath;
  readonly value: unknown;
}
