import { say } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { Localized } from '../../locale/message.ts';
import type { Note } from '../../note/note.ts';
import type { Format } from '../../render/format.ts';
import type { Source } from '../../source/source.ts';
import { placeOfCharacter } from '../../template/place-of.ts';
import { TemplateError } from '../../template/template-error.ts';
import { SharedFault } from '../faults/user-error.ts';
import { placeOf, tellGlyphs } from './missing-glyphs.ts';
import { templateFault } from './template-fault.ts';
import type { NamedTemplate } from './templates.ts';

/** A note that is printed, and its template. */
interface Printed extends NamedTemplate {
  readonly note: Note;
  readonly source: Source;
}

/**
 * Refuses characters that no font has and that come from the watermark or a template: whoever wrote the
 * note cannot mend them. Those of the notes are left to findings.
 * @throws SharedFault
 */
export function refuseForeignGlyphs(
  characters: readonly string[],
  notes: readonly Printed[],
  format: Format,
  watermark: string | undefined,
): void {
  const foreign = characters.filter((character) => !notes.some((note) => has(note, character)));
  const drawn = foreign.filter((character) => composed(watermark).includes(character));
  if (drawn.length > 0)
    throw new SharedFault(say('cli/watermark-glyphs', { problem: inWords(drawn) }));
  for (const printed of notes) {
    const { note } = printed;
    const template = printed.templateFor(format);
    const places = foreign.map((character) => ({
      character,
      place: placeOfCharacter(note, template, character),
    }));
    const first = places.find(({ place }) => place);
    if (!first?.place) continue;
    const key = JSON.stringify(first.place);
    const beside = places.filter(({ place }) => JSON.stringify(place) === key);
    const text = inWords(beside.map(({ character }) => character));
    throw templateFault(new TemplateError({ text }, first.place), printed);
  }
}

/** Whether a note has a character, as such or by an escape. */
function has({ note, source }: Printed, character: string): boolean {
  return (
    placeOf(source.text, character) >= 0 ||
    composed(JSON.stringify(note.fields)).includes(character)
  );
}

/** As it is printed. */
function composed(text = ''): string {
  return text.normalize('NFC');
}

function inWords(characters: readonly string[]): Localized {
  return inBothLanguages([tellGlyphs(characters.join('')), say('missing-glyph/hint', {})]);
}
