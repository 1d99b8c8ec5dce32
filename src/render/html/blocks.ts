import { plainText, unreachable, type Block, type Field } from '../../document/block.ts';
import { describeImage } from '../describe-image.ts';
import { claimId, type Drawing } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { drawInlines } from './inlines.ts';
import { drawTable } from './table.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Draws blocks one below the other; every word is escaped. */
export function drawBlocks(blocks: readonly Block[], drawing: Drawing): string {
  return blocks.map((block) => drawBlock(block, drawing)).join('\n');
}

function drawBlock(block: Block, drawing: Drawing): string {
  switch (block.kind) {
    case 'section':
      return drawSection(block, drawing);
    case 'heading':
      return drawHeading(block, drawing).html;
    case 'paragraph':
      return `<p>${drawInlines(block.content, drawing)}</p>`;
    case 'list':
      return drawList(block, drawing);
    case 'table':
      return drawTable(block, drawing);
    case 'fields':
      return drawFields(block, drawing);
    case 'quote':
      return `<blockquote>\n${drawBlocks(block.blocks, drawing)}\n</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'figure':
      return drawFigure(block, drawing);
    case 'rule':
      return '<hr>';
    default:
      return unreachable(block);
  }
}

/** The image is in the page itself: a page that is sent on must not lose it. */
function drawFigure({ src, alt }: BlockOf<'figure'>, { images, lang }: Drawing): string {
  const image = images.get(src);
  if (!image) return `<p>${escapeHtml(describeImage(alt, lang))}</p>`;
  const type = image.kind === 'svg' ? 'svg+xml' : image.kind;
  const data = `data:image/${type};base64,${Buffer.from(image.bytes).toString('base64')}`;
  const [width, height] = [image.width, image.height].map((pixels) =>
    Math.max(1, Math.round(pixels)),
  );
  return `<p class="image"><img class="img-responsive" src="${data}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"></p>`;
}

/** A section is a landmark by the name of its heading, unless another has that name already. */
function drawSection({ blocks }: BlockOf<'section'>, drawing: Drawing): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading') return `<div>\n${drawBlocks(blocks, drawing)}\n</div>`;
  const name = plainText(first.content);
  const heading = drawHeading(first, drawing);
  const label = drawing.landmarks.has(name) ? '' : ` aria-labelledby="${heading.id}"`;
  drawing.landmarks.add(name);
  return `<section${label}>\n${heading.html}\n${drawBlocks(rest, drawing)}\n</section>`;
}

function drawHeading(
  { level, content }: BlockOf<'heading'>,
  drawing: Drawing,
): { readonly id: string; readonly html: string } {
  const words = plainText(content);
  const id = claimId(words, drawing);
  if (level === 2) drawing.sections.push({ id, words: escapeHtml(words) });
  return { id, html: `<h${level} id="${id}">${drawInlines(content, drawing)}</h${level}>` };
}

function drawList({ ordered, start, tight, items }: BlockOf<'list'>, drawing: Drawing): string {
  const drawn = items.map((blocks) => `<li>${drawItem(blocks, tight, drawing)}</li>`).join('\n');
  if (!ordered) return `<ul>\n${drawn}\n</ul>`;
  const room = roomClass(start + items.length - 1);
  return `<ol${start === 1 ? '' : ` start="${start}"`}${room}>\n${drawn}\n</ol>`;
}

/** Numbers hang left of their list: those of many digits would be cut off at the edge of the paper. */
export function roomClass(last: number): string {
  if (last < 100) return '';
  return ` class="${last < 10_000 ? 'wide' : 'inside'}"`;
}

/** In a tight list the text of an item stands in no paragraph of its own. */
function drawItem(blocks: readonly Block[], tight: boolean, drawing: Drawing): string {
  const [first, ...rest] = blocks;
  if (!tight || first?.kind !== 'paragraph') return drawBlocks(blocks, drawing);
  const text = drawInlines(first.content, drawing);
  return rest.length === 0 ? text : `${text}\n${drawBlocks(rest, drawing)}`;
}

function drawFields({ role, entries }: BlockOf<'fields'>, drawing: Drawing): string {
  const drawn = entries.map((entry) => drawField(entry, drawing)).join('\n');
  return `<dl class="${role}">\n${drawn}\n</dl>`;
}

function drawField({ label, values }: Field, drawing: Drawing): string {
  const drawn = values.map((value) => `<dd>${drawInlines(value, drawing)}</dd>`).join('');
  return `<div><dt>${escapeHtml(label)}</dt>${drawn}</div>`;
}
