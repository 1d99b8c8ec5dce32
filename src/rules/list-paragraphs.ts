import { flatText } from '../markdown/flat-text.ts';
import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import type { Locale } from '../locale/message.ts';
import { columnOf } from './lines-in-bullets.ts';
import {
  isTight,
  loneDash,
  markBelowBullet,
  pastedMarkIn,
  type PastedMark,
} from './pasted-marks.ts';

export type Paragraph = NodeOf<'paragraph'>;

/** A paragraph with what stands beside it. */
export interface Standing {
  readonly block: Paragraph;
  /** What stands after it in the same container; texts of footnotes stand elsewhere. */
  readonly next: MarkdownNode | undefined;
  /** The item of a list that it is a part of. */
  readonly bullet: MarkdownNode | undefined;
  /** What stands before it there. */
  readonly above: MarkdownNode | undefined;
}

/** Each paragraph of a text. */
export function* paragraphsIn(root: MarkdownNode): Generator<Standing> {
  for (const node of walk(root)) {
    if (!('children' in node)) continue;
    const blocks = node.children.filter(({ kind }) => kind !== 'footnote-definition');
    const bullet = node.kind === 'item' ? node : undefined;
    for (const [index, block] of blocks.entries())
      if (block.kind === 'paragraph')
        yield { block, above: blocks[index - 1], next: blocks[index + 1], bullet };
  }
}

function endsInColon(paragraph: Paragraph): boolean {
  return flatText(paragraph).text.trimEnd().endsWith(':');
}

/** A mark that makes no list where it was meant to. */
interface LostMark extends PastedMark {
  /** The words of its line, where the mark is a dash that lost its blank. */
  readonly tight?: string;
}

/** The first mark in a paragraph that Markdown takes for text. */
export function markOf(
  { block, above, next, bullet }: Standing,
  text: string,
  lang: Locale,
): LostMark | undefined {
  const written = text.slice(block.start, block.end);
  const pasted =
    pastedMarkIn(written, lang) ??
    (bullet && markBelowBullet(written, columnOf(text, bullet.start))) ??
    (block.start === 0 ? loneDash(text) : undefined);
  if (!isTight(written)) return pasted;
  const isLed = next?.kind === 'list' || (above?.kind === 'paragraph' && endsInColon(above));
  // Lines that YAML joined may each have lost the blank.
  const isOne = pasted ? !/\s-\S/.test(written) : isLed;
  if (!isOne) return pasted;
  return { index: 0, mark: '-', tight: written.slice(1).split('\n', 1)[0]! };
}
