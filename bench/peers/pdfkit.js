import { inProduct, node } from '../find.js';
import { here } from '../places.js';

/** @type {import('../peers.js').Peer} */
export default {
  name: 'pdfkit alone',
  form: 'markdown',
  does: 'The library in one process: lines of Markdown as they stand, in Noto Sans; no tags.',
  find: () => inProduct('pdfkit'),
  pdf: (job) => [node(here('programs/pdfkit.cjs'), job.folder, job.out)],
};
