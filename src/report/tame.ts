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

/** C0 and C1 controls, line separators, direction controls, zero-width characters. */
const unruly = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/gu;
