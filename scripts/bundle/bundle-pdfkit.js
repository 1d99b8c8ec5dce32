import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Bundles pdfkit with what a note needs of it, so that a PDF starts fast: pdfkit loads fontkit, a PNG
 * decoder, ciphers and the tables of a line breaker at once, most of its start-up, and `brief` calls none.
 * Each patch must find its place exactly once: a new pdfkit that differs stops the build.
 *
 * @type {import('rolldown').Plugin}
 */
export const bundlePdfkit = {
  name: 'bundle-pdfkit',
  resolveId: (id, importer = '') =>
    id in leftOut && importer.includes('pdfkit') ? `${prefix}${id}` : undefined,
  load: (id) => (id.startsWith(prefix) ? leftOut[id.slice(prefix.length)] : undefined),
  transform: (code, id) =>
    id.endsWith('pdfkit.node.mjs') ? { code: patches.reduce(patched, code), map: null } : undefined,
};

const prefix = '\0left-out:';

/** Stands in for each library that is left out. */
const leftOut = {
  fontkit: 'export const create = undefined;',
  linebreak: 'export default undefined;',
  'png-js': 'export default undefined;',
  '@noble/ciphers/aes': 'export const cbc = undefined, ecb = undefined;',
};

const profile = readFileSync(
  fileURLToPath(new URL('data/sRGB_IEC61966_2_1.icc', import.meta.resolve('pdfkit'))),
);

const patches = [
  // The colour profile stands in a file beside pdfkit; a bundle has no such place.
  [
    'iccProfile = fs.readFileSync(ICC_PROFILE_PATH);',
    `iccProfile = Buffer.from('${profile.toString('base64')}', 'base64');`,
  ],
  // The standard fonts, never used: they are never embedded. Nothing else calls require() there.
  ['const require$1 = createRequire(import.meta.url);', ''],
  // Bytes of text one by one: a tenth of the time that a PDF takes.
  [
    `const out = new Uint8Array(str.length);
  for (let i = 0; i < str.length; i++) {
    out[i] = str.charCodeAt(i) & 0xff;
  }
  return out;`,
    "return Buffer.from(str, 'latin1');",
  ],
  ['let string = object;', 'let string = object.valueOf();'],
  // Nearly all that is written: numbers, and dictionaries, which pdfkit tells last of all, by a slow look.
  [
    "if (typeof object === 'string') {\n      return `/${object}`;\n    }",
    `if (typeof object === 'string') return '/' + object;
    if (typeof object === 'number') return PDFObject.number(object);
    if (object !== null && object.constructor === Object) {
      let out = '<<';
      for (const key in object) {
        if (object[key] !== undefined) out += '\\n/' + key + ' ' + PDFObject.convert(object[key], encryptFn);
      }
      return out + '\\n>>';
    }
    if (false) {}`,
  ],
  // Packing takes a tenth of the time that a PDF takes; so it takes two thirds of that, for 4 % more bytes.
  ['zlib$1.deflateSync(data)', 'zlib$1.deflateSync(data, { level: 3 })'],
  // PDF wants names in the order of their bytes; the order of a language also takes 10 ms to load.
  ['return a.localeCompare(b);', 'return a < b ? -1 : 1;'],
];

/**
 * @param {string} code
 * @param {string[]} patch
 */
function patched(code, [from, to]) {
  if (code.split(from).length !== 2) throw new Error(`pdfkit has changed: no single "${from}"`);
  return code.replace(from, () => to);
}
