import { imageSize } from 'image-size';
import { mostMegabytes, mostMegapixels, type ImageFile } from './image.ts';
import { coloursOf, isWhole } from './jpeg.ts';
import { decodePng } from './png.ts';

/** Reads a file as an image. It is decoded, too: what passes here can be drawn. */
export async function openImage(bytes: Uint8Array): Promise<ImageFile> {
  if (bytes.length > mostMegabytes * 1_000_000) return { problem: 'large' };
  const kind = kindOf(bytes);
  if (kind === undefined) return openText(bytes);
  const size = sizeOf(bytes);
  if (!size) return { problem: 'damaged' };
  const { width, height } = size;
  if (width * height > mostMegapixels * 1_000_000) return { problem: 'large' };
  if (kind === 'png' && !decodePng(bytes)) return { problem: 'damaged' };
  if (kind === 'jpeg') {
    if (!isWhole(bytes)) return { problem: 'damaged' };
    if (coloursOf(bytes) === 4) return { problem: 'printing' };
  }
  return { image: { kind, bytes, width, height } };
}

async function openText(bytes: Uint8Array): Promise<ImageFile> {
  if (isSvg(bytes)) return openSvg(bytes);
  return { problem: isPointer(bytes) ? 'pointer' : 'kind' };
}

/** SVG is text, and begins with its first element or with what may stand before that. */
function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000));
  return /^\s*</.test(start) && /<(?:\w+:)?svg[\s>]/.test(start);
}

/** What Git LFS puts in place of a file that was not fetched begins with the address of its form. */
function isPointer(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 34)) === 'version https://git-lfs.github.com';
}

async function openSvg(bytes: Uint8Array): Promise<ImageFile> {
  const { decodeSvg } = await import('./svg/decode-svg.ts');
  const decoded = decodeSvg(bytes);
  if (!decoded.drawing) return decoded;
  const { width, height } = decoded.drawing;
  return { image: { kind: 'svg', bytes, width, height } };
}

/** What a file is shows in its first bytes, whatever its name. */
const signatures = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
} as const;

function kindOf(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  const is = (kind: keyof typeof signatures): boolean =>
    signatures[kind].every((byte, index) => bytes[index] === byte);
  if (is('png')) return 'png';
  return is('jpeg') ? 'jpeg' : undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height as the image is to be seen. Undefined where the file does not say. */
function sizeOf(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    // From 5 on the camera was held upright: Exif 2.32, 4.6.4, tag Orientation.
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
