import { isSafeAddress } from '../document/address.ts';
import type { Inline } from '../document/block.ts';
import { address } from '../document/typography/addresses.ts';

/** A text in which web addresses, with or without a scheme, and e-mail addresses lead where they say. */
export function linkAddresses(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(address)) {
    const href = hrefOf(written);
    if (!isSafeAddress(href)) continue;
    if (index > from) found.push({ kind: 'text', text: text.slice(from, index) });
    found.push({ kind: 'link', href, content: [{ kind: 'text', text: written }] });
    from = index + written.length;
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) });
  return found;
}

/** As a browser takes what is typed into it. */
function hrefOf(written: string): string {
  if (/^https?:/i.test(written)) return written;
  return /^www\./i.test(written) ? `https://${written}` : `mailto:${written}`;
}

/** Whether a text may hold an address; most hold none. */
export function mayHoldAddress(text: string): boolean {
  return text.includes('://') || text.includes('@') || /www\./i.test(text);
}
