import { node } from '../find.js';
import { brief } from '../places.js';
import one from './brief.js';

const jobs = ['--jobs', '2'];

/** @type {import('../peers.js').Peer} */
export default {
  name: 'brief --jobs 2',
  form: 'yaml',
  does: 'The same in two threads.',
  find: one.find,
  check: (job) => several(job, 'validate', job.folder),
  pdf: (job) => several(job, 'render', job.folder, '--pdf', '--out-dir', job.out),
};

function several({ files }, ...words) {
  return files.length > 1 ? [node(brief, ...words, ...jobs)] : undefined;
}
