import { inPackage, node } from '../find.js';
import { schemaFile } from '../places.js';

const tool = inPackage('ajv-cli');
const formats = inPackage('ajv-formats');

/** @type {import('../peers.js').Peer} */
export default {
  name: 'ajv-cli',
  form: 'yaml',
  does: 'The schema alone; no places in the file.',
  find: () => tool,
  check: (job) => [
    node(
      tool.at('dist/index.js'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '-c',
      formats.at('dist/index.js'),
      '-s',
      schemaFile,
      '-d',
      job.glob,
    ),
  ],
};
