import { isSafeAddress } from '../../document/address.ts';
import { plainText, unreachable, type Inline } from '../../document/block.ts';
import { translate } from '../../locale/index.ts';
import type { Drawing } from './drawing.ts';
import { escapeHtml } from './escape.ts';

/** Draws running text. */
export function drawInlines(content: readonly Inline[], drawing: Drawing): string {
  return content
    .map((inline, index) => {
      const parted = inline.kind === 'footnote' && content[index - 1]?.kind === 'footnote';
      return (parted ? '<sup>,</sup>' : '') + drawInline(inline, drawing);
    })
    .join('');
}

function drawInline(inline: Inline, drawing: Drawing): string {
  switch (inline.kind) {
    case 'text':
      return drawText(inline.text);
    case 'strong':
      return `<strong>${drawInlines(inline.content, drawing)}</strong>`;
    case 'emphasis':
      return `<em>${drawInlines(inline.content, drawing)}</em>`;
    case 'strike':
      return `<s>${drawInlines(inline.content, drawing)}</s>`;
    case 'raised':
      return `<sup>${drawInlines(inline.content, drawing)}</sup>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return drawLink(inline.href, inline.content, drawing);
    case 'span':
      return `<span lang="${escapeHtml(inline.lang)}">${drawInlines(inline.content, drawing)}</span>`;
    case 'time':
      return `<time datetime="${escapeHtml(inline.date)}">${drawInlines(inline.content, drawing)}</time>`;
    case 'footnote':
      return drawMark(inline.id, drawing);
    case 'break':
      return '<br>\n';
    default:
      return unreachable(inline);
  }
}

/** Browsers break a line after a hyphen, even within a telephone number or a date. */
function drawText(text: string): string {
  return escapeHtml(text).replaceAll(hyphened, '<span class="text-nowrap">$&</span>');
}

const phone =
  '(?:\\d[-\\u2011])?(?:\\d{3}[-\\u2011])?\\d{3}[-\\u2011]\\d{4}(?:[ \\u00A0](?:ext\\.|poste)[ \\u00A0]\\d+)?';
const date = '\\d{4}[-\\u2011]\\d{2}(?:[-\\u2011]\\d{2})?';
const hyphened = new RegExp(`(?<![\\w-])(?:${phone}|${date})(?![\\w-])`, 'g');

function drawLink(href: string, content: readonly Inline[], drawing: Drawing): string {
  const words = drawInlines(content, drawing);
  if (!isSafeAddress(href)) return words;
  // In print the address follows the words, unless they are the address.
  const shown = href.replace(/^mailto:/, '') === plainText(content) ? ' class="shown"' : '';
  return `<a href="${escapeHtml(href)}"${shown}>${words}</a>`;
}

function drawMark(id: string, drawing: Drawing): string {
  const number = drawing.numbers.get(id);
  if (number === undefined) return '';
  const count = (drawing.citations.get(id) ?? 0) + 1;
  drawing.citations.set(id, count);
  const label = escapeHtml(translate(drawing.lang, 'document/footnote', { number }));
  return `<sup id="${markId(id, count)}"><a href="#${id}" aria-label="${label}">${number}</a></sup>`;
}

/** The `id` of the nth mark that cites a footnote, for the link back to it. */
export function markId(footnote: string, count: number): string {
  return count === 1 ? `${footnote}-rf` : `${footnote}-rf-${count}`;
}
