import { readFileSync } from 'node:fs';
import { schema as validate } from '@stoplight/spectral-functions';

// From the folder of the run, since Spectral bundles this file; its id it would look up on the network.
const { $id: _, ...schema } = JSON.parse(readFileSync('committee-note.schema.json', 'utf8'));
const functionOptions = { dialect: 'draft2020-12', schema, allErrors: true };

/** The schema as a rule of Spectral's. */
export default {
  // oxlint-disable-next-line unicorn/no-thenable -- the word is Spectral’s
  rules: { note: { given: '$', severity: 'error', then: { function: validate, functionOptions } } },
};
