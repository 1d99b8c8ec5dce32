import { holdsAt } from '../source/at-sign.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';

/** An image or a link as it was meant. */
export interface BlankAddress {
  /** UTF-16 offsets of all of it in the body. */
  readonly range: { readonly start: number; readonly end: number };
  readonly isImage: boolean;
  /** The description or the words of the link. */
  readonly words: string;
  /** A name of a file or a web address, which has blanks. */
  readonly address: string;
}

/**
 * What was meant as an image or a link and is none to Markdown, where an address ends at a blank
 * unless it stands in angle brackets (CommonMark, “Link destination”). It may take in too much.
 */
export function blankAddresses(text: string): readonly BlankAddress[] {
  if (!holdsAt(text, '](', withBlank)) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: all, groups: found = {} }) => ({
    range: { start: index, end: index + all.length },
    isImage: found['bang'] === '!',
    words: found['words'] ?? '',
    address: (found['address'] ?? '').trim(),
  })).filter(({ address }) => address.includes(' ') && looksLikeAddress.test(address));
}

/** An address that goes on behind a blank. */
const withBlank = /\]\((?:[^()\s]|\([^()\n]*\))* /y;

/** Those that Markdown indeed takes for text. */
export function blankAddressesIn(text: string, root: MarkdownNode): readonly BlankAddress[] {
  const found = blankAddresses(text);
  if (found.length === 0) return found;
  const texts = [...walk(root)].filter(({ kind }) => kind === 'text');
  return found.filter(({ range: { start } }) =>
    texts.some((node) => node.start <= start && start < node.end),
  );
}

/** Brackets may stand in the name of a file, as in “Chart (v2).png”. */
const pattern =
  /(?<bang>!?)\[(?<words>[^[\]\n]{0,500})\]\((?<address>(?!<)(?:[^()<>\n"]|\([^()<>\n"]{0,100}\)){1,300})\)/g;

/** Words in brackets after others, as in “[Redacted](see the annex)” and “[sic](he meant Mr.Smith)”, are no address. */
const looksLikeAddress =
  /^(?:https?:\/\/|www\.)\S|\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|rtf|html?|png|jpe?g|gif|webp|svg|csv|txt|md|ya?ml|zip)(?:#\S*)?$/i;
