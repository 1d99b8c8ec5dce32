import type { PdfkitFont } from './pdfkit-font.ts';

/**
 * The part of pdfkit 0.20 that we use; its published types lag behind. pdfkit only writes here: it never
 * breaks a line or a page.
 */
export interface Pdfkit {
  readonly page: {
    readonly fonts: Record<string, Reference>;
    readonly ext_gstates: Record<string, Reference>;
    readonly content: Reference;
  };
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
