import type { Block } from './block.ts';
import { blanks } from './markup-inlines.ts';
import { refuse } from './markup-error.ts';
import type { Child, Element } from './markup-tree.ts';

/**
 * Sees that the headings of a whole document begin with `<h1>` and go down one level at a time: screen
 * readers move by them, and a PDF that skips one is not PDF/UA-1 (ISO 14289-1, 7.4.2). Of the headings
 * in the note's own bodies only the first is held against the template, which says what it stands under.
 * @throws MarkupError
 */
export function checkHeadings(tree: readonly Child[]): void {
  let before = 0;
  const see = (level: number, at: number): void => {
    if (before === 0 && level > 1) refuse(at, 'markup/first-heading', { level });
    if (level > before + 1) {
      const next = before + 1;
      refuse(at, 'markup/skipped-heading', { from: before, level, next });
    }
    before = level;
  };
  const visit = (child: Child): void => {
    if ('blocks' in child) {
      const levels = levelsIn(child.blocks);
      if (levels.length === 0) return;
      if (before < 2) refuse(child.at, 'markup/body-without-heading', {});
      before = Math.max(...levels.slice(-1), 3);
    } else if ('tag' in child) {
      const level = /^h([1-6])$/.exec(child.tag)?.[1];
      if (level !== undefined) see(Number(level), child.at);
      for (const part of child.children) visit(part);
    }
  };
  for (const child of tree) if (!isBareSection(child)) visit(child);
  if (before === 0) refuse(0, 'markup/no-title', { example: '{{> title}}' });
}

/** A section that is left out, because nothing is under its heading. */
function isBareSection(child: Child): boolean {
  return 'tag' in child && child.tag === 'section' && inner(child).length < 2;
}

function inner({ children }: Element): readonly Child[] {
  return children.filter((child) => !('text' in child) || child.text.replaceAll(blanks, '') !== '');
}

function levelsIn(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block): readonly number[] => {
    if (block.kind === 'heading') return [block.level];
    if (block.kind === 'list') return block.items.flatMap(levelsIn);
    return block.kind === 'quote' || block.kind === 'section' ? levelsIn(block.blocks) : [];
  });
}
