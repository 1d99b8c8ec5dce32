import type { Footnote } from '../../document/block.ts';
import { translate } from '../../locale/index.ts';
import { drawBlocks, roomClass } from './blocks.ts';
import type { Drawing } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { markId } from './inlines.ts';

/**
 * Draws the footnotes at the end of the article, each with links back to its marks, in the form of
 * Canada.ca (`fn1` and `fn1-rf`). '' when there are none.
 */
export function drawFootnotes(footnotes: readonly Footnote[], drawing: Drawing): string {
  if (footnotes.length === 0) return '';
  // All are drawn before any link back, since a footnote may cite an earlier one.
  const drawn = footnotes.map(({ blocks }) => drawBlocks(blocks, drawing));
  const items = footnotes.map(
    (footnote, index) =>
      `<li id="${footnote.id}">${withLinks(drawn[index]!, linksBack(footnote, drawing))}</li>`,
  );
  const title = escapeHtml(translate(drawing.lang, 'document/footnotes', {}));
  const id = drawing.own.footnotes;
  return `<section class="footnotes" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ol${roomClass(footnotes.length)}>
${items.join('\n')}
</ol>
</section>`;
}

/** The links stand at the end of the last paragraph, where reading stops. */
function withLinks(html: string, links: string): string {
  return html.endsWith('</p>')
    ? `${html.slice(0, -'</p>'.length)} ${links}</p>`
    : `${html}\n<p>${links}</p>`;
}

function linksBack({ id, number }: Footnote, { lang, citations }: Drawing): string {
  const label = escapeHtml(translate(lang, 'document/return-to-footnote', { number }));
  const count = citations.get(id) ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const [spoken, seen] = count === 1 ? ['', ''] : [`, ${index + 1}`, ` ${index + 1}`];
    return `<a class="back" href="#${markId(id, index + 1)}" aria-label="${label}${spoken}"><span aria-hidden="true">↩\uFE0E</span>${seen}</a>`;
  }).join(' ');
}
