import PDFDocument from 'pdfkit';
import { packObjects } from './pack.ts';
import type { PdfkitFont } from './pdfkit-font.ts';
import { xmpPacket, type Metadata } from './xmp.ts';

/**
 * The part of pdfkit 0.20 that we use; its published types lag behind. pdfkit only writes here: it never
 * breaks a line or a page.
 */
export interface Pdfkit {
  readonly page: { readonly fonts: Record<string, Reference>; readonly content: Reference };
  readonly outline: Outline;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): Pdfkit;
  font(name: string): Pdfkit;
  registerFont(name: string, font: PdfkitFont): Pdfkit;
  addContent(operators: string): Pdfkit;
  fillColor(colour: string): Pdfkit;
  fill(rule?: Winding): Pdfkit;
  stroke(): Pdfkit;
  fillAndStroke(fill: undefined, stroke: undefined, rule: Winding): Pdfkit;
  /** Of SVG path data. */
  path(data: string): Pdfkit;
  clip(rule: Winding): Pdfkit;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): Pdfkit;
  fillOpacity(opacity: number): Pdfkit;
  strokeColor(colour: string): Pdfkit;
  strokeOpacity(opacity: number): Pdfkit;
  save(): Pdfkit;
  restore(): Pdfkit;
  rotate(degrees: number, options: { readonly origin: readonly [number, number] }): Pdfkit;
  struct(tag: string, options?: StructOptions): StructElement;
  /** Of a JPEG. */
  openImage(bytes: Uint8Array): PdfkitImage;
  image(image: PdfkitImage, x: number, y: number, size: Size): Pdfkit;
  addStructure(element: StructElement): Pdfkit;
  getStructTreeRoot(): Reference;
  markContent(tag: 'Artifact', options: ArtifactOptions): Pdfkit;
  markStructureContent(tag: string): StructContent;
  endMarkedContent(): Pdfkit;
  link(x: number, y: number, w: number, h: number, url: string, options: LinkOptions): Pdfkit;
  goTo(x: number, y: number, w: number, h: number, name: string, options: LinkOptions): Pdfkit;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  addNamedEmbeddedFile(name: string, file: Reference): void;
  ref(data: Record<string, unknown>): Reference;
  end(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): Pdfkit;
  on(event: 'end', listener: () => void): Pdfkit;
  on(event: 'error', listener: (error: Error) => void): Pdfkit;
}

/** Which parts of a path that crosses itself are within it. */
export type Winding = 'non-zero' | 'even-odd';

export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  compress: boolean;
  write(bytes: Uint8Array): void;
  end(bytes?: Uint8Array): void;
}

/** An image of the document, ready to be painted. */
export interface PdfkitImage extends Size {
  /** Its name on the pages that show it. */
  readonly label: string;
  readonly obj: Reference | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface StructOptions {
  readonly lang?: string;
  readonly scope?: string;
  readonly alt?: string;
}

/** A font of the document, as `Pdfkit.font` has chosen it. */
export interface EmbeddedFont {
  readonly id: string;
  ref(): Reference;
  /** The glyphs that go into the file: the code of each is its place there. */
  readonly subset: { includeGlyph(glyph: number): number };
  /** Advances and characters by code. */
  readonly widths: number[];
  readonly unicode: Array<readonly number[]>;
}

export interface Outline {
  addItem(title: string, options: OutlineOptions): Outline;
}

export interface OutlineOptions {
  readonly expanded: boolean;
  readonly top: number;
  readonly left: number;
  readonly zoom: number;
}

export interface StructElement {
  readonly dictionary: Reference;
  add(child: StructElement | StructContent): StructElement;
  end(): void;
}

/** A piece of the page's content that belongs to an element. */
export interface StructContent {
  readonly refs: readonly unknown[];
}

export interface ArtifactOptions {
  readonly type: 'Pagination' | 'Layout';
  readonly attached?: readonly ('Top' | 'Bottom')[];
}

export interface LinkOptions {
  readonly structParent: StructElement;
  readonly Contents: PdfString;
}

/** A string in a PDF; pdfkit writes plain strings as PDF names. */
export type PdfString = object;

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
