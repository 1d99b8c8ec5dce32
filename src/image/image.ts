/** An image of a note that can be drawn. */
export interface Image {
  readonly kind: 'png' | 'jpeg' | 'svg';
  /** The file, as it was found. */
  readonly bytes: Uint8Array;
  /** In pixels, upright: a photograph taken on its side has been turned. Of an SVG not always whole. */
  readonly width: number;
  readonly height: number;
}

/** Why an image cannot be drawn. */
export type ImageProblem =
  | 'outside'
  | 'missing'
  /** Missing where the folder of its note is not known. */
  | 'unnamed'
  | 'unreadable'
  | 'large'
  | 'kind'
  | 'pointer'
  | 'damaged'
  | 'printing'
  | SvgProblem;

/** Why an SVG cannot be drawn. */
export type SvgProblem = 'svg-large' | 'svg-text' | 'svg-active' | 'svg-outside' | 'svg-part';

/** What became of an image that a note names. */
export type ImageFile =
  | { readonly image: Image; readonly problem?: undefined }
  | {
      readonly image?: undefined;
      readonly problem: ImageProblem;
      /** Another file that may have been meant. */
      readonly suggestion?: string | undefined;
      /** What of an SVG cannot be drawn, by its name there. */
      readonly part?: string | undefined;
    };

/** Looks for an image by the path that a note gives. */
export type FindImage = (src: string) => Promise<ImageFile>;

/** Past these an image is a mistake: a page at 300 dots per inch is 8 million pixels. */
export const mostMegabytes = 10;
export const mostMegapixels = 40;
/** The same of an SVG, whose bytes are all drawn. */
export const mostSvgMegabytes = 2;
