import type { Document } from '../document/block.ts';
import { wholeOf } from '../document/whole.ts';
import { translate } from '../locale/index.ts';
import { drawArticle } from './html/contents.ts';
import { drawFootnotes } from './html/footnotes.ts';
import { startDrawing, startPage, type Page } from './html/drawing.ts';
import { escapeHtml } from './html/escape.ts';
import { styleSheet } from './html/style-sheet.ts';
import type { Part, PartLink, Renderer } from './renderer.ts';

/** Draws documents as one self-contained web page: no script, no font, nothing from a network. */
export const html: Renderer = {
  format: 'html',
  async render(parts, { theme, page, twin, fragment = false }) {
    const started = startPage(parts.flatMap(({ key }) => key ?? []));
    const bodies = parts.map((part) => drawBody(part, started));
    const isSeveral = parts.length > 1;
    const articles = parts.map((part, index) => article(part, bodies[index]!, isSeveral));
    if (fragment) return new TextEncoder().encode(articles.join(''));
    const document = wholeOf(parts.map((part) => part.document));
    const css = styleSheet(parts, document, theme);
    const around = { document, twin, css, parts: isSeveral ? parts.map(linkTo) : [] };
    const { body, footnotes } = isSeveral
      ? { body: articles.join('').trimEnd(), footnotes: '' }
      : bodies[0]!;
    return new TextEncoder().encode(page({ ...around, body, footnotes }));
  },
};

interface Body {
  readonly body: string;
  readonly footnotes: string;
}

function drawBody({ document, images = new Map() }: Part, page: Page): Body {
  const drawing = startDrawing(document, images, page);
  const body = drawArticle(document.blocks, drawing);
  return { body, footnotes: drawFootnotes(document.footnotes, drawing) };
}

function linkTo({ document: { lang, title }, key = '', name = title }: Part): PartLink {
  const code = translate(lang, 'document/iso-639-2', {});
  return { id: key, lang, name, code };
}

/**
 * An article that bears its marking itself: for a content system, which has its own head, style and skip
 * link, and where several stand on one page.
 */
function article({ document, key = '' }: Part, { body, footnotes }: Body, isPart: boolean): string {
  const { lang, marking } = document;
  const parts = [...notesOf(document), body, footnotes];
  if (isPart) parts.push(paragraph('marking', marking));
  const place = isPart ? ` class="part" id="${escapeHtml(key)}"` : '';
  const drawn = parts.filter((part) => part !== '').join('\n');
  return `<article lang="${escapeHtml(lang)}"${place}>\n${drawn}\n</article>\n`;
}

/** What stands above the text of a document. */
function notesOf({ lang, marking, watermark = '', draft }: Document): string[] {
  const notice = draft ? translate(lang, 'document/draft-notice', {}) : '';
  return Object.entries({ marking, watermark, notice }).map(([name, words]) =>
    paragraph(name, words),
  );
}

function paragraph(name: string, words: string): string {
  return words === '' ? '' : `<p class="${name}">${escapeHtml(words)}</p>`;
}
