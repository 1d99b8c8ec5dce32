import type { Block } from '../document/block.ts';
import { pathInTemplate } from '../document/image-source.ts';

/**
 * Whether a block says nothing: an image of a template that has no description on purpose. One of a note
 * must have one, so there a draft says that something is shown.
 */
export function isDecoration(block: Block): boolean {
  return (
    block.kind === 'figure' && block.alt.trim() === '' && pathInTemplate(block.src) !== undefined
  );
}
