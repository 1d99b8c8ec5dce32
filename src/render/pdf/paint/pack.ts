import type { Pdfkit, Reference } from './pdfkit-types.ts';

/** The parts of pdfkit that have no public name. */
interface Inside {
  readonly _offset: number;
  readonly _root: Reference;
  readonly _info: Reference;
  readonly _id: Uint8Array;
}

/** Where an object is: at an offset of the file, or in an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Objects in one stream: a reader that wants one of them has to unpack them all. */
const most = 200;

/**
 * WA9: pdfkit writes every object for itself and uncompressed, a third of a tagged file. Here those that
 * may be are packed into object streams, with a table of all that is a stream, too (ISO 32000-1, 7.5.7
 * and 7.5.8). It also hands each line to a stream of Node's by itself, which takes as long as the rest;
 * here lines are gathered.
 * @returns what gives the whole file but its header, once pdfkit has ended
 */
export function packObjects(doc: Pdfkit): () => readonly Uint8Array[] {
  const inside = doc as unknown as Inside;
  const { _offset: header } = inside;
  const file = createFile(header);
  const places = new Map<number, Place>();
  /** Objects without a stream, to be packed. */
  const plain: Array<{ readonly id: number; readonly text: string }> = [];
  let object: { readonly id: number; text: string } | undefined;
  let ended = false;

  /** A stream goes into the file as it comes, with what was written of its object before. */
  function writeStream(data: Uint8Array): void {
    if (!object) return;
    places.set(object.id, { offset: file.length() });
    file.text(`${object.id} 0 obj\n${object.text}`);
    file.bytes(data);
    object = { ...object, text: '' };
  }

  function endObject(): void {
    if (!object) return;
    if (places.has(object.id)) file.text(`${object.text}endobj\n`);
    else plain.push({ id: object.id, text: object.text });
    object = undefined;
  }

  function write(data: string | Uint8Array): void {
    if (ended) return;
    if (typeof data !== 'string') return writeStream(data);
    const [, id] = /^(\d+) 0 obj$/.exec(data) ?? [];
    if (object === undefined && id !== undefined) object = { id: Number(id), text: '' };
    else if (data === 'endobj') endObject();
    else if (object) object.text += `${data}\n`;
    else if (data === 'xref') finish();
  }

  /** Writes the object streams and the table of all objects, in place of pdfkit's own. */
  function finish(): void {
    for (let from = 0; from < plain.length; from += most) {
      const packed = plain.slice(from, from + most);
      const stream = writeObjectStream(doc, packed);
      for (const [index, { id }] of packed.entries()) places.set(id, { stream, index });
    }
    const start = file.length();
    writeTable(doc, inside, places, start);
    file.text(`startxref\n${start}\n%%EOF\n`);
    ended = true;
  }

  Object.defineProperties(doc, { _write: { value: write }, _offset: { get: file.length } });
  return file.parts;
}

/** @returns the number of the stream */
function writeObjectStream(
  doc: Pdfkit,
  packed: ReadonlyArray<{ readonly id: number; readonly text: string }>,
): number {
  let offset = 0;
  const heads = packed.map(({ id, text }) => {
    const head = `${id} ${offset}`;
    offset += text.length;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const reference = doc.ref({ Type: 'ObjStm', N: packed.length, First: head.length });
  reference.end(Buffer.from(head + packed.map(({ text }) => text).join(''), 'latin1'));
  return reference.id;
}

/** Bytes of the three numbers of an entry. */
const widths = [1, 4, 2] as const;

function writeTable(
  doc: Pdfkit,
  { _root: root, _info: info, _id: id }: Inside,
  places: ReadonlyMap<number, Place>,
  start: number,
): void {
  const table = doc.ref({});
  const all = new Map(places).set(table.id, { offset: start });
  const size = table.id + 1;
  const rowLength = widths[0] + widths[1] + widths[2];
  const rows = Buffer.alloc(size * rowLength);
  for (let number = 0; number < size; number += 1) {
    const place = all.get(number);
    const at = number * rowLength;
    // Number 0 is the head of the list of those that are free, and no other is.
    if (!place) rows.writeUInt16BE(0xffff, at + 5);
    else if ('offset' in place) {
      rows.writeUInt8(1, at);
      rows.writeUInt32BE(place.offset, at + 1);
    } else {
      rows.writeUInt8(2, at);
      rows.writeUInt32BE(place.stream, at + 1);
      rows.writeUInt16BE(place.index, at + 5);
    }
  }
  Object.assign(table.data, {
    Type: 'XRef',
    Size: size,
    W: [...widths],
    Root: root,
    Info: info,
    ID: [id, id],
  });
  table.end(rows);
}

interface File {
  readonly text: (text: string) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly length: () => number;
  readonly parts: () => readonly Uint8Array[];
}

/** @param header bytes of the file that stand before */
function createFile(header: number): File {
  const parts: Uint8Array[] = [];
  let length = header;
  let waiting = '';
  const flush = (): void => {
    // A byte a character: what is none is in UTF-16 already.
    if (waiting !== '') parts.push(Buffer.from(waiting, 'latin1'));
    waiting = '';
  };
  return {
    text(text) {
      waiting += text;
      length += text.length;
    },
    bytes(bytes) {
      flush();
      parts.push(bytes);
      length += bytes.length;
    },
    length: () => length,
    parts() {
      flush();
      return parts;
    },
  };
}
