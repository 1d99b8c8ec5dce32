/**
 * Refuses runtime dependencies under a licence that an office could not accept unread: only
 * permissive ones pass. npm's own bill of materials says what is installed.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
];

/** Packages whose package.json is silent, by name and version: another version is read again. */
const readByHand = {
  // Its LICENSE file is the MIT text.
  'png-js@2.0.0': 'MIT',
};

const packages = readPackages();
const found = packages.map(({ name, versionInfo, licenseDeclared }) => {
  const id = `${name}@${versionInfo}`;
  return { id, licence: readByHand[id] ?? licenseDeclared };
});
const refused = found.filter(({ licence }) => !allowed.includes(licence));
for (const { id, licence } of refused) console.error(`${id}: ${licence} is not on the list.`);
console.log(`${found.length} runtime packages: ${countByLicence(found)}`);
process.exitCode = refused.length > 0 ? 1 : 0;

/** The installed runtime packages as SPDX describes them, without `brief` itself. */
function readPackages() {
  const command = 'npm sbom --omit=dev --sbom-format=spdx';
  const report = JSON.parse(
    execFileSync(command, {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      // npm is a script on Windows, which only a shell starts.
      shell: true,
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const [own] = report.documentDescribes;
  return report.packages.filter(({ SPDXID }) => SPDXID !== own);
}

function countByLicence(list) {
  const counts = {};
  for (const { licence } of list) counts[licence] = (counts[licence] ?? 0) + 1;
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return sorted.map(([licence, count]) => `${licence} ${count}`).join(', ');
}
