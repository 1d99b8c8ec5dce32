import type { Field } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import { labelWidth, setPairs, type Pair } from './pairs.ts';
import { headLook, toPieces, type Piece } from './pieces.ts';
import type { RowStyle } from './rows.ts';
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
  const labelOf = ({ label }: Field): readonly Piece[] =>
    toPieces([{ kind: 'text', text: label }], headLook, numberIn(setting));
  const { closing } = setting;
  const aligned = closing.includes(fields) ? closing.flatMap((each) => each.entries) : entries;
  const first = labelWidth(aligned.map(labelOf), column, size, setting);
  const pairs = entries.map((entry): Pair => ({
    label: labelOf(entry),
    values: entry.values.map((value) => toPieces(value, setting.plain, numberIn(setting))),
  }));
  const stack = tableStack([], setPairs(pairs, body, first, column, style, setting), column);
  return role === 'contacts'
    ? keptWhole(stack, roomFor(setting) - headingRoom * column.height)
    : stack;
}

/** Lines of text that the heading above a block takes. */
const headingRoom = 3;
