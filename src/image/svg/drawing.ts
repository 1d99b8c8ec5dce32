/** What an SVG shows, flat: shapes one above the other, the lowest first. A leaf of the import graph. */
export interface Drawing {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** From the units of the shapes to pixels from the top left corner. */
  readonly matrix: Matrix;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  /** SVG path data. */
  readonly path: string;
  /** From its own units to those of the drawing. */
  readonly matrix: Matrix;
  readonly fill: Paint | undefined;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: Stroke | undefined;
  /** It shows only within all of these. */
  readonly clips: readonly Clip[];
}

export interface Paint {
  /** `#rrggbb`. */
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
}

export interface Clip {
  readonly path: string;
  readonly matrix: Matrix;
  readonly rule: 'nonzero' | 'evenodd';
}

/** As in SVG: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Something in an SVG that is not drawn, as its author would look for it: `text`, `href`. */
export class SvgPartError extends Error {
  override name = 'SvgPartError';
  readonly kind: 'text' | 'active' | 'outside' | 'part' | 'damaged' | 'many';
  readonly part: string;
  constructor(kind: SvgPartError['kind'], part: string = '') {
    super(`${kind}: ${part}`);
    this.kind = kind;
    this.part = part;
  }
}
