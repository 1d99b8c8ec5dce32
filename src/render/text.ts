import type { Document, Footnote } from '../document/block.ts';
import { translate } from '../locale/index.ts';
import { drawBlocks } from './text/blocks.ts';
import { hang, readyFor, wrap } from './text/columns.ts';
import type { Drawing } from './text/words.ts';
import type { Renderer } from './renderer.ts';

/** Columns of a line where none are asked for, as e-mail programs and terminals expect. */
const usual = 80;

/** Draws documents as plain text for an e-mail: UTF-8 without a BOM, line feeds. */
export const text: Renderer = {
  format: 'text',
  async render(parts, { columns = usual }) {
    for (const { document } of parts) await readyFor(lettersOf(document));
    const drawn = parts.map(({ document }) => drawPage(document, columns));
    return new TextEncoder().encode(drawn.join(`\n${'='.repeat(columns)}\n\n`));
  },
};

function drawPage(document: Document, columns: number): string {
  const drawing: Drawing = {
    lang: document.lang,
    numbers: new Map(document.footnotes.map(({ id, number }) => [id, number])),
  };
  const { marking, watermark, draft } = document;
  const notice = draft ? translate(drawing.lang, 'document/draft-notice', {}) : '';
  const parts = [
    wrap(marking, columns),
    wrap(watermark ?? '', columns),
    wrap(notice, columns),
    drawBlocks(document.blocks, columns, drawing),
    drawFootnotes(document.footnotes, columns, drawing),
    wrap(marking, columns),
  ];
  const lines = parts
    .filter((part) => part.some((line) => line !== ''))
    .flatMap((part) => [...part, '']);
  return `${lines.map(clean).join('\n').trimEnd()}\n`;
}

function drawFootnotes(
  footnotes: readonly Footnote[],
  columns: number,
  drawing: Drawing,
): string[] {
  if (footnotes.length === 0) return [];
  const heading = translate(drawing.lang, 'document/footnotes', {});
  const notes = footnotes.flatMap(({ number, blocks }) => {
    const mark = `[${number}] `;
    return hang(mark, drawBlocks(blocks, columns - mark.length, drawing));
  });
  return [heading, '-'.repeat(heading.length), '', ...notes];
}

/**
 * Leaves out blanks at the end of a line, control characters, which could drive a terminal, and soft
 * hyphens, which many programs show.
 */
function clean(line: string): string {
  return line.replaceAll(/[^\P{Cc}\t]|\u00AD/gu, '').trimEnd();
}

/** All that a document holds as one text, of which only the letters matter. */
function lettersOf(document: Document): string {
  // What JSON writes as an escape is none of the letters of one column.
  return JSON.stringify(document).replaceAll(/\\u[0-9a-f]{4}/g, '\uFFFD');
}
