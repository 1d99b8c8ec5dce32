import { withoutAddresses } from '../document/typography/addresses.ts';
import { lineBreak, opaque } from '../document/typography/edits.ts';
import type { Reading } from './reading.ts';

/**
 * The letters of a text as its typography sees them, at their own offsets: code, addresses and marks
 * within a paragraph part no words, so that a colon after a bold word follows it, and what parts two
 * paragraphs does.
 */
export function typographicText({ text, written }: Pick<Reading, 'text' | 'written'>): string {
  const marked = text.replaceAll(/\0+/g, (run, start: number) => {
    const parts = start === 0 || written.slice(start, start + run.length).includes('\n');
    return (parts ? lineBreak : opaque).repeat(run.length);
  });
  return withoutAddresses(marked);
}
