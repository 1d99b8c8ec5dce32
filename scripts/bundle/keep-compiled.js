/**
 * Keeps the code that V8 makes of the bundle, for `bin/load.js`: checks and draws a sound example in a
 * process of its own, so that the functions which every run needs are among it, and writes what V8 holds.
 * Those of further notes would cost each start more than they save it: 3 % of drawing one note.
 * It serves the Node that built; another one compiles for itself.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { loadCompiled, loaded, compiledFile, kept, dist } = require('../../bin/load.js');
const note = fileURLToPath(new URL('../../examples/northern-alerts.en.yaml', import.meta.url));

const { main, nodeHost } = loadCompiled(join(dist, 'brief.cjs'));
// Loaded by threads, which share nothing with what started them.
loadCompiled(join(dist, 'worker.cjs'));
const folder = mkdtempSync(join(tmpdir(), 'brief-build-'));
const quiet = { write: () => {}, isTTY: false, columns: 80 };
const host = { ...nodeHost(process), stdout: quiet, stderr: quiet };
try {
  await main(['validate', note], host);
  await main(['render', note, '--html', '--pdf', '--text', '--out-dir', folder], host);
} finally {
  rmSync(folder, { recursive: true });
}
mkdirSync(kept, { recursive: true });
for (const [file, { script }] of loaded)
  writeFileSync(compiledFile(file), script.createCachedData());
