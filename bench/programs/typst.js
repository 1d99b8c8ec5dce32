/**
 * Compiles every Typst file of a folder to an accessible PDF, in one process: `typst.js fonts in out`.
 * What it remembers of one note is forgotten before the next, since no two notes are alike, and it works
 * in one thread, as `brief` does beside it.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

process.env['RAYON_NUM_THREADS'] = '1';
const [fonts, input, output] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: input, fontArgs: [{ fontPaths: [fonts] }] });
for (const name of readdirSync(input)) {
  const pdf = compiler.pdf(
    { mainFilePath: join(input, name) },
    { pdfStandard: 'ua-1', creationTimestamp: 0 },
  );
  writeFileSync(join(output, name.replace(/typ$/, 'pdf')), pdf);
  compiler.evictCache(0);
}
