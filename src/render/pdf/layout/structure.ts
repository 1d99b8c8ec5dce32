/** The standard structure types that notes use: ISO 32000-1, 14.8.4. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Note';

/** An element of the structure tree down to the one that holds text; grown while blocks are laid out. */
export interface Element {
  readonly tag: Tag;
  readonly kids: Element[];
  /** Kind of marker of an `L`. */
  readonly numbering?: 'Disc' | 'Circle' | 'Square' | 'Decimal';
  /** What a `TH` is the head of. */
  readonly scope?: 'Column' | 'Row';
  /** Of a `Sect` in another language than the file. */
  readonly lang?: string;
  /** What a `Table` without a heading of its own holds. */
  readonly summary?: string;
  /** What a `Figure` shows. */
  readonly alt?: string;
  /** Id of the footnote of a `Note`. */
  readonly id?: string;
}

/** What words carry besides their look: an element inside that of their block, made while painting. */
export type InlineElement =
  | { readonly tag: 'Link'; readonly href: string; readonly label: string }
  | { readonly tag: 'Span'; readonly lang: string }
  | { readonly tag: 'Code' }
  | { readonly tag: 'Reference'; readonly footnote: string; readonly number: number };

/** Adds an element at the end of its parent. */
export function grow(
  parent: Element,
  tag: Tag,
  attributes: Partial<Omit<Element, 'tag' | 'kids'>> = {},
): Element {
  const element: Element = { tag, kids: [], ...attributes };
  parent.kids.push(element);
  return element;
}
