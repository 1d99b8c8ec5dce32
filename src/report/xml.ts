import { command, tameLine, unruly } from './tame.ts';

/** The first line of a file. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text for an element of XML 1.0; what XML cannot hold is left out. Line feeds stay. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(impossible, '')
    .replaceAll(/[&<>"]/g, (character) => names[character] ?? '')
    .replaceAll(unruly, (character) =>
      character === '\n' ? character : `&#${String(character.codePointAt(0))};`,
    )
    .replaceAll(command, '#&#35;')
    .split('\n')
    .map(tameLine)
    .join('\n');
}

/** Attributes in their order, each after a blank. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Controls but for tab and line ends, lone halves of characters, and two that are no characters. */
const impossible = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
