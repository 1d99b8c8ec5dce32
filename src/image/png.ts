import { PNG } from 'pngjs';

/** Pixels row by row, four bytes each: red, green, blue and how opaque it is. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Decodes a PNG; undefined where it is damaged. */
export function decodePng(bytes: Uint8Array): Pixels | undefined {
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    return { width, height, data };
  } catch {
    return undefined;
  }
}
