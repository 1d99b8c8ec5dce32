import { inPackage, node } from '../find.js';
import { ajvWords } from '../settings/ajv.js';

const tool = inPackage('ajv-cli');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'ajv-cli',
  form: 'yaml',
  does: 'The schema alone; no places in the file.',
  find: () => tool,
  check: (job) => [node(tool.at('dist/index.js'), ...ajvWords(), '-d', job.glob)],
};
