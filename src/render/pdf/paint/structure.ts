import type { Element } from '../layout/structure.ts';
import { pdfString } from './pdfkit.ts';
import type { Pdfkit, StructElement } from './pdfkit-types.ts';

/** The PDF element of each element of the layout. */
export type Elements = ReadonlyMap<Element, StructElement>;

/** Name of the place where a footnote stands. */
export function noteDestination(id: string): string {
  return `fn-${id}`;
}

/**
 * Builds the whole structure tree, in reading order, before anything is painted: so a footnote is read after
 * the block that cites it, though it is painted at the foot of the page.
 */
export function buildStructure(doc: Pdfkit, root: Element): Elements {
  const elements = new Map<Element, StructElement>();
  const notes: [name: string, element: StructElement][] = [];
  const build = (element: Element): StructElement => {
    const { scope, alt, lang } = element;
    const options = { ...(scope && { scope }), ...(alt && { alt }), ...(lang && { lang }) };
    const built = doc.struct(element.tag, options);
    const { data } = built.dictionary;
    // WA3: pdfkit has no call for the kind of a list, what a table holds and the id of a note.
    if (element.numbering) data['A'] = { O: 'List', ListNumbering: element.numbering };
    if (element.summary) data['A'] = { O: 'Table', Summary: pdfString(element.summary) };
    if (element.id) {
      data['ID'] = pdfString(noteDestination(element.id));
      notes.push([noteDestination(element.id), built]);
    }
    elements.set(element, built);
    for (const kid of element.kids) built.add(build(kid));
    return built;
  };
  doc.addStructure(build(root));
  listIds(doc, notes);
  return elements;
}

/** WA6: elements with an id are listed by it, in the order of their bytes; pdfkit has no call for that. */
function listIds(doc: Pdfkit, notes: readonly [name: string, element: StructElement][]): void {
  if (notes.length === 0) return;
  const sorted = notes.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.flatMap(([name, element]) => [pdfString(name), element.dictionary]);
  doc.getStructTreeRoot().data['IDTree'] = { Names: names };
}
