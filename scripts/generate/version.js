/** Writes the version of the package, and what it was built of, as a module: no start reads a file for them. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(
  'src/generated/version.js',
  `export const version = ${JSON.stringify(version)};\nexport const build = ${JSON.stringify(build())};\n`,
);
writeFileSync(
  'src/generated/version.d.ts',
  'export const version: string;\nexport const build: string;\n',
);

/** The same for the same code and libraries, wherever it is built. This step is the last, so all else is there. */
function build() {
  const sources = readdirSync('src', { recursive: true })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.[jt]s$/.test(name) && !name.startsWith('src/generated/version.'));
  const hash = createHash('sha256');
  for (const name of [...sources.toSorted(), 'package-lock.json'])
    hash.update(`${name}\n${readFileSync(name, 'utf8').replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex').slice(0, 16);
}
