/** Compiles a Typst file to an accessible PDF, as a process of its own: `typst.js in.typ out.pdf`. */
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [input, output] = process.argv.slice(2);
const fonts = fileURLToPath(new URL('../../assets/fonts', import.meta.url));
const compiler = NodeCompiler.create({
  workspace: dirname(input),
  fontArgs: [{ fontPaths: [fonts] }],
});
writeFileSync(
  output,
  compiler.pdf({ mainFilePath: input }, { pdfStandard: 'ua-1', creationTimestamp: 0 }),
);
