import type { Element, InlineElement } from '../layout/structure.ts';
import type { ArtifactOptions, Pdfkit, StructContent, StructElement } from './pdfkit-types.ts';
import type { Elements } from './structure.ts';

/** Says of everything painted which element it belongs to. One marked content is open at a time. */
export interface Tagger {
  /** What is painted next belongs to these elements inside the owner; returns the innermost open links. */
  enter(owner: Element, inside: readonly InlineElement[]): readonly OpenInline[];
  /** Calls back for each element that is still open at the end of a line. */
  open(): readonly OpenInline[];
  /** Paints what assistive technology passes over. */
  artifact(options: ArtifactOptions, draw: () => void): void;
  /** Closes everything; before a page ends. */
  close(): void;
}

export interface OpenInline {
  readonly inline: InlineElement;
  readonly element: StructElement;
}

/**
 * @param beforeEnd is called with a link before its element ends (WA4): pdfkit takes the page that is
 * current at that moment for the page of the link, so links end before their page does.
 */
export function createTagger(
  doc: Pdfkit,
  elements: Elements,
  beforeEnd: (open: OpenInline) => void,
): Tagger {
  let owner: Element | undefined;
  let path: OpenInline[] = [];
  let content: { readonly owner: StructElement; readonly content: StructContent } | undefined;

  const closeContent = (): void => {
    if (!content) return;
    doc.endMarkedContent();
    content.owner.add(content.content);
    content = undefined;
  };
  const leave = (depth: number): void => {
    while (path.length > depth) {
      closeContent();
      const last = path.pop() as OpenInline;
      beforeEnd(last);
      last.element.end();
    }
  };
  const close = (): void => {
    leave(0);
    closeContent();
    owner = undefined;
  };
  const enter = (next: Element, inside: readonly InlineElement[]): readonly OpenInline[] => {
    if (next !== owner) close();
    owner = next;
    let shared = 0;
    while (shared < inside.length && path[shared]?.inline === inside[shared]) shared += 1;
    leave(shared);
    for (const inline of inside.slice(shared)) {
      closeContent();
      path.push(begin(doc, inline, path.at(-1)?.element ?? blockOf(elements, next)));
    }
    if (!content) {
      const innermost = path.at(-1);
      const tag = innermost ? tagOf(innermost.inline) : next.tag;
      const element = innermost?.element ?? blockOf(elements, next);
      content = { owner: element, content: doc.markStructureContent(tag) };
    }
    return path;
  };
  const artifact = (options: ArtifactOptions, draw: () => void): void => {
    closeContent();
    doc.markContent('Artifact', options);
    draw();
    doc.endMarkedContent();
  };
  return { enter, open: () => path, artifact, close };
}

function blockOf(elements: Elements, element: Element): StructElement {
  const found = elements.get(element);
  if (!found) throw new Error(`The structure tree has no such ${element.tag}`);
  return found;
}

/** The mark of a footnote is a Reference with the link inside. */
function begin(doc: Pdfkit, inline: InlineElement, parent: StructElement): OpenInline {
  const outer =
    inline.tag === 'Reference'
      ? doc.struct('Reference')
      : doc.struct(inline.tag, inline.tag === 'Span' ? { lang: inline.lang } : {});
  parent.add(outer);
  if (inline.tag !== 'Reference') return { inline, element: outer };
  const link = doc.struct('Link');
  outer.add(link);
  return { inline, element: link };
}

function tagOf(inline: InlineElement): string {
  return inline.tag === 'Reference' ? 'Link' : inline.tag;
}
