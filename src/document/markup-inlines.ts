import type { Inline } from './block.ts';
import { readAddress, readDate, readFootnoteId, readLang } from './markup-attributes.ts';
import { refuse } from './markup-error.ts';
import { refuseBody } from './markup-slot.ts';
import type { Child, Element } from './markup-tree.ts';

/** The words of a block, their blanks collapsed as a browser does. @throws MarkupError */
export function readInlines(children: readonly Child[], parent: Element): Inline[] {
  return withoutBlanks(inlines(children, parent));
}

/** Words as they are printed: blanks in a row are one, and none stands at either end. */
export function withoutBlanks(content: readonly Inline[]): Inline[] {
  return trimEnd(collapse(content, { blank: true }));
}

/** The words of an element that holds nothing else, as they were written. @throws MarkupError */
export function readWords({ tag: parent, children }: Element): string {
  return children
    .map((child) =>
      'text' in child
        ? child.text
        : 'tag' in child
          ? refuse(child.at, 'markup/misplaced-tag', { tag: child.tag, parent })
          : refuseBody(child, { tag: parent }),
    )
    .join('');
}

/** Blanks as HTML has them; a no-break space is none. */
export const blanks: RegExp = /[ \t\n\f\r]+/g;

function inlines(children: readonly Child[], parent: Element): Inline[] {
  return children.map((child) => {
    if ('text' in child) return { kind: 'text', text: child.text };
    if ('tag' in child) return inline(child, parent);
    return refuseBody(child, parent);
  });
}

function inline(element: Element, parent: Element): Inline {
  const { tag, at, children } = element;
  switch (tag) {
    case 'strong':
      return { kind: 'strong', content: inlines(children, element) };
    case 'em':
      return { kind: 'emphasis', content: inlines(children, element) };
    case 's':
      return { kind: 'strike', content: inlines(children, element) };
    case 'code':
      return { kind: 'code', text: readWords(element) };
    case 'a':
      return { kind: 'link', href: readAddress(element), content: inlines(children, element) };
    case 'span':
      return { kind: 'span', lang: readLang(element), content: inlines(children, element) };
    case 'time':
      return { kind: 'time', date: readDate(element), content: inlines(children, element) };
    case 'sup':
      if (children.length > 0) refuse(at, 'markup/words-in-mark', {});
      return { kind: 'footnote', id: readFootnoteId(element) };
    case 'br':
      return { kind: 'break' };
    default:
      return parent.tag === 'p'
        ? refuse(at, 'markup/block-in-paragraph', { tag })
        : refuse(at, 'markup/misplaced-tag', { tag, parent: parent.tag });
  }
}

/** Whether what has been printed ends in a blank, so that the next one is superfluous. */
interface Before {
  blank: boolean;
}

function collapse(content: readonly Inline[], before: Before): Inline[] {
  return content.flatMap((one): Inline[] => {
    if (one.kind === 'text') return collapseText(one.text, before);
    if ('content' in one) return [{ ...one, content: collapse(one.content, before) }];
    if (one.kind !== 'footnote') before.blank = one.kind === 'break';
    return [one];
  });
}

function collapseText(written: string, before: Before): Inline[] {
  const text = written
    .replaceAll(blanks, ' ')
    .slice(before.blank && /^[ \t\n\f\r]/.test(written) ? 1 : 0);
  if (text === '') return [];
  before.blank = text.endsWith(' ');
  return [{ kind: 'text', text }];
}

/** Takes the blank from the end of a block. */
function trimEnd(content: readonly Inline[]): Inline[] {
  const last = content.at(-1);
  const before = content.slice(0, -1);
  if (last?.kind === 'text') {
    const text = last.text.replace(/ $/, '');
    return text === '' ? before : [...before, { kind: 'text', text }];
  }
  if (last !== undefined && 'content' in last)
    return [...before, { ...last, content: trimEnd(last.content) }];
  return [...content];
}
