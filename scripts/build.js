/**
 * Bundles `src/` into `dist/`: what a start needs in one file, all else in chunks that are loaded on
 * demand. The command line is CommonJS, since Node's loader of ES modules alone takes as long as
 * checking a note; what other programs import is an ES module. Not minified: it buys nothing at
 * start-up, and stack traces stay readable.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundlePdfkit } from './bundle-pdfkit.js';
import { leaveOut } from './leave-out.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

const commandLine = {
  brief: `export { main } from './src/cli/main.ts'; export { nodeHost } from './src/host/node-host.ts';`,
  worker: `export { createCheckWorker } from './src/cli/check-worker.ts'; export { nodeHost } from './src/host/node-host.ts';`,
};
await bundle(commandLine, { format: 'cjs', extension: 'cjs' });
await bundle({ index: `export * from './src/index.ts';` }, { format: 'esm', extension: 'js' });
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--emitDeclarationOnly', '--sourceMap', 'false'],
  { stdio: 'inherit' },
);

/**
 * Writes a file for each entry, and the chunks that they share.
 *
 * @param {Record<string, string>} entries their code by name
 * @param {{ format: 'cjs' | 'esm', extension: string }} output
 */
async function bundle(entries, { format, extension }) {
  const { plugin, isAtStart } = startOf(Object.keys(entries)[0]);
  const build = await rolldown({
    input: Object.fromEntries(Object.keys(entries).map((name) => [name, `entry:${name}`])),
    platform: 'node',
    // The library's own ES modules, of which only the parser is taken; Node is given CommonJS.
    resolve: { alias: { yaml: `${root}node_modules/yaml/browser/index.js` } },
    plugins: [entryCode(entries), bundlePdfkit, leaveOut, plugin],
    preserveEntrySignatures: 'allow-extension',
  });
  await build.write({
    dir: 'dist',
    format,
    sourcemap: true,
    sourcemapExcludeSources: true,
    comments: false,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    // Left to itself the bundler cuts what a start needs into dozens of files, one for each set of
    // chunks that share it.
    codeSplitting: { groups: [{ name: 'start', test: isAtStart }] },
  });
  await build.close();
}

/** Gives entries their code, which stands in no file. */
function entryCode(entries) {
  return {
    name: 'entry-code',
    resolveId: (id) => (id.startsWith('entry:') ? id : undefined),
    load: (id) =>
      id.startsWith('entry:') ? entries[id.slice(6)].replaceAll(`'./`, `'${root}`) : undefined,
  };
}

/** Knows the modules that an entry loads at once, with all that they import. */
function startOf(entry) {
  const start = new Set();
  return {
    isAtStart: (id) => start.has(id),
    plugin: {
      name: 'start',
      buildEnd() {
        const add = (id) => {
          if (start.has(id)) return;
          start.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
        };
        add(`entry:${entry}`);
      },
    },
  };
}
