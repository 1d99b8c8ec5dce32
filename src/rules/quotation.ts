import { lineBreak } from '../document/typography/edits.ts';
import type { Reading } from './reading.ts';
import { typographicText } from './typographic-text.ts';

/**
 * Whether an offset of a text stands in quotation marks: what is between them is as someone else wrote
 * it, such as the title of a report. The text is looked through when it is first asked about.
 */
export function quotedIn(reading: Pick<Reading, 'text' | 'written'>): (offset: number) => boolean {
  let quoted: Uint8Array | undefined;
  return (offset) => {
    if (!quoted) {
      quoted = new Uint8Array(reading.text.length);
      for (const { 0: words, index } of typographicText(reading).matchAll(quotation))
        quoted.fill(1, index + 1, index + words.length);
    }
    return quoted[offset] === 1;
  };
}

/** Words between marks of one kind, within a paragraph. */
const quotation = new RegExp(
  [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
  ]
    .map(([open, close]) => `${open}[^${open}${close}${lineBreak}]*${close}`)
    .join('|'),
  'g',
);
