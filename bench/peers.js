/** The peers: one file each in `peers/`, which only has to be there. */
import { readdirSync } from 'node:fs';
import { here } from './places.js';

/**
 * @typedef {import('./corpora.js').Files & { out: string }} Job what is to be done: these files, and a
 *   folder that is the peer's own in this row, from one round to the next
 * @typedef {(job: Job) => import('./find.js').Command[] | undefined} Task the processes that do it, in turn;
 *   undefined where there is nothing to compare
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} form which file of `forms/` writes what it reads, or `html`
 * @property {string} does what it does of what `brief` does: a sentence
 * @property {() => import('./find.js').Found | undefined} find undefined where it is not installed
 * @property {number} [most] files that it is given, where more would take it minutes
 * @property {Task} [start] starts and ends
 * @property {Task} [check] validates
 * @property {Task} [recheck] validates what it has validated before, with its cache
 * @property {Task} [pdf] draws, as are the next two
 * @property {Task} [html]
 * @property {Task} [text]
 */

/**
 * `brief` first, as the one that the others are compared with, then by name.
 *
 * @returns {Promise<Peer[]>}
 */
export async function loadPeers() {
  const names = readdirSync(here('peers')).filter((name) => name.endsWith('.js'));
  const loaded = await Promise.all(names.map((name) => import(`./peers/${name}`)));
  const peers = loaded.map((module) => module.default);
  const rank = ({ name }) => (name === 'brief' ? '' : name.toLowerCase());
  return peers.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
