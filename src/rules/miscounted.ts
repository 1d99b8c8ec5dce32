import { holdsAtLine } from '../source/at-sign.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';

/** An item of a list whose number is not the one that is printed. */
export interface Miscounted {
  readonly start: number;
  /** The number with its point or bracket. */
  readonly written: string;
  readonly printed: number;
}

/** The first item of each list whose number is not the one that Markdown counts; `1.` for all is a habit. */
export function miscounted(root: MarkdownNode, text: string): Miscounted[] {
  const found: Miscounted[] = [];
  for (const list of walk(root)) {
    if (list.kind !== 'list') continue;
    const items = list.children.map(({ start }, index) => {
      const written = /^\d{1,9}[.)]/.exec(text.slice(start, start + 10))?.[0] ?? '';
      return { start, written, printed: list.first + index };
    });
    // Bullets have no number, and so are all alike.
    if (new Set(items.map(({ written }) => written)).size === 1) continue;
    const wrong = items.find(({ written, printed }) => Number.parseInt(written) !== printed);
    if (wrong && wrong.written !== '') found.push(wrong);
  }
  return found;
}

/** A look whether numbers that begin lines do not follow each other, and are not all the same. */
export function mayBeMiscounted(text: string): boolean {
  if (!text.includes('\n') || !holdsAtLine(text, number)) return false;
  const numbers = Array.from(text.matchAll(/(?:^|\n)[ \t>]*(\d{1,9})[.)](?=\s)/g), ([, number]) =>
    Number(number),
  );
  return (
    new Set(numbers).size > 1 &&
    numbers.some((number, index) => index > 0 && number !== numbers[index - 1]! + 1)
  );
}

const number = /[ \t>]*\d{1,9}[.)]\s/y;
