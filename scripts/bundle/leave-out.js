/**
 * Leaves out of the bundle what libraries load at once and `brief` never uses. Each costs a start
 * about 3 ms, in which Node sets up its network code.
 *
 * @type {import('rolldown').Plugin}
 */
export const leaveOut = {
  name: 'leave-out',
  resolveId: (id, importer = '') => (left[id]?.from.test(importer) ? `${prefix}${id}` : undefined),
  load: (id) => (id.startsWith(prefix) ? left[id.slice(prefix.length)].contents : undefined),
};

const prefix = '\0left-out-at-start:';

const left = {
  // markdown-it finds bare addresses if asked; `brief` prints them as they are written.
  'linkify-it': { from: /[\\/]markdown-it[\\/]/, contents: 'export default class {}' },
  // commander starts subcommands that are programs of their own; `brief` has none.
  'node:child_process': { from: /[\\/]commander[\\/]/, contents: 'export {};' },
  // chalk guesses from the terminal; `brief` tells it the level.
  '#supports-color': {
    from: /[\\/]chalk[\\/]/,
    contents: 'export default { stdout: false, stderr: false };',
  },
};
