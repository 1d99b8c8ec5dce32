import { mostSvgMegabytes, type ImageProblem } from '../image.ts';
import { SvgPartError, type Drawing } from './drawing.ts';
import { readSvg } from './read-svg.ts';

/** What became of an SVG. */
export type DecodedSvg =
  | { readonly drawing: Drawing; readonly problem?: undefined }
  | {
      readonly drawing?: undefined;
      readonly problem: ImageProblem;
      readonly part?: string;
    };

/** Reads the bytes of an SVG file. */
export function decodeSvg(bytes: Uint8Array): DecodedSvg {
  if (bytes.length > mostSvgMegabytes * 1_000_000) return { problem: 'svg-large' };
  try {
    return { drawing: readSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (error instanceof SvgPartError) return { problem: problems[error.kind], part: error.part };
    // Bytes that are no UTF-8.
    if (error instanceof TypeError) return { problem: 'damaged' };
    throw error;
  }
}

const problems: Readonly<Record<SvgPartError['kind'], ImageProblem>> = {
  text: 'svg-text',
  active: 'svg-active',
  outside: 'svg-outside',
  part: 'svg-part',
  damaged: 'damaged',
  many: 'svg-large',
};
