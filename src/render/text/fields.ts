import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { hang, widestOf, widestWordOf, widthOf, wrap } from './columns.ts';

/** A label with its values, as plain text. */
export interface LabelledValues {
  readonly label: string;
  readonly values: readonly string[];
}

const gap = 2;

/**
 * Labels in one column, values in the next, which stands one blank nearer where a long word needs it; a
 * value below its label where one of them is too wide.
 */
export function drawFields(
  entries: readonly LabelledValues[],
  width: number,
  lang: Locale,
): string[] {
  const labels = entries.map(({ label }) => withColon(label, lang));
  const widest = gap + Math.min(widestOf(labels), Math.floor(width / 2));
  // A word must not stick out while there is room to its left.
  const indents = entries.map(({ values }) =>
    Math.min(widest, Math.max(gap, width - gap - widestWordOf(values))),
  );
  const least = Math.min(...indents);
  const column = least > widestOf(labels) ? least : widest;
  return entries.flatMap(({ values }, index) => {
    const label = labels[index] ?? '';
    const mark = label + ' '.repeat(Math.max(0, column - widthOf(label)));
    const indent = Math.min(column, indents[index] ?? column);
    const isList = values.length > 1;
    const lines = values.flatMap((value) => drawValue(value, width - indent, isList));
    const fits = widthOf(label) + (column < widest ? 1 : gap) <= column;
    if (fits && indent === column) return hang(mark, lines);
    return [...wrap(label, width), ...lines.map((line) => ' '.repeat(indent) + line)];
  });
}

/** Where one of several values takes more than one line, the next must be told from it. */
function drawValue(words: string, width: number, isList: boolean): string[] {
  const lines = wrap(words, width);
  return lines.length === 1 || !isList ? lines : hang('', wrap(words, width - gap), gap);
}

/** A label that ends in a sign of its own, such as a question mark, needs no colon. */
function withColon(label: string, lang: Locale): string {
  return label === '' || /[?!.:]$/.test(label)
    ? label
    : translate(lang, 'document/labelled', { label });
}
