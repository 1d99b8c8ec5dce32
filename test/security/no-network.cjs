// Loaded before `brief` (node --require), in each of its threads too: whatever could reach a network is
// reported on standard error and thrown.
const Module = require('node:module');

const forbidden = new Set([
  'net',
  'http',
  'https',
  'http2',
  'dns',
  'dns/promises',
  'tls',
  'dgram',
  'inspector',
  'cluster',
]);
const refuse = (what) => {
  process.stderr.write(`NETWORK: ${what}\n`);
  throw new Error(`NETWORK: ${what}`);
};
const check = (id) => forbidden.has(String(id).replace(/^node:/, '')) && refuse(id);

/* oxlint-disable no-underscore-dangle -- Node's own name */
const load = Module._load;
Module._load = function (id, ...rest) {
  check(id);
  return Reflect.apply(load, this, [id, ...rest]);
};
const builtin = process.getBuiltinModule.bind(process);
process.getBuiltinModule = (id) => {
  check(id);
  return builtin(id);
};
for (const name of ['fetch', 'WebSocket', 'EventSource'])
  Object.defineProperty(globalThis, name, { get: () => refuse(name), configurable: true });
