import { Buffer } from 'node:buffer';
import { pathToFileURL } from 'node:url';

/**
 * Packs the tables of HTML's character references. The libraries that read Markdown and HTML make them
 * letter by letter whenever they are loaded: 3 ms of each document and of each check that parses a text.
 * As base64, Node makes them at once.
 *
 * @type {import('rolldown').Plugin}
 */
export const packTables = {
  name: 'pack-tables',
  async load(id) {
    if (!/[\\/]entities[\\/].*[\\/]decode-data-html\.js$/.test(id)) return undefined;
    const tables = Object.entries(await import(pathToFileURL(id)));
    return tables.map(([name, table]) => exportOf(name, table)).join('\n');
  },
};

/** @throws {Error} for what is no table of 16-bit numbers */
function exportOf(name, table) {
  if (!(table instanceof Uint16Array)) throw new Error(`${name} is no table of references.`);
  const { buffer, byteOffset, byteLength } = table;
  const packed = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  // A copy: what Buffer gives may begin at an odd place of a larger block.
  const made = `new Uint16Array(Uint8Array.from(Buffer.from('${packed}', 'base64')).buffer)`;
  return name === 'default' ? `export default ${made};` : `export const ${name} = ${made};`;
}
