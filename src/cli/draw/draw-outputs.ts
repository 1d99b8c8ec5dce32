import type { Change } from '../../document/typography/changes.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { MissingGlyphError } from '../../render/missing-glyph.ts';
import type { Source } from '../../source/source.ts';
import type { DrawablePart, DrawnFile, LayOutNotes } from './draw-note.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import type { LeftOut } from './left-out.ts';
import type { Output } from './outputs.ts';
import { twinPageOf } from './twin-page.ts';

/** A note that is to be drawn, or one in both languages, and where its formats go. */
export interface Drawable {
  readonly parts: readonly DrawablePart[];
  readonly outputs: readonly Output[];
}

/** What came of one output: its bytes, characters that no font has by their note, or what failed. */
export type Drawn =
  | Bytes
  | { readonly findings: readonly FindingsOfPart[] }
  | { readonly error: unknown };

/** What an output is to hold. */
export interface Bytes extends DrawnFile {
  /** What the typography changed is told with the first of a note's outputs. */
  readonly changes: readonly Change[];
  /** What the templates leave out is told with it, too. */
  readonly leftOut: readonly LeftOut[];
  /** Characters that no font has, in whose place a draft has boxes. */
  readonly findings?: readonly FindingsOfPart[];
}

/** What was found while drawing one of the notes of a file. */
export interface FindingsOfPart {
  /** Which of the notes it is. */
  readonly part: number;
  readonly findings: readonly Finding[];
}

const untold = { changes: [], leftOut: [] };

/** Draws the outputs of a note, in their order. What fails in one format leaves the others alone. */
export async function drawOutputs(
  { parts, outputs }: Drawable,
  layOutNotes: LayOutNotes,
  host: Host,
): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  const sources = parts.map(({ source }) => source);
  const [first, second] = sources;
  try {
    const { draw, changes, leftOut, isDraft } = await layOutNotes(parts);
    for (const { format, path } of outputs) {
      const told = drawn.length === 0 ? { changes, leftOut } : untold;
      try {
        const hasTwin = format === 'html' && first && !second;
        const twin = hasTwin ? await twinPageOf(first.path, path, host) : undefined;
        const file = await draw(format, twin);
        drawn.push({ ...file, ...told });
      } catch (error) {
        if (!(error instanceof MissingGlyphError)) drawn.push({ error });
        else {
          const findings = glyphsMissingIn(sources, error);
          const file = isDraft ? await draw(format, undefined, true) : undefined;
          drawn.push(file ? { ...file, ...told, findings } : { findings });
        }
      }
    }
  } catch (error) {
    drawn.push({ error });
  }
  return drawn;
}

/** Characters that no font has, each in the first note that has it. */
function glyphsMissingIn(
  sources: readonly Source[],
  { characters }: MissingGlyphError,
): FindingsOfPart[] {
  const left = new Set(characters);
  const found: FindingsOfPart[] = [];
  for (const [part, source] of sources.entries()) {
    const isLast = part === sources.length - 1;
    const own = [...left].filter((character) => isLast || source.text.includes(character));
    for (const character of own) left.delete(character);
    if (own.length > 0) found.push({ part, findings: missingGlyphs(own, source) });
  }
  return found;
}
