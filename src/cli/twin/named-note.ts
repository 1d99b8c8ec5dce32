import type { Side } from '../../twins/side.ts';

/** A note, and the language that its name tells. */
export interface NamedNote {
  readonly path: string;
  readonly side: Side;
}
