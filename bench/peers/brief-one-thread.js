import { node } from '../find.js';
import { brief } from '../places.js';
import one from './brief.js';

/** @type {import('../peers.js').Peer} */
export default {
  name: 'brief --jobs 1',
  form: 'yaml',
  does: 'The same in one thread; from a thousand notes on it takes several by itself.',
  find: one.find,
  check: ({ files, folder }) =>
    files.length < 1000 ? undefined : [node(brief, 'validate', folder, '--jobs', '1')],
};
