import type { Change } from '../../document/typography/changes.ts';
import type { Host } from '../../host/host.ts';
import type { Drawable, Drawn, FindingsOfPart } from './draw-outputs.ts';
import { inOrder } from '../in-order.ts';

/** What came of an output in the end: where it was written, or why it was not. */
export type Kept =
  | { readonly written: string; readonly changes: readonly Change[] }
  | { readonly findings: readonly FindingsOfPart[] }
  /** At the note, or at the file that could not be written. */
  | { readonly error: unknown; readonly path: string };

/** Notes whose outputs may be on their way to the disk while others are drawn. */
const most = 4;

/** Writes what was drawn, and gives what came of each note in their order. */
export function keepAll(
  all: AsyncIterable<readonly Drawn[]>,
  drawables: readonly Drawable[],
  host: Host,
): AsyncGenerator<readonly Kept[]> {
  return inOrder(all, most, (drawn, number) =>
    Promise.all(drawn.map((one, index) => keep(one, index, drawables[number]!, host))),
  );
}

async function keep(
  drawn: Drawn,
  index: number,
  { parts, outputs }: Drawable,
  host: Host,
): Promise<Kept> {
  if ('findings' in drawn) return drawn;
  if ('error' in drawn) return { error: drawn.error, path: parts[0]?.source.path ?? '-' };
  const path = outputs[index]?.path ?? '-';
  try {
    if (path === '-') host.stdout.write(drawn.bytes);
    else await host.writeFile(path, drawn.bytes);
    return { written: path, changes: drawn.changes };
  } catch (error) {
    return { error, path };
  }
}
