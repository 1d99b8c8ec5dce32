/**
 * Leaves out of the bundle what libraries load at once and `brief` never uses. Each costs a start
 * about 3 ms, in which Node sets up its network code.
 *
 * @type {import('esbuild').Plugin}
 */
export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    for (const [name, { from, contents }] of Object.entries(left)) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) =>
        from.test(importer) ? { path: name, namespace: 'left-out-at-start' } : undefined,
      );
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: 'left-out-at-start' }, () => ({
        contents,
      }));
    }
  },
};

const left = {
  // commander starts subcommands that are programs of their own; `brief` has none.
  'node:child_process': { from: /[\\/]commander[\\/]/, contents: 'export {};' },
  // chalk guesses from the terminal; `brief` tells it the level.
  '#supports-color': {
    from: /[\\/]chalk[\\/]/,
    contents: 'export default { stdout: false, stderr: false };',
  },
};
