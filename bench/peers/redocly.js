import { inPackage, node } from '../find.js';
import { here } from '../places.js';

const tool = inPackage('@redocly/cli');
const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** @type {import('../peers.js').Peer} */
export default {
  name: 'Redocly CLI',
  form: 'openapi',
  does: 'The schema, of each note as the example of an OpenAPI file, with places.',
  find: () => tool,
  most: 1000,
  check: (job) => [
    {
      ...node(
        tool.at('bin/cli.js'),
        'lint',
        '--config',
        here('settings/redocly.yaml'),
        ...job.files,
      ),
      env,
    },
  ],
};
