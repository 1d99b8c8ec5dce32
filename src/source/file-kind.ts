/** What else authors have lying beside their notes, and may name in place of one; and what git leaves there. */
export type FileKind =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'pdf'
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'zip'
  | 'office'
  | 'pointer';

/** Tells files that are no text by their first bytes; undefined for what may be one. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  // Most files begin with a letter that none of these does.
  if (!beginnings.has(bytes[0])) return undefined;
  // One character a byte, so that what is looked for can be written as text.
  const start = latin1(bytes.subarray(0, 16));
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  const found = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  return found === 'zip' ? zipKind(bytes) : found;
}

const signatures: ReadonlyArray<readonly [string, FileKind]> = [
  ['\u0089PNG', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpeg'],
  ['GIF8', 'gif'],
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  // OLE 2, the container of Office before 2007.
  ['\u00d0\u00cf\u0011\u00e0', 'office'],
  // What Git LFS puts in place of a file that was not fetched: “version https://git-lfs.github.com/spec/v1”.
  ['version https://', 'pointer'],
];

const beginnings = new Set<number | undefined>(
  ['RIFF', ...signatures.map(([signature]) => signature)].map((text) => text.charCodeAt(0)),
);

/** Documents of Office are archives, in which the folder of their parts says which they are (ECMA-376). */
function zipKind(bytes: Uint8Array): FileKind {
  const part = /PK[^]{28}(?<folder>word|xl|ppt)\//.exec(latin1(bytes))?.groups?.['folder'];
  return part === undefined ? 'zip' : parts[part as keyof typeof parts];
}

const parts = { word: 'word', xl: 'excel', ppt: 'powerpoint' } as const;

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Bytes at the beginning by which a file is told to be no text. */
const looked = 1024;

/**
 * Whether bytes are those of a program, a photograph or the like: one in ten is a control character
 * that no text has. A single one is a slip in a text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, looked);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index]!;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  }
  return controls * 10 > length;
}
