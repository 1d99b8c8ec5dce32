import { readTree, type Child } from '../document/markup-tree.ts';
import type { Note } from '../note/note.ts';
import { noteHelpers } from './helpers.ts';
import type { TemplatePlace } from './template-error.ts';
import type { Template } from './template.ts';

/**
 * Where a template itself shows an image; undefined where that stands in the words of the note. The
 * template is run again, since only an image that is not there asks for it.
 */
export function placeOfImage(
  note: Note,
  template: Template,
  src: string,
): TemplatePlace | undefined {
  if (!template.trace) return undefined;
  const helpers = noteHelpers(note, () => '');
  const offset = offsetOf(src, readTree(template.note(note.fields, helpers), []));
  if (offset === undefined) return undefined;
  const { markup, placeAt } = template.trace(note.fields, helpers);
  return placeAt(markup, offset);
}

function offsetOf(src: string, children: readonly Child[]): number | undefined {
  for (const child of children) {
    if (!('tag' in child)) continue;
    const isIt = child.tag === 'img' && child.attributes.get('src') === src;
    const found = isIt ? child.at : offsetOf(src, child.children);
    if (found !== undefined) return found;
  }
  return undefined;
}
