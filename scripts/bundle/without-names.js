/**
 * Leaves out the comments with which the bundler names each module, which the source map says too. Their
 * lines stay, so that the map holds.
 *
 * @type {import('rolldown').Plugin}
 */
export const withoutNames = {
  name: 'without-names',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replaceAll(/^\/\/ (?:src|scripts|node_modules)\/\S+$/gm, '');
  },
};
