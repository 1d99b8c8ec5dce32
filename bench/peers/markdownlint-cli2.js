import { inPackage, node } from '../find.js';
import { here } from '../places.js';

const tool = inPackage('markdownlint-cli2');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'markdownlint-cli2',
  form: 'markdown',
  does: 'The style of the same words as Markdown; no schema.',
  find: () => tool,
  most: 1000,
  check: (job) => [
    node(
      tool.at('markdownlint-cli2-bin.mjs'),
      '--config',
      here('settings/notes.markdownlint.json'),
      job.glob,
    ),
  ],
};
