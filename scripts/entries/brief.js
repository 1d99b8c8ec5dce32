/** What bin/brief.js loads: the command line and the real host. */
export { main } from '../../src/cli/main.ts';
export { nodeHost } from '../../src/host/node-host.ts';
