import { tagAt, writeTables } from './sfnt.ts';

/** More than any table holds; a file that says more is made to fill the memory. */
const mostBytes = 100_000_000;

/**
 * Unpacks a WOFF 1 file into the TrueType file that it holds; undefined where it is damaged.
 * Source: WOFF File Format 1.0 (W3C), sections 3 to 5.
 */
export async function unpackWoff(file: Uint8Array): Promise<Uint8Array | undefined> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Uint8Array>();
  if (file.length < 44) return undefined;
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = 44 + index * 20;
    if (entry + 20 > file.length) return undefined;
    const [offset, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
    if (offset! + packed! > file.length || length! > mostBytes) return undefined;
    const bytes = file.subarray(offset, offset! + packed!);
    const table = packed! < length! ? await inflate(bytes, length!) : bytes;
    if (!table || table.length !== length) return undefined;
    tables.set(tagAt(view, entry), table);
  }
  return tables.size === 0 ? undefined : writeTables(tables);
}

/** Undefined where the bytes are not packed, or hold more than they should. */
async function inflate(packed: Uint8Array, length: number): Promise<Uint8Array | undefined> {
  const stream = new Blob([new Uint8Array(packed)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate')).getReader();
  const bytes = new Uint8Array(length);
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, at);
      if (at + value.length > length) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(value, at);
      at += value.length;
    }
  } catch {
    return undefined;
  }
}
