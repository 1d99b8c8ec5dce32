import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Loads modules of `src/`, which Node 20 cannot read by itself.
 *
 * @param folder where `contents` would stand, e.g. `src/rules`
 * @param contents exports of what is wanted: `export { rules } from './index.ts';`
 */
export async function loadSource(folder, contents) {
  // Two runs at once must not write one file, and one run not read the first twice.
  const outfile = `src/generated/loaded-${process.pid}.js`;
  await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
  });
  const loaded = await import(`../../${outfile}?${folder}`);
  rmSync(outfile);
  return loaded;
}
