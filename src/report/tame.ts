/**
 * Makes what a note says harmless on a terminal: control characters (an escape sequence could hide or
 * forge a line) and invisible direction marks are drawn, each as one character.
 */
export function tame(text: string): string {
  return text.replaceAll(unruly, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
  });
}

/** Controls, format characters (directions, zero width, tags) and line separators. */
const unruly = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
