import { SvgPartError } from './drawing.ts';
import { isShape } from './outline.ts';
import type { XmlElement } from './xml.ts';

const acting = [
  'script',
  'foreignObject',
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
  'iframe',
  'audio',
  'video',
  'canvas',
];
const leading = ['image', 'feImage', 'link'];

/** Refuses what acts or leads elsewhere, wherever it stands. @throws SvgPartError */
export function refuseUnsafe({ name, attributes }: XmlElement): void {
  if (acting.includes(name)) throw new SvgPartError('active', name);
  if (leading.includes(name)) throw new SvgPartError('outside', name);
  for (const [key, value] of attributes) {
    if (/^on/i.test(key)) throw new SvgPartError('active', key);
    if (key === 'href' && !value.startsWith('#')) throw new SvgPartError('outside', key);
    if (leadsElsewhere(value)) throw new SvgPartError('outside', key);
  }
}

const groups = ['g', 'use'];

/** Refuses an element that cannot be drawn where it would be seen. @throws SvgPartError */
export function refuseUndrawn({ name }: XmlElement): void {
  if (['text', 'textPath'].includes(name)) throw new SvgPartError('text', name);
  if (!groups.includes(name) && !isShape(name)) throw new SvgPartError('part', name);
}

/** What changes a look in ways that are not drawn, unless it says that nothing changes. */
const still: Readonly<Record<string, RegExp>> = {
  filter: /^none$/,
  mask: /^none$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
  marker: /^none$/,
  'mix-blend-mode': /^normal$/,
  'vector-effect': /^none$/,
  'paint-order': /^(?:normal|fill.*)$/,
  'transform-origin': /^0(?:px)? 0(?:px)?$/,
  systemLanguage: /^$/,
};

/** @throws SvgPartError */
export function refuseLook(look: ReadonlyMap<string, string>): void {
  for (const [name, quiet] of Object.entries(still)) {
    const value = look.get(name);
    if (value !== undefined && !quiet.test(value.trim())) throw new SvgPartError('part', name);
  }
  for (const [name, value] of look)
    if (leadsElsewhere(value)) throw new SvgPartError('outside', name);
}

function leadsElsewhere(value: string): boolean {
  return /url\((?!["']?#)/i.test(value.replaceAll(/\s/g, ''));
}
