import { isSafeAddress } from '../document/address.ts';
import type { Inline } from '../document/block.ts';
import { address } from '../document/typography/addresses.ts';

/** A text in which web addresses, with or without a scheme, and e-mail addresses lead where they say. */
export function linkAddresses(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(address)) {
    const href = hrefOf(written);
    if (href === undefined || !isSafeAddress(href)) continue;
    if (index > from) found.push({ kind: 'text', text: text.slice(from, index) });
    found.push({ kind: 'link', href, content: [{ kind: 'text', text: written }] });
    from = index + written.length;
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) });
  return found;
}

/** Without a scheme only what is plainly a name of a host, with a path or none: “www.a.org’s” is none. */
function hrefOf(written: string): string | undefined {
  if (/^https?:/i.test(written)) return written;
  if (!/^www\./i.test(written)) return `mailto:${written}`;
  return host.test(written) ? `https://${written}` : undefined;
}

const host = /^www(?:\.[a-z\d-]+)+\.[a-z]{2,}(?:[/?#][\w./?#=&%~+,:;-]*)?$/i;

/** Whether a text may hold an address; most hold none. */
export function mayHoldAddress(text: string): boolean {
  return text.includes('://') || text.includes('@') || /www\./i.test(text);
}
