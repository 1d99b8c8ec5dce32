import type { OwnFont } from '../theme/theme.ts';
import { mostMegabytes, type FontProblem } from './font-problem.ts';
import { namesOf } from './names.ts';
import { isWhole } from './whole.ts';
import { readTables, tagAt, type Tables } from './sfnt.ts';
import { unpackWoff } from './woff.ts';

/** What became of a font's file. */
export type OpenedFont =
  | { readonly font: OwnFont; readonly problem?: undefined }
  | { readonly font?: undefined; readonly problem: FontProblem };

/**
 * Reads a file as a font that can be embedded: TrueType, or WOFF 1 around it. All of it that setting and
 * embedding text reads is gone through here: what passes cannot fail later.
 */
export async function openFont(file: Uint8Array, fallbackName: string): Promise<OpenedFont> {
  if (file.length > mostMegabytes * 1_000_000) return { problem: 'large' };
  if (file.length < 12) return { problem: 'kind' };
  // In a buffer of its own, so that no offset leads into another file.
  const bytes = new Uint8Array(file);
  const signature = tagAt(new DataView(bytes.buffer), 0);
  const problem = refused[signature];
  if (problem) return { problem };
  if (signature === 'wOFF') {
    const unpacked = await unpackWoff(bytes);
    return unpacked ? openFont(unpacked, fallbackName) : { problem: 'damaged' };
  }
  if (signature !== '\0\u0001\0\0' && signature !== 'true') return { problem: 'kind' };
  return openTrueType(bytes, fallbackName);
}

function openTrueType(bytes: Uint8Array, fallbackName: string): OpenedFont {
  try {
    const tables = readTables(bytes);
    if (tables.has('CFF ') || tables.has('CFF2')) return { problem: 'postscript' };
    if (!isWhole(tables)) return { problem: 'damaged' };
    if (isForbidden(tables)) return { problem: 'forbidden' };
    return { font: { ...namesOf(tables, fallbackName), bytes } };
  } catch (error) {
    // A table that leads out of the file.
    if (error instanceof RangeError) return { problem: 'damaged' };
    throw error;
  }
}

/** Files that are fonts, but none of ours, by their first four letters. */
const refused: Readonly<Record<string, FontProblem>> = {
  wOF2: 'woff2',
  OTTO: 'postscript',
  ttcf: 'collection',
};

/**
 * Whether the maker forbids what a PDF of ours does: embed a part of the font with its outlines. Of the
 * first four bits the freest holds (OpenType 1.9, OS/2, fsType).
 */
function isForbidden(tables: Tables): boolean {
  const type = tables.get('OS/2')!.getUint16(8);
  const restricted = (type & 0x0e) === 0x02;
  const [noPart, picturesOnly] = [(type & 0x100) !== 0, (type & 0x200) !== 0];
  return restricted || noPart || picturesOnly;
}
