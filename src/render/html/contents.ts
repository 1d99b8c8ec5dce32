import { plainText, type Block, type Inline } from '../../document/block.ts';
import { translate } from '../../locale/index.ts';
import { drawBlocks } from './blocks.ts';
import type { Drawing } from './drawing.ts';
import { escapeHtml } from './escape.ts';

/** Shorter notes are seen at a glance: about two screens. */
const leastWords = 500;
const leastSections = 4;

/**
 * Draws the blocks of an article; a long one has links to its sections before the first of them, under
 * the words that Canada.ca has there.
 */
export function drawArticle(blocks: readonly Block[], drawing: Drawing): string {
  const first = blocks.findIndex(({ kind }) => kind === 'section');
  const lead = drawBlocks(blocks.slice(0, Math.max(first, 0)), drawing);
  const rest = drawBlocks(blocks.slice(Math.max(first, 0)), drawing);
  const isLong = drawing.sections.length >= leastSections && wordsIn(blocks) >= leastWords;
  return [lead, isLong ? drawContents(drawing) : '', rest].filter((part) => part !== '').join('\n');
}

function drawContents({ lang, sections, own }: Drawing): string {
  const title = escapeHtml(translate(lang, 'document/on-this-page', {}));
  const items = sections.map(({ id, words }) => `<li><a href="#${id}">${words}</a></li>`);
  return `<nav class="contents" aria-labelledby="${own.contents}">
<h2 id="${own.contents}">${title}</h2>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}

function wordsIn(blocks: readonly Block[]): number {
  const inline = (content: readonly Inline[]): number => plainText(content).split(/\s+/).length;
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'section':
      case 'quote':
        return sum + wordsIn(block.blocks);
      case 'list':
        return sum + wordsIn(block.items.flat());
      case 'paragraph':
        return sum + inline(block.content);
      case 'table':
        return sum + inline(block.rows.flat(2));
      default:
        return sum;
    }
  }, 0);
}
