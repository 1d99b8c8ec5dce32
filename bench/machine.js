/** On what and with what the figures were taken: no names of hosts, no paths, no date. */
import { cpus, totalmem } from 'node:os';
import { table } from './table.js';

/** @param {import('./peers.js').Peer[]} peers */
export function machineOf(peers) {
  const models = new Set(cpus().map(({ model }) => model.trim()));
  const machine = table(
    ['machine', ''],
    [
      ['processor', [...models].join(', ')],
      ['cores', String(cpus().length)],
      ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
      ['system', `${process.platform}, ${process.arch}`],
      ['Node.js', process.versions.node],
    ],
  );
  const versions = peers.map(({ name, find, does }) => [
    name,
    find()?.version ?? 'not installed',
    does,
  ]);
  return `${machine}\n\n${table(['program', 'version', 'what it does here'], versions)}`;
}
