/**
 * Blanks that look like spaces and are none, often pasted from Word or a web page, for a class of characters:
 * no-break space, the spaces of U+2000 to U+200B, narrow no-break, ideographic, and a stray byte order mark.
 */
export const falseBlanks: string = String.raw`\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF`;

const afterDash = new RegExp(`-[${falseBlanks}]`);

/** A look whether such a blank may stand after the dash of a bullet. */
export function mayHaveFalseBullet(text: string): boolean {
  return afterDash.test(text);
}
