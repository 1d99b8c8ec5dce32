/** Finds the programs of the peers: packages of this folder, libraries of the product, and what is on PATH. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { here, root } from './places.js';

/**
 * @typedef {object} Found
 * @property {string} version
 * @property {(file: string) => string} at the place of a file of the package; of a program, the program
 *
 * @typedef {{ program: string, words: string[], env?: Record<string, string>, cwd?: string }} Command a
 *   process, which runs in the folder of the run if in no other
 */

/**
 * A package that `bench/package.json` pins.
 *
 * @param {string} name
 * @returns {Found | undefined}
 */
export const inPackage = (name) => packageIn(here('node_modules/'), name);

/**
 * A library that `brief` itself depends on.
 *
 * @param {string} name
 * @returns {Found | undefined}
 */
export const inProduct = (name) => packageIn(join(root, 'node_modules'), name);

function packageIn(folder, name) {
  const at = (file) => join(folder, name, file);
  if (!existsSync(at('package.json'))) return undefined;
  return { version: JSON.parse(readFileSync(at('package.json'), 'utf8')).version, at };
}

/**
 * The first of these programs that is on PATH. What its `--version` says first in figures is its version.
 *
 * @param {...string} names
 * @returns {Found | undefined}
 */
export function onPath(...names) {
  for (const name of names) {
    const program = placeOf(name);
    if (program === undefined) continue;
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 60_000 });
    return { version: stdout?.match(/\d+(\.\d+)+/)?.[0] ?? 'unknown', at: () => program };
  }
  return undefined;
}

function placeOf(name) {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/**
 * A process of Node's.
 *
 * @param {...string} words
 * @returns {Command}
 */
export const node = (...words) => ({ program: process.execPath, words });
