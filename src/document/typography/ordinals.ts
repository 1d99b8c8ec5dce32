import { letters } from '../letters.ts';
import type { Inline } from '../block.ts';

/**
 * A French ordinal in figures and the letters that are raised in it: “1er”, “2e”, “XIXe”. A Roman one of a
 * letter could be a word, so it must be that of a century or of a king: “Xe siècle”, “Ve République”, “François Ier”. In an address nothing is raised.
 * Source: Clés de la rédaction of the Translation Bureau, “ordinaux”.
 */
const ordinal = new RegExp(
  `(?<![${letters}0-9.,/_@-])([0-9]+|[IVX]{2,}|I(?=er|re)|[VX](?=e[ \\u00A0](?:siècle|République)))(ers?|res?|es?|(?<=2)nde?s?)(?![${letters}0-9-])`,
  'g',
);

/** A French text with the endings of its ordinals raised; its words stay the same. */
export function raiseOrdinals(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const { index, 1: figure = '', 2: ending = '' } of text.matchAll(ordinal)) {
    const at = index + figure.length;
    inlines.push({ kind: 'text', text: text.slice(from, at) });
    inlines.push({ kind: 'raised', content: [{ kind: 'text', text: ending }] });
    from = at + ending.length;
  }
  if (from < text.length || inlines.length === 0)
    inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines;
}
