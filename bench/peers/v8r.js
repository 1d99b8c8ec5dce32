import { inPackage, node } from '../find.js';
import { schemaFile } from '../places.js';

const tool = inPackage('v8r');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'v8r',
  form: 'yaml',
  does: 'The schema, named on the command line, so that no catalogue is asked for; no places.',
  find: () => tool,
  most: 1000,
  check: (job) => [
    // It takes no absolute paths.
    {
      ...node(tool.at('src/index.js'), '--no-ignore', '--schema', schemaFile, '*.yaml'),
      cwd: job.folder,
    },
  ],
};
