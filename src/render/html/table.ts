import type { Align, Block, Cell } from '../../document/block.ts';
import { isForm } from '../../document/form.ts';
import { translate } from '../../locale/index.ts';
import type { Drawing } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { drawInlines } from './inlines.ts';

type Table = Extract<Block, { kind: 'table' }>;

/**
 * Draws a table in a box that scrolls sideways where the window is narrow. The box takes the focus,
 * so that the keyboard can scroll it, and therefore has a name. Classes are those of GCWeb, which has
 * Bootstrap's, so that a fragment looks as it should on Canada.ca without our style sheet.
 */
export function drawTable(table: Table, drawing: Drawing): string {
  const { align, head, rows } = table;
  drawing.tables += 1;
  const name = translate(drawing.lang, 'document/table', { number: drawing.tables });
  const titles = head.map((cell, column) => drawTitle(cell, align[column], drawing)).join('');
  const body = rows
    .map((row) => row.map((cell, column) => drawCell(cell, align[column], drawing)).join(''))
    .map((cells) => `<tr>${cells}</tr>\n`)
    .join('');
  return `<div class="table-responsive" role="group" aria-label="${escapeHtml(name)}" tabindex="0">
<table class="table table-bordered${isForm(table) ? ' form' : ''}">
<thead>
<tr>${titles}</tr>
</thead>
<tbody>
${body}</tbody>
</table>
</div>`;
}

/** A cell without words is no title of its column. */
function drawTitle(cell: Cell, align: Align, drawing: Drawing): string {
  if (cell.length === 0) return drawCell(cell, align, drawing);
  return `<th scope="col"${classOf(align)}>${drawInlines(cell, drawing)}</th>`;
}

function drawCell(cell: Cell, align: Align, drawing: Drawing): string {
  return `<td${classOf(align)}>${drawInlines(cell, drawing)}</td>`;
}

/** CSS lines up no decimal signs. */
function classOf(align: Align): string {
  if (align === undefined || align === 'left') return '';
  return ` class="text-${align === 'decimal' ? 'right' : align}"`;
}
