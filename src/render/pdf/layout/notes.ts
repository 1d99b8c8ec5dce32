import type { Block, Footnote } from '../../../document/block.ts';
import type { Fonts } from '../fonts/chain.ts';
import { breakLines, measure } from './break-lines.ts';
import { plain, type Piece } from './pieces.ts';
import type { Column, Setting } from './setting.ts';
import { citesOf, type Stack, type Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

type SetBlocks = (
  blocks: readonly Block[],
  parent: Element,
  column: Column,
  setting: Setting,
) => Stack;

/** Room for the number at the left of a note at least, and what parts it from the note, as multiples of its size. */
const indentShare = 1.65;
const gapShare = 0.4;

/** Space between two notes. */
const space = 2;

/** Where notes begin, right of their numbers: one place in all of a document, behind the widest number. */
export function noteIndent(footnotes: readonly Footnote[], size: number, fonts: Fonts): number {
  const widths = footnotes.map(({ number }) => measure([labelOf(number)], size, fonts).most);
  return Math.max(size * indentShare, ...widths.map((width) => width + size * gapShare));
}

function labelOf(number: number): Piece {
  return { text: `${number} `, look: plain };
}

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
    const indent = setting.noteIndent;
    const column: Column = { x: indent, width: width - indent, size: size.small, height, depth: 0 };
    const element = grow(parent, 'Note', { id });
    const label = grow(element, 'Lbl');
    const line = breakLines([labelOf(note.number)], Infinity, size.small, setting.fonts)[0]!;
    const [first, ...rest] = setBlocks(note.blocks, element, column, setting).strips;
    if (!first) continue;
    const baseline = first.lines[0]?.baseline ?? 0;
    const marker = { line, element: label, x: 0, baseline, cell: -1 };
    setting.notes.set(id, [{ ...first, gap: space, lines: [marker, ...first.lines] }, ...rest]);
  }
}
