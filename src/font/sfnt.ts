/** The tables of a TrueType file by their four-letter tag, as views on its bytes. */
export type Tables = ReadonlyMap<string, DataView>;

/**
 * Reads the table directory of a TrueType file.
 * Source of all table layouts in this folder: the OpenType specification 1.9.
 */
export function readTables(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    tables.set(tagAt(view, entry), new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return tables;
}

/** Writes a TrueType file: directory, check sums, and every table padded to four bytes. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = 12 + sorted.length * 16;
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * sorted.length - 16 * 2 ** power);
  let offset = directory;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(entry + letter, tag.charCodeAt(letter));
    file.set(bytes, offset);
    view.setUint32(entry + 4, checkSum(view, offset, padded(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += padded(bytes.length);
  }
  return file;
}

/** The table with this tag. @throws Error when the font lacks it: a fault of the build, not of a note. */
export function table(tables: Tables, tag: string): DataView {
  const view = tables.get(tag);
  if (!view) throw new Error(`The font has no table ${tag}`);
  return view;
}

/** Four letters as text. */
export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(offset + letter)));
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checkSum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
