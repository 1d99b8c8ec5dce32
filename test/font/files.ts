import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { readTables } from '../../src/font/sfnt.ts';

/** A font that ships with `brief`, as an office might have one of its own. */
export function fontFile(name: string): Uint8Array {
  const path = fileURLToPath(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url));
  return new Uint8Array(readFileSync(path));
}

/** The same font with a number of 16 bits changed in a table. */
export function patched(file: Uint8Array, tag: string, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(file);
  const { byteOffset } = readTables(copy).get(tag)!;
  new DataView(copy.buffer).setUint16(byteOffset + offset, value);
  return copy;
}

/** Packs a TrueType file as WOFF 1. */
export function toWoff(file: Uint8Array): Uint8Array {
  const tables = [...readTables(new Uint8Array(file))].map(([tag, view]) => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const packed = deflateSync(bytes);
    return { tag, length: bytes.length, packed: packed.length < bytes.length ? packed : bytes };
  });
  const header = Buffer.alloc(44 + tables.length * 20);
  header.write('wOFF');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt16BE(tables.length, 12);
  let offset = header.length;
  for (const [index, { tag, length, packed }] of tables.entries()) {
    const entry = 44 + index * 20;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(offset, entry + 4);
    header.writeUInt32BE(packed.length, entry + 8);
    header.writeUInt32BE(length, entry + 12);
    offset += packed.length;
  }
  return new Uint8Array(Buffer.concat([header, ...tables.map(({ packed }) => packed)]));
}

/** The same font with a glyph for a Hebrew letter, in its `cmap` of format 4. */
export function withHebrew(file: Uint8Array): { bytes: Uint8Array; letter: string } {
  const alef = 0x05d0;
  const view = readTables(file).get('cmap')!;
  const tables = Array.from({ length: view.getUint16(2) }, (_, at) => view.getUint32(8 + at * 8));
  const start = tables.find((at) => view.getUint16(at) === 4)!;
  const twice = view.getUint16(start + 6);
  const ends = start + 14;
  const first = Array.from({ length: twice / 2 }, (_, at) => ends + at * 2).find(
    (at) => view.getUint16(at) > alef && view.getUint16(at + 3 * twice + 2) === 0,
  )!;
  const moved = patched(file, 'cmap', first + twice + 2, alef);
  // A delta that leads from the letter to the glyph of number 5.
  const bytes = patched(moved, 'cmap', first + 2 * twice + 2, (0x10005 - alef) & 0xffff);
  return { bytes, letter: String.fromCodePoint(alef) };
}
