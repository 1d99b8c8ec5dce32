import type { TypographyStyle } from '../document/typography/typeset.ts';

/** The look shared by every format: lengths are points in the PDF and the same points in CSS. */
export interface Theme {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly fonts: Fonts;
  readonly size: {
    readonly body: number;
    readonly small: number;
    readonly table: number;
    readonly h1: number;
    readonly h2: number;
    readonly h3: number;
    readonly h4: number;
  };
  /** Line height as a multiple of the size. */
  readonly leading: { readonly body: number; readonly heading: number; readonly table: number };
  /** CSS colours, `#rrggbb`; each text colour has a contrast of at least 4.5 to 1 on white. */
  readonly colour: {
    readonly text: string;
    readonly heading: string;
    readonly link: string;
    readonly muted: string;
    readonly line: string;
    readonly tableHead: string;
    readonly watermark: string;
    readonly marking: string;
  };
  /** Whether words of English and French may be parted at the end of a line. */
  readonly hyphenation: boolean;
  readonly marking: MarkingStyle;
  /** What is set as federal documents want it, rather than as it was written. */
  readonly typography: TypographyStyle;
}

/** What a font of its own lacks is in Noto Sans, which has all letters of the languages that notes are in. */
export interface Fonts {
  readonly heading: HeadingFont | OwnFont;
  readonly regular?: OwnFont;
  readonly bold?: OwnFont;
  readonly italic?: OwnFont;
  readonly boldItalic?: OwnFont;
}

/** Fonts for headings that ship with `brief`. */
export type HeadingFont = 'noto-sans' | 'lato';

/** A font that a theme brings along. */
export interface OwnFont {
  /** PostScript name, in letters, digits and a few signs. */
  readonly name: string;
  /** What CSS calls it. */
  readonly family: string;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
}

/** How a country marks its papers. */
export interface MarkingStyle {
  readonly position: 'top-right' | 'top-centre' | 'top-and-bottom-centre';
  readonly pages: 'all' | 'first';
  /** Points. */
  readonly size: number;
  readonly capitals: boolean;
  /** Whether caveats follow the classification. */
  readonly caveats: boolean;
  /** Between the classification and each caveat. */
  readonly separator: string;
}
