import { isSafeAddress } from '../document/address.ts';
import type { Inline } from '../document/block.ts';
import { address } from '../document/typography/addresses.ts';

/** A text in which web addresses with https:// or http:// and e-mail addresses lead where they say. */
export function linkAddresses(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(address)) {
    const href = /^https?:/i.test(written) ? written : `mailto:${written}`;
    // One without a scheme, such as www.example.org, says nothing of how it is reached.
    if (/^www\./i.test(written) || !isSafeAddress(href)) continue;
    if (index > from) found.push({ kind: 'text', text: text.slice(from, index) });
    found.push({ kind: 'link', href, content: [{ kind: 'text', text: written }] });
    from = index + written.length;
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) });
  return found;
}

/** Whether a text may hold an address; most hold none. */
export function mayHoldAddress(text: string): boolean {
  return text.includes('://') || text.includes('@');
}
