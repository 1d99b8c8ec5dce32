import type { Block, Cell, Field, Inline } from '../../src/document/block.ts';
import { ofTemplate } from '../../src/document/image-source.ts';
import { unreachable } from '../../src/document/block.ts';

/** Writes blocks as the markup that `readMarkup` reads back. */
export function writeMarkup(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n');
}

/** Makes a text safe between tags and in a quoted attribute; a CR would be read as a line end. */
function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'section':
      return `<section>\n${writeMarkup(block.blocks)}\n</section>`;
    case 'heading':
      return element(`h${block.level}`, writeInlines(block.content));
    case 'paragraph':
      return element('p', writeInlines(block.content));
    case 'list':
      return writeList(block);
    case 'table':
      return writeTable(block);
    case 'fields':
      return `<dl data-role="${block.role}">${block.entries.map(writeField).join('')}</dl>`;
    case 'quote':
      return element('blockquote', writeMarkup(block.blocks));
    case 'code':
      return element('pre', escapeMarkup(block.text));
    case 'figure':
      return `<img src="${escapeMarkup(block.src.slice(ofTemplate.length))}" alt="${escapeMarkup(block.alt)}">`;
    case 'rule':
      return '<hr>';
    default:
      return unreachable(block);
  }
}

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

function writeList({ ordered, start, tight, items }: Extract<Block, { kind: 'list' }>): string {
  const tag = ordered ? 'ol' : 'ul';
  const attributes =
    (ordered && start !== 1 ? ` start="${start}"` : '') + (tight ? ' data-tight' : '');
  const written = items.map((item) => element('li', writeMarkup(item))).join('\n');
  return `<${tag}${attributes}>${written}</${tag}>`;
}

function writeTable({ align, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const headings = head.map((cell, column) => {
    const side = align[column];
    return `<th${side === undefined ? '' : ` data-align="${side}"`}>${writeInlines(cell)}</th>`;
  });
  const body = rows.map((row) => element('tr', row.map(writeCell).join(''))).join('\n');
  const written = element('thead', element('tr', headings.join('')));
  return `<table>${written}${rows.length === 0 ? '' : `\n${element('tbody', body)}`}</table>`;
}

function writeCell(cell: Cell): string {
  return element('td', writeInlines(cell));
}

function writeField({ label, values }: Field): string {
  const written = values.map((value) => element('dd', writeInlines(value)));
  return element('dt', escapeMarkup(label)) + written.join('');
}

function writeInlines(content: readonly Inline[]): string {
  return content.map(writeInline).join('');
}

const tags = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkup(inline.text);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return element(tags[inline.kind], writeInlines(inline.content));
    case 'code':
      return element('code', escapeMarkup(inline.text));
    case 'link':
      return `<a href="${escapeMarkup(inline.href)}">${writeInlines(inline.content)}</a>`;
    case 'span':
      return `<span lang="${escapeMarkup(inline.lang)}">${writeInlines(inline.content)}</span>`;
    case 'time':
      return `<time datetime="${escapeMarkup(inline.date)}">${writeInlines(inline.content)}</time>`;
    // Typography makes it, not markup.
    case 'raised':
      return writeInlines(inline.content);
    case 'footnote':
      return `<sup data-footnote="${escapeMarkup(inline.id)}"></sup>`;
    case 'break':
      return '<br>';
    default:
      return unreachable(inline);
  }
}
