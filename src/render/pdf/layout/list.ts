import type { Block } from '../../../document/block.ts';
import { breakLines, measure } from './break-lines.ts';
import { plain, type Piece } from './pieces.ts';
import { baselineIn } from './paragraph.ts';
import { inset, roomFor, type Column, type Setting } from './setting.ts';
import { keptWhole, nothing, pile, type Stack, type Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

/** Markers by depth: text that can be read aloud, and what the structure tree calls them. */
const bullets = [
  { text: '•', numbering: 'Disc' },
  { text: '–', numbering: 'Circle' },
  { text: '▪', numbering: 'Square' },
] as const;

type SetBlocks = (blocks: readonly Block[], parent: Element, column: Column) => Stack;

/** A list, its markers hanging. `setBlocks` sets what stands in an item. */
export function setList(
  list: Extract<Block, { kind: 'list' }>,
  parent: Element,
  column: Column,
  setting: Setting,
  setBlocks: SetBlocks,
): Stack {
  if (list.items.length === 0) return nothing;
  const bullet = bullets[column.depth] ?? bullets[2];
  const element = grow(parent, 'L', { numbering: list.ordered ? 'Decimal' : bullet.numbering });
  const labels = list.items.map((_, index): readonly Piece[] => {
    const text = list.ordered ? `${list.start + index}.` : bullet.text;
    return [{ text: `${text} `, look: plain }];
  });
  const widest = Math.max(
    ...labels.map((label) => measure(label, column.size, setting.fonts).most),
  );
  const gap = column.size * (list.ordered ? 0.5 : 0.75);
  const indent = Math.max(column.size * 1.6, widest + gap);
  const space = list.tight ? column.size * 0.25 : column.size * 0.55;
  const wholeUpTo = setting.wholeItems ? roomFor(setting) : 0;
  const items = list.items.map((blocks, index): Stack => {
    const item = grow(element, 'LI');
    const label = grow(item, 'Lbl');
    const body = grow(item, 'LBody');
    const inner = { ...inset(column, indent), depth: column.depth + 1 };
    const set = setBlocks(blocks, body, inner);
    const [first = emptyStrip(body, inner, setting), ...rest] = set.strips;
    const line = breakLines(labels[index]!, indent, column.size, setting.fonts)[0]!;
    const baseline = first.lines[0]?.baseline ?? baselineIn(column.height, column.size);
    // A rule is lower than its marker.
    const least = first.lines.length === 0 ? column.height : 0;
    const marker = {
      line,
      element: label,
      x: column.x + indent - gap - line.width,
      baseline,
      cell: -1,
    };
    const glued = leavesOneAlone(index, list.items.length);
    const marked: Strip = {
      ...first,
      height: Math.max(first.height, least),
      glued,
      loose: glued,
      depth: column.depth,
      last: index > 1 && index === list.items.length - 1,
      lines: [marker, ...first.lines],
    };
    // A table, an image or a quotation keeps the space below it that tells it from the next item.
    const after = Math.max(space, endsInProse(blocks) ? 0 : set.after);
    const stack = { ...set, strips: [marked, ...rest], before: space, after };
    return keptWhole(stack, wholeUpTo);
  });
  return { ...pile(items), before: column.size * 0.3, after: column.size * 0.55, leads: false };
}

/** Whether a page that began with this item would leave the first or the last one alone. */
function leavesOneAlone(index: number, count: number): boolean {
  return index === 1 || (index > 1 && index === count - 1);
}

function endsInProse(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last === undefined || last.kind === 'paragraph' || last.kind === 'list';
}

function emptyStrip(element: Element, column: Column, setting: Setting): Strip {
  const line = breakLines([], column.width, column.size, setting.fonts)[0]!;
  const baseline = baselineIn(column.height, column.size);
  const lines = [{ line, element, x: column.x, baseline, cell: 0 }];
  return { height: column.height, gap: 0, glued: false, lines, boxes: [] };
}
