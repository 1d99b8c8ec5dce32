import { holdsAtLine } from './at-sign.ts';

/**
 * Blanks that look like spaces and are none, often pasted from Word or a web page, for a class of characters:
 * no-break space, the spaces of U+2000 to U+200B, narrow no-break, ideographic, and a stray byte order mark.
 */
export const falseBlanks: string = String.raw`\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF`;

/** What begins an item of a list, in YAML or in Markdown. */
const mark = String.raw`(?:[-*+]|\d{1,3}[.)])`;

/** Before a figure `-` and `+` are its sign: minus 5 °C. */
const notOfFigure = String.raw`(?<![-+][ \t${falseBlanks}]+(?=[$\d]))`;

/** Blanks, the dashes of bullets that hold an item, its mark, and blanks after it of which the first is false. */
export const falseItem: RegExp = new RegExp(
  String.raw`^([ \t]*)((?:-[ \t]+)*)(${mark})([${falseBlanks}][ \t${falseBlanks}]*)(?=[^\s${falseBlanks}])${notOfFigure}`,
);

/** A line that begins an item, whatever blank stands after its mark. */
export const anyItem: RegExp = new RegExp(String.raw`^[ \t]*${mark}[ \t${falseBlanks}]`);

const mayBegin = new RegExp(String.raw`[ \t]*(?:-[ \t]+)*${mark}[${falseBlanks}]`, 'y');

/** A look whether such a blank may stand after the mark of an item. */
export function mayHaveFalseItem(text: string): boolean {
  return holdsAtLine(text, mayBegin);
}
