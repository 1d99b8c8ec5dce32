import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node } from '../find.js';
import { brief, root } from '../places.js';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const render = (format) => (job) => [
  node(brief, 'render', job.folder, `--${format}`, '--out-dir', job.out),
];

/** @type {import('../peers.js').Peer} */
export default {
  name: 'brief',
  form: 'yaml',
  does: 'All of it: syntax, schema, places and rules, also before a note is drawn.',
  find: () => ({ version, at: () => brief }),
  start: () => [node(brief, '--version')],
  check: (job) => [node(brief, 'validate', job.folder)],
  recheck: (job) => [
    node(brief, 'validate', job.folder, '--cache', '--cache-location', `${job.out}/brief-cache`),
  ],
  pdf: render('pdf'),
  html: render('html'),
  text: render('text'),
};
