import { inProduct, node } from '../find.js';
import { here, schemaFile } from '../places.js';

/** @type {import('../peers.js').Peer} */
export default {
  name: 'yaml and ajv alone',
  form: 'yaml',
  does: 'The libraries in one process: syntax and schema, places known, nothing said.',
  find() {
    const [yaml, ajv] = ['yaml', 'ajv'].map(inProduct);
    return { version: `${yaml.version} and ${ajv.version}`, at: yaml.at };
  },
  check: (job) => [node(here('programs/yaml-and-ajv.cjs'), schemaFile, job.folder)],
};
