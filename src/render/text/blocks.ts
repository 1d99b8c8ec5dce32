import { unreachable, type Block } from '../../document/block.ts';
import { describeImage } from '../describe-image.ts';
import { isDecoration } from '../decoration.ts';
import { hang, parted, widestOf, wrap } from './columns.ts';
import { drawFields } from './fields.ts';
import { drawTable } from './table.ts';
import { drawWords, type Drawing } from './words.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Draws blocks as lines, parted by blank lines. */
export function drawBlocks(blocks: readonly Block[], width: number, drawing: Drawing): string[] {
  const printed = blocks.filter((block) => !isDecoration(block));
  return parted(printed.map((block) => drawBlock(block, width, drawing)));
}

/** Deep nesting must leave room for words. */
const leastWidth = 20;

function drawBlock(block: Block, width: number, drawing: Drawing): string[] {
  switch (block.kind) {
    case 'section':
      return drawBlocks(block.blocks, width, drawing);
    case 'heading':
      return drawHeading(block, width, drawing);
    case 'paragraph':
      return wrap(drawWords(block.content, drawing), width);
    case 'list':
      return drawList(block, width, drawing);
    case 'table':
      return drawTable(block, width, drawing);
    case 'fields':
      return drawFields(
        block.entries.map(({ label, values }) => ({
          label,
          values: values.map((value) => drawWords(value, drawing)),
        })),
        width,
        drawing.lang,
      );
    case 'quote':
      return indented(drawBlocks(block.blocks, inside(width, indent), drawing));
    case 'code':
      return indented(block.text.split(/\r\n?|\n/));
    case 'figure':
      return wrap(describeImage(block.alt, drawing.lang), width);
    case 'rule':
      return ['-'.repeat(leastWidth)];
    default:
      return unreachable(block);
  }
}

/** Headings are underlined, so that they are told from paragraphs. */
function drawHeading(
  { level, content }: BlockOf<'heading'>,
  width: number,
  drawing: Drawing,
): string[] {
  const lines = wrap(drawWords(content, drawing), width);
  const sign = '=-~...'.charAt(level - 1);
  return [...lines, sign.repeat(Math.max(1, widestOf(lines)))];
}

function drawList(
  { ordered, start, tight, items }: BlockOf<'list'>,
  width: number,
  drawing: Drawing,
): string[] {
  const marks = items.map((_, index) => (ordered ? `${start + index}. ` : '- '));
  const widest = widestOf(marks);
  const drawn = items.map((blocks, index) => {
    const parts = blocks.map((block) => drawBlock(block, inside(width, widest), drawing));
    return hang((marks[index] ?? '').padStart(widest), tight ? parts.flat() : parted(parts));
  });
  return tight ? drawn.flat() : parted(drawn);
}

const indent = 4;

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

function inside(width: number, taken: number): number {
  return Math.max(leastWidth, width - taken);
}
