import PDFDocument from 'pdfkit';
import { packObjects } from './pack.ts';
import type { EmbeddedFont, Pdfkit, PdfString, Reference } from './pdfkit-types.ts';
import { xmpPacket, type Metadata } from './xmp.ts';

// oxlint-disable-next-line no-new-wrappers -- pdfkit tells strings from names by the wrapper
export const pdfString = (text: string): PdfString => new String(text);

/** Opens a tagged PDF 1.7 of the given language that is PDF/A-2a or 3a and PDF/UA-1. */
export function openPdf(metadata: Metadata): Pdfkit {
  const { title, author, langs, creator, producer, createdAt, part } = metadata;
  const info = {
    Title: title,
    ...(author ? { Author: author } : {}),
    Creator: creator,
    Producer: producer,
    CreationDate: createdAt,
    ModDate: createdAt,
  };
  const options = {
    pdfVersion: '1.7',
    tagged: true,
    lang: langs[0],
    displayTitle: true,
    // Adds the output intent that PDF/A asks for. pdfkit offers no PDF/UA besides.
    subset: `PDF/A-${part}a`,
    autoFirstPage: false,
    // A margin would make pdfkit start pages by itself, a first font be Helvetica, never embedded.
    margin: 0,
    font: null,
    info,
  };
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Pdfkit;
  replaceMetadata(doc, xmpPacket(metadata));
  packed.set(doc, packObjects(doc));
  gatherContent(doc);
  return doc;
}

/** WA10: pdfkit makes bytes of each operator by itself; here those of a page are gathered first. */
function gatherContent(doc: Pdfkit): void {
  const inside = doc as unknown as Inside;
  const flushPages = inside.flushPages.bind(doc);
  let operators = '';
  doc.addContent = (added) => {
    operators += `${added}\n`;
    return doc;
  };
  // Called before each new page and at the end.
  inside.flushPages = () => {
    if (operators !== '') doc.page.content.write(Buffer.from(operators, 'latin1'));
    operators = '';
    flushPages();
  };
}

/** What gives the body of a document's file. */
const packed = new WeakMap<Pdfkit, () => readonly Uint8Array[]>();

/** Closes a document and gives its bytes. */
export function closePdf(doc: Pdfkit): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // What pdfkit wrote when it was made: the header.
    const head: Uint8Array[] = [];
    doc.on('data', (chunk) => head.push(chunk));
    doc.on('end', () => resolve(Buffer.concat([...head, ...(packed.get(doc)?.() ?? [])])));
    doc.on('error', reject);
    doc.end();
  });
}

/** The parts of pdfkit that have no public name. */
interface Inside {
  readonly _root: Reference;
  readonly _font: EmbeddedFont;
  endMetadata: () => void;
  flushPages: () => void;
}

/** The catalog, at the root of the file. */
export function catalogOf(doc: Pdfkit): Reference {
  const { _root: root } = doc as unknown as Inside;
  return root;
}

/** The font that text is shown in now. */
export function currentFont(doc: Pdfkit): EmbeddedFont {
  const { _font: font } = doc as unknown as Inside;
  return font;
}

/**
 * WA1 and WA2: pdfkit writes title and author into XMP without escaping them, so that a `&` breaks the file,
 * and knows one standard a file. So we write the whole packet.
 */
function replaceMetadata(doc: Pdfkit, packet: string): void {
  const inside = doc as unknown as Inside;
  const { _root: root } = inside;
  inside.endMetadata = () => {
    const metadata = doc.ref({ Type: 'Metadata', Subtype: 'XML' });
    // PDF/A wants it readable without a PDF program.
    metadata.compress = false;
    metadata.write(new TextEncoder().encode(packet));
    metadata.end();
    root.data['Metadata'] = metadata;
  };
}
