import type { Align, Cell, Field } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import { breakLines, measure } from './break-lines.ts';
import { shareWidth, type Wish } from './columns.ts';
import { plain, toPieces, type Look, type Piece } from './pieces.ts';
import { rowStrips, type RowStyle, type SetCell } from './rows.ts';
import { numberIn, roomFor, type Column, type Fields, type Setting } from './setting.ts';
import { keptWhole, type Stack, type Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

const padding = { across: 6, down: 3.5 };
const headLook: Look = { ...plain, face: 'bold', colour: 'heading' };

/** A table over the width of its column. Its head is repeated on every page that it runs over. */
export function setTable(
  table: {
    readonly align: readonly Align[];
    readonly head: readonly Cell[];
    readonly rows: ReadonlyArray<readonly Cell[]>;
  },
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const element = grow(parent, 'Table');
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const filled = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: count }, (_, index) => cells[index] ?? []);
  const pieces = (cell: Cell, look: Look): readonly Piece[] =>
    toPieces(cell, look, numberIn(setting));
  const head = filled(table.head).map((cell) => pieces(cell, headLook));
  const rows = table.rows.map((row) => filled(row).map((cell) => pieces(cell, setting.plain)));
  const { size, across, widths } = fitColumns([head, ...rows], count, column.width, setting);
  const height = size * setting.theme.leading.table;
  const style: RowStyle = {
    x: column.x,
    width: column.width,
    size,
    height,
    padding: padding.down,
    shade: false,
    room: roomFor(setting) - 3 * height,
  };
  const set = (
    row: readonly (readonly Piece[])[],
    tr: Element,
    tag: 'TH' | 'TD',
    look: RowStyle,
  ): readonly Strip[] => {
    let x = column.x;
    const cells = row.map((cell, index): SetCell => {
      const width = (widths[index] ?? 0) - 2 * across;
      const owner = grow(tr, tag, tag === 'TH' ? { scope: 'Column' } : {});
      const lines = breakLines(cell, width, size, setting.fonts).map((line) => ({
        line,
        element: owner,
      }));
      const start = x + across;
      x += widths[index] ?? 0;
      return { lines, x: start, width, align: table.align[index] };
    });
    return rowStrips(cells, look);
  };
  const headStrips = set(head, grow(grow(element, 'THead'), 'TR'), 'TH', { ...style, shade: true });
  const body = grow(element, 'TBody');
  const rowSets = rows.map((row) => set(row, grow(body, 'TR'), 'TD', style));
  return tableStack(headStrips, rowSets, column);
}

/** Labels and values in two columns: a table whose rows have heads. */
export function setFields(
  fields: Fields,
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const { role, entries } = fields;
  const summary = translate(setting.lang, `document/${role}`, {});
  const table = grow(parent, 'Table', { summary });
  const body = grow(table, 'TBody');
  const { table: size } = setting.theme.size;
  const style: RowStyle = {
    x: column.x,
    width: column.width,
    size,
    height: size * setting.theme.leading.table,
    padding: 3,
    shade: false,
    room: roomFor(setting),
  };
  const label = (entry: Field): readonly Piece[] =>
    toPieces([{ kind: 'text', text: entry.label }], headLook, numberIn(setting));
  const { closing } = setting;
  const aligned = closing.includes(fields) ? closing.flatMap((each) => each.entries) : entries;
  const widest = Math.max(
    0,
    ...aligned.map((entry) => measure(label(entry), size, setting.fonts).most),
  );
  const first = Math.min(widest + 1, column.width * 0.35);
  const second = column.width - first - gutter;
  const rows = entries.map((entry) => {
    const row = grow(body, 'TR');
    const head = grow(row, 'TH', { scope: 'Row' });
    const cell = grow(row, 'TD');
    const labelLines = breakLines(label(entry), first, size, setting.fonts);
    const values = entry.values.length === 0 ? [[]] : entry.values;
    const valueLines = values.flatMap((value) => {
      const owner = values.length > 1 ? grow(cell, 'P') : cell;
      const pieces = toPieces(value, setting.plain, numberIn(setting));
      return breakLines(pieces, second, size, setting.fonts).map((line) => ({
        line,
        element: owner,
      }));
    });
    return rowStrips(
      [
        {
          lines: labelLines.map((line) => ({ line, element: head })),
          x: column.x,
          width: first,
          align: 'left',
        },
        { lines: valueLines, x: column.x + first + gutter, width: second, align: 'left' },
      ],
      style,
    );
  });
  const stack = tableStack([], rows, column);
  return role === 'contacts'
    ? keptWhole(stack, roomFor(setting) - headingRoom * column.height)
    : stack;
}

/** Lines of text that the heading above a block takes. */
const headingRoom = 3;

/** Space between a label and its value. */
const gutter = 18;

/** What the columns of a table are set with. Lengths are points. */
interface Fit {
  readonly size: number;
  /** Space at either side of a cell. */
  readonly across: number;
  readonly widths: readonly number[];
}

/** The smallest type that is read without effort on paper, and the largest share that type is made smaller by. */
const smallestType = 7.5;
const smallestShare = 0.6;

/** Closer cells first, then smaller type, half a point at a time. */
function* fits(size: number): Generator<Omit<Fit, 'widths'>, undefined> {
  yield { size, across: padding.across };
  const least = Math.min(size, Math.max(smallestType, size * smallestShare));
  for (let next = size; next > least; next -= 0.5) yield { size: next, across: 4 };
  yield { size: least, across: 3 };
}

/** The first way to set a table that leaves every word whole, else the last; then words are cut. */
function fitColumns(
  rows: ReadonlyArray<ReadonlyArray<readonly Piece[]>>,
  count: number,
  width: number,
  { theme, fonts }: Setting,
): Fit {
  const full = theme.size.table;
  const columns = Array.from({ length: count }, (_, index) =>
    rows.map((row) => row[index] ?? []).map((cell) => ({ cell, ...measure(cell, full, fonts) })),
  );
  let chosen: Omit<Fit, 'widths'> = { size: full, across: padding.across };
  let wishes: readonly Wish[] = [];
  for (chosen of fits(full)) {
    const { size, across } = chosen;
    // A point more than needed, so that no sum of widths rounds to a broken line.
    const around = 2 * across + 1;
    const largest = (widths: readonly number[]): number => Math.max(size, ...widths) + around;
    const scaled = (widths: readonly number[]): number =>
      largest(widths.map((each) => (each * size) / full));
    wishes = columns.map((cells): Wish => {
      const most = scaled(cells.map((cell) => cell.most));
      return {
        firm: scaled(cells.map((cell) => cell.firm)),
        least: scaled(cells.map((cell) => cell.least)),
        most,
        filled: (share) =>
          largest(
            cells.flatMap((each) => {
              const longest = (each.most * size) / full;
              if (longest + around <= share) return [longest];
              return breakLines(each.cell, share - around, size, fonts).map((line) => line.width);
            }),
          ),
      };
    });
    if (wishes.reduce((sum, { least }) => sum + least, 0) <= width) break;
  }
  return { ...chosen, widths: shareWidth(wishes, width) };
}

/** The first row stays with the head, and the last is not left alone. */
function tableStack(
  head: readonly Strip[],
  rows: ReadonlyArray<readonly Strip[]>,
  column: Column,
): Stack {
  const strips = rows.flatMap((row, index) =>
    row.map((strip, band): Strip => {
      const withFirst = index === 0 && head.length > 0;
      const withLast = index > 1 && index === rows.length - 1;
      const glued = strip.glued || (band === 0 && (withFirst || withLast));
      return head.length > 0 ? { ...strip, glued, head } : { ...strip, glued };
    }),
  );
  const together = head.map((strip, index) => ({ ...strip, glued: index > 0 }));
  return {
    strips: [...together, ...strips],
    before: column.size * 0.4,
    after: column.size * 0.9,
    leads: false,
  };
}
