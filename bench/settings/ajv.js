import { inPackage } from '../find.js';
import { schemaFile } from '../places.js';

/** How both programs that bring ajv to the command line are told of the schema; the notes follow. */
export const ajvWords = () => [
  'validate',
  '--spec=draft2020',
  '--strict=false',
  '-c',
  inPackage('ajv-formats').at('dist/index.js'),
  '-s',
  schemaFile,
];
