import { drawBlocks } from './html/blocks.ts';
import { drawFootnotes } from './html/footnotes.ts';
import { startDrawing } from './html/drawing.ts';
import { styleSheet } from './html/style-sheet.ts';
import type { Renderer } from './renderer.ts';

/** Draws a document as one self-contained web page: no script, no font, nothing from a network. */
export const html: Renderer = {
  format: 'html',
  extension: '.html',
  async render(document, { theme, page }) {
    const drawing = startDrawing(document);
    const body = drawBlocks(document.blocks, drawing);
    const footnotes = drawFootnotes(document.footnotes, drawing);
    const css = styleSheet(document, theme);
    return new TextEncoder().encode(page({ document, css, body, footnotes }));
  },
};
