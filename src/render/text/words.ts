import type { Inline } from '../../document/block.ts';
import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';

/** What drawing needs to know of the document. */
export interface Drawing {
  readonly lang: Locale;
  /** Number of each footnote by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The words of some inlines as plain text; a line break is a line feed. */
export function drawWords(content: readonly Inline[], drawing: Drawing): string {
  return content.map((inline) => drawInline(inline, drawing)).join('');
}

function drawInline(inline: Inline, drawing: Drawing): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      // A line feed in words is a blank; only a break ends a line.
      return inline.text.replaceAll('\n', ' ');
    case 'strike':
      // Words that no longer hold must not read as if they did.
      return translate(drawing.lang, 'document/struck-out', {
        text: drawWords(inline.content, drawing),
      });
    case 'link':
      return drawLink(drawWords(inline.content, drawing), inline.href, drawing.lang);
    case 'footnote':
      return `[${drawing.numbers.get(inline.id) ?? inline.id}]`;
    case 'break':
      return '\n';
    default:
      return drawWords(inline.content, drawing);
  }
}

/** The words and the address, once where they are the same; a place in the document has none. */
function drawLink(text: string, href: string, lang: Locale): string {
  if (href.startsWith('#') || bare(text) === bare(href)) return text;
  const address = href.replace(/^(?:mailto|tel):/i, '');
  return translate(lang, 'document/link-with-address', { text, address });
}

/** An address without what people leave out when they write it down. */
function bare(address: string): string {
  return decoded(address)
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)(?:www\.)?|^www\./, '')
    .replaceAll(/\/$|[\s\u2011-]/g, '');
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
