import { readTree, type Child } from '../document/markup-tree.ts';
import type { Note } from '../note/note.ts';
import { noteHelpers } from './helpers.ts';
import { printedFields } from './printed-fields.ts';
import type { TemplatePlace } from './template-error.ts';
import type { Template } from './template.ts';

/** Where a template shows an image of its own; undefined where it ships with `brief`. */
export function placeOfImage(
  note: Note,
  template: Template,
  path: string,
): TemplatePlace | undefined {
  return placeOf(
    note,
    template,
    (child) => 'tag' in child && child.tag === 'img' && child.attributes.get('src') === path,
  );
}

/** Where a template itself writes a character; undefined as for an image. */
export function placeOfCharacter(
  note: Note,
  template: Template,
  character: string,
): TemplatePlace | undefined {
  return placeOf(
    note,
    template,
    (child) => 'text' in child && child.text.normalize('NFC').includes(character),
  );
}

type IsIt = (child: Child) => boolean;

/** Runs the template again, without the bodies of the note: only a fault asks for it. */
function placeOf(note: Note, template: Template, isIt: IsIt): TemplatePlace | undefined {
  if (!template.trace) return undefined;
  const helpers = noteHelpers(note, () => '', '');
  const offset = offsetOf(isIt, readTree(template.note(printedFields(note), helpers), []));
  if (offset === undefined) return undefined;
  const { markup, placeAt } = template.trace(printedFields(note), helpers);
  return placeAt(markup, offset);
}

function offsetOf(isIt: IsIt, children: readonly Child[]): number | undefined {
  for (const child of children) {
    const found = isIt(child)
      ? child.at
      : 'tag' in child
        ? offsetOf(isIt, child.children)
        : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
