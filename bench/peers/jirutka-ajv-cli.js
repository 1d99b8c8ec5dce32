import { inPackage, node } from '../find.js';
import { ajvWords } from '../settings/ajv.js';

const tool = inPackage('@jirutka/ajv-cli');

/** @type {import('../peers.js').Peer} */
export default {
  name: '@jirutka/ajv-cli',
  form: 'yaml',
  does: 'The schema, with places in the file.',
  find: () => tool,
  check: (job) => [node(tool.at('lib/main.js'), ...ajvWords(), ...job.files)],
};
