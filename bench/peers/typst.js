import { inPackage, node } from '../find.js';
import { fontFolder, here } from '../places.js';

/** @type {import('../peers.js').Peer} */
export default {
  name: 'Typst',
  form: 'typst',
  does: 'Its own markup to PDF/UA-1 in Noto Sans, all notes in one process and one thread.',
  find: () => inPackage('@myriaddreamin/typst-ts-node-compiler'),
  pdf: (job) => [node(here('programs/typst.js'), fontFolder, job.folder, job.out)],
};
