/**
 * Bundles `src/` into `dist/`: one chunk a command, heavy libraries in lazy chunks.
 * Not minified: it buys nothing at start-up, and stack traces stay readable.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePdfkit } from './bundle-pdfkit.js';
import { leaveOut } from './leave-out.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  plugins: [bundlePdfkit, leaveOut],
  // The library's own ES modules, of which only the parser is taken; Node is given CommonJS.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // CommonJS libraries call require(); an ES module has none of its own.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
};

// What bin/brief.js loads, in one file: the command line and the real host.
await build({
  ...shared,
  entryNames: 'brief',
  stdin: {
    contents: `export { main } from './src/cli/main.ts'; export { nodeHost } from './src/host/node-host.ts';`,
    resolveDir: '.',
  },
});
// What a thread of bin/worker.js loads.
await build({
  ...shared,
  entryNames: 'worker',
  stdin: {
    contents: `export { createCheckWorker } from './src/cli/check-worker.ts'; export { nodeHost } from './src/host/node-host.ts';`,
    resolveDir: '.',
  },
});
// What other programs import; apart, so that it does not cut the command line into more files.
await build({ ...shared, entryPoints: ['src/index.ts'] });
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--emitDeclarationOnly', '--sourceMap', 'false'],
  { stdio: 'inherit' },
);
