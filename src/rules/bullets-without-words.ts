import { holdsAt } from '../source/at-sign.ts';
import type { NotePath } from '../findings/finding.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';

/** The first text of a footnote in each bullet that holds nothing else, also of a bullet of YAML. */
export function bulletsWithoutWords(root: MarkdownNode, path: NotePath): MarkdownNode[] {
  const isBullet = (node: MarkdownNode): boolean =>
    node.kind === 'item' || (node === root && typeof path.at(-1) === 'number');
  return Array.from(walk(root)).flatMap((node) => {
    const blocks = isBullet(node) && 'children' in node ? node.children : [];
    return blocks.every(({ kind }) => kind === 'footnote-definition') ? blocks.slice(0, 1) : [];
  });
}

/** A look for the same before the Markdown is parsed. */
export function mayLackWords(text: string): boolean {
  return text.includes(']:') && holdsAt(text, '[^', atBullet);
}

/** A footnote that begins its text or follows the sign of a bullet, maybe on the next line. */
const atBullet = /(?<=^[\s>]*|(?:^|[\s>])(?:[-*+]|\d{1,9}[.)])[\s>]+)\[\^[^[\]\s]+\]:/y;
