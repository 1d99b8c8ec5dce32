import { node } from '../find.js';
import { brief } from '../places.js';
import one from './brief.js';

/** @type {import('../peers.js').Peer} */
export default {
  name: 'brief --jobs 2',
  form: 'yaml',
  does: 'The same in two threads.',
  find: one.find,
  pdf: ({ files, folder, out }) =>
    files.length < 2
      ? undefined
      : [node(brief, 'render', folder, '--pdf', '--out-dir', out, '--jobs', '2')],
};
