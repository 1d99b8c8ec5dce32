import type { OwnFont } from '../theme/theme.ts';
import { table, type Tables } from './sfnt.ts';

/** Numbers of names, the better first: OpenType 1.9, name, name IDs. */
const families = [16, 1];
const postScript = [6];

/** What a font is called. @param fallback where it does not say */
export function namesOf(tables: Tables, fallback: string): Omit<OwnFont, 'bytes'> {
  const names = readNames(tables);
  const first = (ids: readonly number[]): string =>
    ids.map((id) => names.get(id)).find((name) => name !== undefined && name !== '') ?? fallback;
  // Printable ASCII without what parts words in a PDF: ISO 32000-1, 7.3.5.
  const name = first(postScript)
    .replaceAll(/[^\w.+-]/g, '')
    .slice(0, 63);
  return { name: name || 'Font', family: first(families) };
}

/** Names by their number, those of Windows before those of others. */
function readNames(tables: Tables): ReadonlyMap<number, string> {
  const view = table(tables, 'name');
  const names = new Map<number, string>();
  const texts = view.getUint16(4);
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const entry = 6 + index * 12;
    const [platform, , , id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) =>
      view.getUint16(entry + at),
    );
    if (names.has(id!) && platform !== 3) continue;
    const start = view.byteOffset + texts + offset!;
    if (texts + offset! + length! > view.byteLength) continue;
    const bytes = new Uint8Array(view.buffer, start, length);
    const text = new TextDecoder(platform === 1 ? 'latin1' : 'utf-16be').decode(bytes);
    names.set(id!, text.replaceAll(/\p{Cc}/gu, '').trim());
  }
  return names;
}
