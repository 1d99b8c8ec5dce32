import { say, type Finding } from '../findings/finding.ts';
import type { MissingGlyphError } from '../render/missing-glyph.ts';
import type { Source } from '../source/source.ts';

/** A finding for each character that no font has, where it first stands in the file. */
export function missingGlyphs({ characters }: MissingGlyphError, { text }: Source): Finding[] {
  return characters.map((name) => {
    const code = (name.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    // One that is written as an escape (`"\u2603"`) is not found; the note itself stands for it.
    const start = text.indexOf(name);
    return {
      rule: 'missing-glyph',
      severity: 'error',
      message: say('missing-glyph', { name, code: `U+${code}` }),
      hints: [say('missing-glyph/hint', {})],
      span: start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length },
    };
  });
}
