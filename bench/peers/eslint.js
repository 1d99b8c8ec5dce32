import { inPackage, node } from '../find.js';
import { here } from '../places.js';

const tool = inPackage('eslint');
const plugin = inPackage('eslint-plugin-json-schema-validator');
const lint = (job, ...words) =>
  node(
    tool.at('bin/eslint.js'),
    '--config',
    here('settings/eslint.config.js'),
    ...words,
    job.folder,
  );

/** @type {import('../peers.js').Peer} */
export default {
  name: 'ESLint',
  form: 'yaml',
  does: 'The schema by eslint-plugin-json-schema-validator, with places.',
  find: () => tool && { ...tool, version: `${tool.version}, plugin ${plugin.version}` },
  most: 1000,
  check: (job) => [lint(job)],
  recheck: (job) => [lint(job, '--cache', '--cache-location', `${job.out}/eslint-cache`)],
};
