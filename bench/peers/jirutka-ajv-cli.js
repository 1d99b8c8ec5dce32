import { inPackage, node } from '../find.js';
import { schemaFile } from '../places.js';

const tool = inPackage('@jirutka/ajv-cli');
const formats = inPackage('ajv-formats');

/** @type {import('../peers.js').Peer} */
export default {
  name: '@jirutka/ajv-cli',
  form: 'yaml',
  does: 'The schema, with places in the file.',
  find: () => tool,
  check: (job) => [
    node(
      tool.at('lib/main.js'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '-c',
      formats.at('dist/index.js'),
      '-s',
      schemaFile,
      ...job.files,
    ),
  ],
};
