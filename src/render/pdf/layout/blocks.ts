import { plainText, unreachable, type Block, type Inline } from '../../../document/block.ts';
import { describeImage } from '../../describe-image.ts';
import { breakLines } from './break-lines.ts';
import { setFigure } from './figure.ts';
import { setList } from './list.ts';
import { setNotes } from './notes.ts';
import { headingSize, lineStrips } from './paragraph.ts';
import { plain, printable, toPieces, type Look } from './pieces.ts';
import { inset, numberIn, type Column, type Setting } from './setting.ts';
import { pile, type Box, type Stack, type Strip } from './strip.ts';
import { grow, type Element, type Tag } from './structure.ts';
import { setFields } from './fields.ts';
import { setTable } from './table.ts';

/** Sets blocks below each other and grows their elements under `parent`. */
export function setBlocks(
  blocks: readonly Block[],
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  return pile(
    blocks.map((block, index) => {
      const set = setBlock(block, parent, column, setting);
      const leadsOn = !set.leads && leadsTo(block, blocks[index + 1], column);
      const stack: Stack = leadsOn ? { ...set, leads: 'loosely' } : set;
      // A note is read right after the block that cites it; those of inner blocks are there already.
      setNotes(stack.strips, parent, setting, setBlocks);
      return stack;
    }),
  );
}

/** The text of an item belongs to the list in it, and what tells of a table or an image to that. */
function leadsTo({ kind }: Block, next: Block | undefined, { depth }: Column): boolean {
  if (next?.kind === 'list') return depth > 0;
  return kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'figure');
}

function setBlock(block: Block, parent: Element, column: Column, setting: Setting): Stack {
  const inner = (blocks: readonly Block[], element: Element, room: Column): Stack =>
    setBlocks(blocks, element, room, setting);
  switch (block.kind) {
    case 'section':
      return inner(block.blocks, grow(parent, 'Sect'), column);
    case 'heading':
      return setHeading(block.level, block.content, parent, column, setting);
    case 'paragraph':
      return setParagraph(block.content, parent, column, setting);
    case 'list':
      return setList(block, parent, column, setting, inner);
    case 'table':
      return setTable(block, parent, column, setting);
    case 'fields':
      return block.entries.length === 0 ? pile([]) : setFields(block, parent, column, setting);
    case 'quote':
      return setQuote(block.blocks, parent, column, setting);
    case 'code':
      return setCode(block.text, parent, column, setting);
    case 'figure':
      return setImage(block, parent, column, setting);
    case 'rule':
      return setRule(column);
    default:
      return unreachable(block);
  }
}

/** Space above and below the headings, as a share of the size of the text around them, by level. */
const headingSpace = [
  { before: 0, after: 0.7 },
  { before: 1.5, after: 0.45 },
  { before: 1.1, after: 0.3 },
  { before: 0.9, after: 0.2 },
] as const;

function setHeading(
  level: number,
  content: readonly Inline[],
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const { theme, fonts } = setting;
  const size = headingSize(theme, level);
  const look: Look = { ...plain, face: 'heading', colour: 'heading' };
  const pieces = toPieces(content, look, numberIn(setting));
  const lines = breakLines(pieces, column.width, size, fonts, 'balanced');
  const element = grow(parent, `H${level}` as Tag);
  const bookmark = { level, title: plainText(content).replaceAll(/\s+/g, ' ').trim() };
  const height = size * theme.leading.heading;
  const strips = lineStrips(lines, { element, x: column.x, size, height, whole: true, bookmark });
  const space = headingSpace[level - 1] ?? headingSpace[3];
  return {
    strips,
    before: space.before * column.size,
    after: space.after * column.size,
    leads: true,
  };
}

function setParagraph(
  content: readonly Inline[],
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const pieces = toPieces(content, setting.plain, numberIn(setting));
  const lines = breakLines(pieces, column.width, column.size, setting.fonts);
  const { x, size, height } = column;
  const strips = lineStrips(lines, { element: grow(parent, 'P'), x, size, height, whole: false });
  const space = size * 0.55;
  // "The strategy aims to:" belongs to the list after it.
  const leads = /:\s*$/.test(plainText(content)) && 'loosely';
  return { strips, before: space, after: space, leads };
}

/** An image that is not there is set as its description. */
function setImage(
  figure: Extract<Block, { kind: 'figure' }>,
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const image = setting.images.get(figure.src);
  if (image) return setFigure(figure, image, parent, column, setting);
  const text = describeImage(figure.alt, setting.lang);
  return setParagraph([{ kind: 'text', text }], parent, column, setting);
}

function setQuote(
  blocks: readonly Block[],
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const set = setBlocks(
    blocks,
    grow(parent, 'BlockQuote'),
    inset(column, column.size * 1.4),
    setting,
  );
  const strips = set.strips.map((strip, index): Strip => {
    const bar: Box = {
      x: column.x + 2,
      y: 0,
      width: 2,
      height: strip.height,
      colour: 'line',
      bridges: index > 0,
    };
    return { ...strip, boxes: [bar, ...strip.boxes] };
  });
  const space = column.size * 0.7;
  return { ...set, strips, before: space, after: space };
}

const codePadding = 6;

function setCode(text: string, parent: Element, column: Column, setting: Setting): Stack {
  const size = column.size * 0.88;
  const height = size * 1.4;
  const element = grow(grow(parent, 'P'), 'Code');
  const look: Look = { ...plain, face: 'code' };
  const width = column.width - 2 * codePadding;
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    // The blank parts the words of two lines where they are read aloud.
    .flatMap((line) => {
      const words = `${printable(line.replaceAll('\t', '    '))} `;
      return breakLines([{ text: words, look }], width, size, setting.fonts);
    });
  const x = column.x + codePadding;
  const strips = lineStrips(lines, { element, x, size, height, whole: false }).map(
    (strip, index): Strip => {
      const top = index === 0 ? codePadding : 0;
      const shadeHeight = top + strip.height + (index === lines.length - 1 ? codePadding : 0);
      const shade = { x: column.x, y: 0, width: column.width, height: shadeHeight };
      return {
        ...strip,
        height: shadeHeight,
        lines: strip.lines.map((line) => ({ ...line, baseline: line.baseline + top })),
        boxes: [{ ...shade, colour: 'tableHead', bridges: false }],
      };
    },
  );
  return { strips, before: column.size * 0.6, after: column.size * 0.8, leads: false };
}

function setRule(column: Column): Stack {
  const rule: Box = {
    x: column.x,
    y: 0,
    width: column.width,
    height: 0.75,
    colour: 'line',
    bridges: false,
  };
  const strip: Strip = { height: 0.75, gap: 0, glued: false, lines: [], boxes: [rule] };
  return { strips: [strip], before: column.size, after: column.size, leads: false };
}
