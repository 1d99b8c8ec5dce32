import { basename } from 'node:path';
import { onPath } from '../find.js';

const tool = onPath('weasyprint');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'WeasyPrint',
  form: 'html',
  does: 'The page that `brief` makes to PDF, a process for each. Python.',
  find: () => tool,
  most: 20,
  pdf: (job) =>
    job.files.map((file) => ({
      program: tool.at(''),
      words: [file, `${job.out}/${basename(file)}.pdf`],
    })),
};
