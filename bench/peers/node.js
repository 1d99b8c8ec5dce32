import { node } from '../find.js';

const nothing = [node('-e', '0')];
const ofOne = ({ files }) => (files.length > 1 ? undefined : nothing);

/** @type {import('../peers.js').Peer} */
export default {
  name: 'node -e 0',
  form: 'yaml',
  does: 'Nothing: the floor of all that runs on Node.',
  find: () => ({ version: process.versions.node, at: () => process.execPath }),
  start: () => nothing,
  check: ofOne,
  html: ofOne,
  text: ofOne,
};
