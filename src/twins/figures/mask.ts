/** A text in which what has been read is blotted out, so that nothing is read twice. */
export interface Mask {
  readonly text: string;
  /** What is read of every match of a pattern, each blotted out unless nothing is read of it. */
  readonly take: <Read>(
    pattern: RegExp,
    read: (match: RegExpExecArray) => Read | undefined,
  ) => Read[];
}

/** Makes a mask of a text. */
export function createMask(whole: string): Mask {
  let text = whole;
  return {
    get text() {
      return text;
    },
    take(pattern, read) {
      const found = [];
      const pieces: string[] = [];
      let at = 0;
      for (const match of text.matchAll(pattern)) {
        const one = read(match);
        if (one === undefined) continue;
        found.push(one);
        // A sign that no pattern takes in stands for each letter, so that offsets stay.
        pieces.push(text.slice(at, match.index), '\0'.repeat(match[0].length));
        at = match.index + match[0].length;
      }
      text = pieces.join('') + text.slice(at);
      return found;
    },
  };
}
