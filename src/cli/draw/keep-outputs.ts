import { HostError, type Host } from '../../host/host.ts';
import type { Bytes, Drawable, Drawn, FindingsOfPart } from './draw-outputs.ts';
import { say } from '../../findings/finding.ts';
import { UserError } from '../faults/user-error.ts';
import { writeInside } from '../paths/inside.ts';
import { inOrder } from '../in-order.ts';
import type { RenderPlan } from './render-plan.ts';

/** What came of an output in the end: where it was written, or why it was not. */
export type Kept =
  | Written
  | { readonly findings: readonly FindingsOfPart[] }
  /** At the note, or at the file that could not be written. */
  | { readonly error: unknown; readonly path: string };

/** An output that was written. */
export interface Written extends Omit<Bytes, 'bytes'> {
  /** Its path, or `-`. */
  readonly written: string;
  /** Whether it is a draft that stands where a file was before. */
  readonly replaced: boolean;
}

/** Notes whose outputs may be on their way to the disk while others are drawn. */
const most = 4;

/** Writes what was drawn, and gives what came of each note in their order. Links may not lead out of the plan's folder. */
export function keepAll(
  all: AsyncIterable<readonly Drawn[]>,
  drawables: readonly Drawable[],
  plan: Pick<RenderPlan, 'outDir' | 'draft'>,
  host: Host,
): AsyncGenerator<readonly Kept[]> {
  return inOrder(all, most, (drawn, number) =>
    Promise.all(drawn.map((one, index) => keep(one, index, drawables[number]!, plan, host))),
  );
}

async function keep(
  drawn: Drawn,
  index: number,
  { parts, outputs }: Drawable,
  { outDir, draft }: Pick<RenderPlan, 'outDir' | 'draft'>,
  host: Host,
): Promise<Kept> {
  if ('error' in drawn) return { error: drawn.error, path: parts[0]?.source.path ?? '-' };
  if (!('bytes' in drawn)) return drawn;
  const path = outputs[index]?.path ?? '-';
  try {
    const replaced = draft && path !== '-' && (await host.stat(path)).kind === 'file';
    if (path === '-') host.stdout.write(drawn.bytes);
    else await writeInside(path, drawn.bytes, host, outDir);
    const { bytes: _, ...rest } = drawn;
    return { written: path, replaced, ...rest };
  } catch (error) {
    return { error: withAdvice(error), path };
  }
}

/** Who cannot write there needs to know how another place is chosen. */
function withAdvice(error: unknown): unknown {
  const code = error instanceof HostError ? error.code : undefined;
  if (code !== 'unwritable' && code !== 'no-place') return error;
  return new UserError(say(`cli/output-${code}`, {}), { cause: error });
}
