import { inPackage, node } from '../find.js';
import { here } from '../places.js';

const tool = inPackage('@stoplight/spectral-cli');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'Spectral',
  form: 'yaml',
  does: 'The schema as a rule of its own, with places.',
  find: () => tool,
  most: 1000,
  check: (job) => [
    node(
      tool.at('dist/index.js'),
      'lint',
      '--quiet',
      '--ruleset',
      here('settings/spectral.js'),
      job.glob,
    ),
  ],
};
