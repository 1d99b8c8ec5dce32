import type { Message } from '../findings/finding.ts';
import type { CheckedNote } from '../note/check.ts';
import type { Position } from '../source/source.ts';
import { checkExample } from './check-example.ts';
import type { Kind, KindExample } from './kind.ts';

/** A kind of finding with what its bad examples really give. */
export interface Explained {
  readonly kind: Kind;
  readonly bad: readonly ShownExample[];
}

export interface ShownExample {
  readonly example: KindExample;
  /** The findings of the kind. */
  readonly findings: ReadonlyArray<{ readonly at: Position; readonly message: Message }>;
}

/** Runs the bad examples of a kind through a check, which for the stage of printing must print them. */
export async function explain(
  kind: Kind,
  check: (example: KindExample) => Promise<CheckedNote> = checkExample,
): Promise<Explained> {
  const bad: ShownExample[] = [];
  for (const example of kind.examples.bad) {
    const { source, findings } = await check(example);
    const own = findings.filter(({ rule }) => rule === kind.id);
    const shown = own.map(({ span, message }) => ({ at: source.positionAt(span.start), message }));
    bad.push({ example, findings: shown });
  }
  return { kind, bad };
}
