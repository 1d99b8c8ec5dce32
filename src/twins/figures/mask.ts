/** A text in which what has been read is blotted out, so that nothing is read twice. */
export class Mask {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Every match of a pattern, each blotted out unless `read` gives nothing for it. */
  take<Read>(pattern: RegExp, read: (match: RegExpExecArray) => Read | undefined): Read[] {
    const found: Read[] = [];
    const taken: RegExpExecArray[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const one = read(match);
      if (one === undefined) continue;
      found.push(one);
      taken.push(match);
    }
    for (const { index, 0: written } of taken) this.blot(index, index + written.length);
    return found;
  }

  /** A sign that no pattern takes in stands for each letter, so that offsets stay. */
  private blot(start: number, end: number): void {
    this.text = this.text.slice(0, start) + '\0'.repeat(end - start) + this.text.slice(end);
  }
}
