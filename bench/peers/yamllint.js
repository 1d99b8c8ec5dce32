import { onPath } from '../find.js';

const tool = onPath('yamllint');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'yamllint',
  form: 'yaml',
  does: 'The style of the YAML; no schema. Python.',
  find: () => tool,
  most: 1000,
  check: (job) => [
    {
      program: tool.at(''),
      words: ['-d', '{extends: relaxed, rules: {line-length: disable}}', job.folder],
    },
  ],
};
