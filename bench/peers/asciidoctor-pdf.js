import { onPath } from '../find.js';

const tool = onPath('asciidoctor-pdf');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'asciidoctor-pdf',
  form: 'asciidoc',
  does: 'The same words as AsciiDoc to PDF, all notes in one process; no tags. Ruby.',
  find: () => tool,
  pdf: (job) => [
    { program: tool.at(''), words: ['--quiet', '--destination-dir', job.out, ...job.files] },
  ],
};
