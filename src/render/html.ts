import type { Document } from '../document/block.ts';
import { translate } from '../locale/index.ts';
import { drawArticle } from './html/contents.ts';
import { drawFootnotes } from './html/footnotes.ts';
import { startDrawing } from './html/drawing.ts';
import { escapeHtml } from './html/escape.ts';
import { styleSheet } from './html/style-sheet.ts';
import type { Renderer } from './renderer.ts';

/** Draws a document as one self-contained web page: no script, no font, nothing from a network. */
export const html: Renderer = {
  format: 'html',
  extension: '.html',
  async render(document, { theme, page, twin, images = new Map(), fragment = false }) {
    const drawing = startDrawing(document, images);
    const body = drawArticle(document.blocks, drawing);
    const footnotes = drawFootnotes(document.footnotes, drawing);
    if (fragment) return new TextEncoder().encode(article(document, body, footnotes));
    const css = styleSheet(document, theme);
    return new TextEncoder().encode(page({ document, twin, css, body, footnotes }));
  },
};

/** The article without the page around it: a content system has its own head, style and skip link. */
function article(document: Document, body: string, footnotes: string): string {
  const { lang, marking, watermark = '', draft } = document;
  const notice = draft ? translate(lang === 'fr' ? 'fr' : 'en', 'document/draft-notice', {}) : '';
  const notes = Object.entries({ marking, watermark, notice })
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `<p class="${name}">${escapeHtml(words)}</p>`);
  const parts = [...notes, body, footnotes].filter((part) => part !== '');
  return `<article lang="${escapeHtml(lang)}">\n${parts.join('\n')}\n</article>\n`;
}
