import { noConfig } from '../../config/config.ts';
import type { Host } from '../../host/host.ts';
import type { CheckedNote } from '../../note/check.ts';
import { checkExample } from '../../reference/check-example.ts';
import type { KindExample } from '../../reference/kind.ts';
import { MissingGlyphError } from '../../render/missing-glyph.ts';
import { resolveTheme } from '../../theme/resolve.ts';
import { createLayOut } from './draw-note.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { planRender } from './render-plan.ts';

/** Checks an example and prints it as a PDF, for the findings that only printing gives. */
export async function printExample(example: KindExample, host: Host): Promise<CheckedNote> {
  const checked = await checkExample(example);
  if (!checked.note) return checked;
  const layOutNotes = await createLayOut(
    planRender({ pdf: true }, host),
    resolveTheme({}),
    noConfig(host.cwd),
    host,
  );
  const { draw } = await layOutNotes([
    { note: checked.note, source: checked.source, hasErrors: false },
  ]);
  try {
    await draw('pdf');
    return checked;
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) throw error;
    return { ...checked, findings: missingGlyphs(error.characters, checked.source) };
  }
}
