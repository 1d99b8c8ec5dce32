import { isSafeAddress } from './address.ts';
import type { Align, FieldsRole } from './block.ts';
import { ofTemplate } from './image-source.ts';
import { refuse } from './markup-error.ts';
import type { Element } from './markup-tree.ts';

/** First number of a list; 1 where the markup says none. */
export function readStart(element: Element): number {
  return Number(read(element, 'start', /^\d{1,9}$/, '3') ?? 1);
}

/** Alignment of the column under a heading. */
export function readAlign(element: Element): Align {
  return read(element, 'data-align', /^(?:left|center|right|decimal)$/, 'right') as Align;
}

export function readRole(element: Element): FieldsRole {
  return need(element, 'data-role', /^(?:details|contacts)$/, 'details') as FieldsRole;
}

export function readLang(element: Element): string {
  return need(element, 'lang', /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i, 'fr');
}

export function readDate(element: Element): string {
  return need(element, 'datetime', /^\d{4}-\d{2}-\d{2}$/, '2020-06-21');
}

export function readFootnoteId(element: Element): string {
  return need(element, 'data-footnote', /^[a-z0-9-]+$/, 'fn1');
}

/** An address that may stand in every output. */
export function readAddress(element: Element): string {
  const href = need(element, 'href', /^/, 'https://example.org');
  if (!isSafeAddress(href)) refuse(element.at, 'markup/unsafe-address', { href });
  return href;
}

/** An image that a template places. */
export function readImagePath(element: Element): string {
  return ofTemplate + need(element, 'src', /^[^\0]+$/, 'map.png');
}

/** What an image shows; '' where its note does not say. */
export function readDescription(element: Element): string {
  return need(element, 'alt', /^/, 'A map of the three dams');
}

function need(element: Element, name: string, form: RegExp, example: string): string {
  const { tag, at } = element;
  return (
    read(element, name, form, example) ??
    refuse(at, 'markup/missing-attribute', { tag, name, example })
  );
}

function read(
  { tag, attributes, at }: Element,
  name: string,
  form: RegExp,
  example: string,
): string | undefined {
  const value = attributes.get(name);
  if (value === undefined || form.test(value)) return value;
  return refuse(at, 'markup/bad-value', { tag, name, value, example });
}
