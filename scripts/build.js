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
import { bundlePdfkit } from './bundle/bundle-pdfkit.js';
import { escapeLetters } from './bundle/escape.js';
import { leaveOut } from './bundle/leave-out.js';
import { packTables } from './bundle/pack-tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

await bundle(['scripts/entries/brief.js', 'scripts/entries/worker.js'], 'cjs');
await bundle(['src/index.ts'], 'js');
escapeLetters('dist');
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--emitDeclarationOnly', '--sourceMap', 'false'],
  { stdio: 'inherit' },
);
execFileSync(process.execPath, ['scripts/bundle/keep-compiled.js'], { stdio: 'inherit' });

/**
 * Writes a file for each entry, and the chunks that they share.
 *
 * @param {string[]} entries the first one's start is kept in one file
 * @param {'cjs' | 'js'} extension of CommonJS or of ES modules
 */
async function bundle(entries, extension) {
  const start = startOf(entries[0]);
  const bundled = await rolldown({
    input: entries,
    platform: 'node',
    // The library's own ES modules, of which only the parser is taken; Node is given CommonJS.
    resolve: { alias: { yaml: `${root}node_modules/yaml/browser/index.js` } },
    plugins: [bundlePdfkit, leaveOut, packTables, start.plugin],
    // What other programs import has no names but its own.
    preserveEntrySignatures: extension === 'cjs' ? 'allow-extension' : 'strict',
  });
  await bundled.write({
    dir: 'dist',
    format: extension === 'cjs' ? 'cjs' : 'esm',
    // Maps are for reports of faults in the command line; other programs can read the modules as they are.
    sourcemap: extension === 'cjs',
    sourcemapExcludeSources: true,
    comments: false,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    // Left to itself the bundler cuts what a start needs into dozens of files, one for each set of
    // chunks that share it.
    codeSplitting: { groups: [{ name: 'start', test: start.has }] },
  });
  await bundled.close();
}

/**
 * Knows the modules that an entry loads at once, with all that they import.
 *
 * @param {string} entry
 */
function startOf(entry) {
  const modules = new Set();
  return {
    has: (id) => modules.has(id),
    plugin: {
      name: 'start',
      buildEnd() {
        const add = (id) => {
          if (modules.has(id)) return;
          modules.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
        };
        const isEntry = (id) => id.replaceAll('\\', '/').endsWith(entry);
        add(Array.from(this.getModuleIds()).find(isEntry));
      },
    },
  };
}
