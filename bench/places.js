/** Where the files are that the benchmark runs. */
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const root = at('..');
export const brief = at('../bin/brief.js');
export const schemaFile = at('../schemas/committee-note.schema.json');
export const fontFolder = at('../assets/fonts');

/**
 * A file of this folder.
 *
 * @param {string} path with forward slashes
 */
export const here = at;
