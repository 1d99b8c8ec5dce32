import type { Block } from '../../../document/block.ts';
import { breakLines } from './break-lines.ts';
import { plain } from './pieces.ts';
import type { Column, Setting } from './setting.ts';
import { citesOf, type Stack, type Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

type SetBlocks = (
  blocks: readonly Block[],
  parent: Element,
  column: Column,
  setting: Setting,
) => Stack;

/** Room for the number at the left of a note, as a multiple of its size, and the space between two notes. */
const indentShare = 1.65;
const space = 2;

/** Sets the footnotes that are cited in `strips` for the first time, as elements at the end of `parent`. */
export function setNotes(
  strips: readonly Strip[],
  parent: Element,
  setting: Setting,
  setBlocks: SetBlocks,
): void {
  for (const id of strips.flatMap(citesOf)) {
    const note = setting.footnotes.get(id);
    if (!note || setting.notes.has(id)) continue;
    // Keeps its place in the order, and ends the walk where notes cite each other.
    setting.notes.set(id, []);
    const { page, margin, size, leading } = setting.theme;
    const width = page.width - margin.left - margin.right;
    const height = size.small * leading.table;
    const indent = size.small * indentShare;
    const column: Column = { x: indent, width: width - indent, size: size.small, height, depth: 0 };
    const element = grow(parent, 'Note', { id });
    const label = grow(element, 'Lbl');
    const [line] = breakLines(
      [{ text: `${note.number} `, look: plain }],
      indent,
      size.small,
      setting.fonts,
    );
    const [first, ...rest] = setBlocks(note.blocks, element, column, setting).strips;
    if (!first || !line) continue;
    const baseline = first.lines[0]?.baseline ?? 0;
    const marker = { line, element: label, x: 0, baseline, cell: -1 };
    setting.notes.set(id, [{ ...first, gap: space, lines: [marker, ...first.lines] }, ...rest]);
  }
}
