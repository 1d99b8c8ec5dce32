import type { Change } from '../document/typography/changes.ts';
import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host/host.ts';
import type { Note } from '../note/note.ts';
import { MissingGlyphError } from '../render/missing-glyph.ts';
import type { Source } from '../source/source.ts';
import type { LayOutNote } from './draw-note.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import type { Output } from './outputs.ts';
import { twinOf } from './twin.ts';

/** A note that is to be drawn, and where its formats go. */
export interface Drawable {
  readonly note: Note;
  readonly source: Source;
  readonly hasErrors: boolean;
  readonly outputs: readonly Output[];
}

/** What came of one output: its bytes, characters that no font has, or what failed. */
export type Drawn =
  /** What the typography changed is told with the first of a note's outputs. */
  | { readonly bytes: Uint8Array; readonly changes: readonly Change[] }
  | { readonly findings: readonly Finding[] }
  | { readonly error: unknown };

/** Draws the outputs of a note, in their order. What fails in one format leaves the others alone. */
export async function drawOutputs(
  { note, source, hasErrors, outputs }: Drawable,
  layOutNote: LayOutNote,
  host: Host,
): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  try {
    const { draw, changes } = await layOutNote(note, source, hasErrors);
    for (const { format, path } of outputs) {
      try {
        const twin = format === 'html' ? await twinOf(source.path, path, host) : undefined;
        drawn.push({ bytes: await draw(format, twin), changes: drawn.length === 0 ? changes : [] });
      } catch (error) {
        const isMissing = error instanceof MissingGlyphError;
        drawn.push(isMissing ? { findings: missingGlyphs(error, source) } : { error });
      }
    }
  } catch (error) {
    drawn.push({ error });
  }
  return drawn;
}
