/**
 * Counts words: what stands between blanks and holds a letter or a digit, so that a lone dash or `$`
 * is none. It runs over every body of every note, hence the loop without regular expressions.
 */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || (code >= 0xa0 && isBlank(code))) counted = false;
    else if (!counted && isLetterOrDigit(code)) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** Blanks and line ends, no-break and narrow ones too. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

/** Letters and digits; outside Latin-1 all but punctuation, arrows and other signs. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code | 0x20) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

function isAsciiLetter(lower: number): boolean {
  return lower >= 0x61 && lower <= 0x7a;
}
