import { inflateSync } from 'node:zlib';

/**
 * A PDF as it would be without object streams: every object by itself, then the trailer. Offsets are not
 * kept, so it is for reading alone.
 */
export function unpackPdf(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const parts: Buffer[] = [];
  let from = 0;
  for (const { index, 0: head } of text.matchAll(/\n\d+ 0 obj\n<<\n\/Type \/(?:ObjStm|XRef)\n/g)) {
    const data = text.indexOf('stream\n', index) + 'stream\n'.length;
    const [, length] = /\/Length (\d+)/.exec(text.slice(index, data)) ?? [];
    const end = data + Number(length);
    parts.push(file.subarray(from, index + 1));
    if (head.includes('ObjStm')) {
      const [, first] = /\/First (\d+)/.exec(text.slice(index, data)) ?? [];
      parts.push(objectsOf(inflateSync(file.subarray(data, end)), Number(first)));
    } else parts.push(Buffer.from(`trailer\n${text.slice(index + head.indexOf('<<'), data)}`));
    from = text.indexOf('endobj\n', end) + 'endobj\n'.length;
  }
  return Buffer.concat([...parts, file.subarray(from)]);
}

/** @param first offset of the first object; before it are their numbers and places */
function objectsOf(stream: Buffer, first: number): Buffer {
  const numbers = stream.subarray(0, first).toString('latin1').trim().split(/\s+/).map(Number);
  const objects = numbers.flatMap((id, index) => {
    if (index % 2 === 1) return [];
    const start = first + (numbers[index + 1] ?? 0);
    const end = numbers[index + 3];
    const body = stream.subarray(start, end === undefined ? undefined : first + end);
    return [Buffer.from(`${id} 0 obj\n`), body, Buffer.from('endobj\n')];
  });
  return Buffer.concat(objects);
}
