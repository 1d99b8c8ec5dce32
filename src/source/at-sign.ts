/**
 * Whether a pattern holds at any place of a sign. Node finds a fixed sign many times faster than a pattern
 * that may begin with several, and some looks run over every text of every note.
 * @param pattern Sticky (`y`): it is tried where the sign begins.
 */
export function holdsAt(text: string, sign: string, pattern: RegExp): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (isAt(text, at, pattern)) return true;
  return false;
}

/** Whether a sticky pattern holds where any line begins. */
export function holdsAtLine(text: string, pattern: RegExp): boolean {
  if (isAt(text, 0, pattern)) return true;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (isAt(text, at + 1, pattern)) return true;
  return false;
}

/** Whether a sticky pattern holds at a place. */
export function isAt(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
