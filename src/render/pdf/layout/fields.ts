import type { Field } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import { breakLines, measure } from './break-lines.ts';
import { headLook, toPieces, type Piece } from './pieces.ts';
import { rowStrips, type RowStyle } from './rows.ts';
import { numberIn, roomFor, type Column, type Fields, type Setting } from './setting.ts';
import { keptWhole, type Stack } from './strip.ts';
import { grow, type Element } from './structure.ts';
import { tableStack } from './table-stack.ts';

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
    const valueLines = values.flatMap((value, index) => {
      const owner = values.length > 1 ? grow(cell, 'P') : cell;
      const pieces = toPieces(value, setting.plain, numberIn(setting));
      return breakLines(pieces, second, size, setting.fonts).map((line, at) => ({
        line,
        element: owner,
        // One person must be told from the next.
        apart: index > 0 && at === 0 ? betweenValues : 0,
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

/** Space between two values of one label. */
const betweenValues = 3;

/** Space between a label and its value. */
const gutter = 18;
