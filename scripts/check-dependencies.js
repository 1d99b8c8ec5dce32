/**
 * Holds what is installed along with `brief` to what was agreed: licences that an office can accept
 * unread, and a number and size that grow only on purpose. npm's own bill of materials says what is
 * installed. To allow more, write it into `dependency-budget.json` and tell it in the changelog: both
 * must say the same.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages: mostPackages, megabytes: mostMegabytes } = JSON.parse(
  readFileSync(join(root, 'scripts/dependency-budget.json'), 'utf8'),
);

const packages = readPackages();
const found = packages.map(({ name, versionInfo, licenseDeclared }) => {
  const id = `${name}@${versionInfo}`;
  return { id, licence: readByHand[id] ?? licenseDeclared };
});
const megabytes =
  packages.reduce((sum, { packageFileName }) => sum + bytesOf(packageFileName), 0) / 1e6;
console.log(
  `${found.length} runtime packages, ${megabytes.toFixed(1)} MB: ${countByLicence(found)}`,
);

/** Packages with a script that npm would run when it installs them. */
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const running = Object.entries(lock.packages)
  .filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
  .map(([name]) => name);

const budget = `${mostPackages} runtime packages, ${mostMegabytes} MB`;
const faults = [
  ...running.map((name) => `${name} runs a script when it is installed.`),
  ...found
    .filter(({ licence }) => !allowed.includes(licence))
    .map(({ id, licence }) => `${id}: ${licence} is not on the list.`),
  ...(found.length > mostPackages || megabytes > mostMegabytes
    ? [
        `More than ${budget}: allow it in scripts/dependency-budget.json, with a line in CHANGELOG.md.`,
      ]
    : []),
  ...(readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(budget)
    ? []
    : [`CHANGELOG.md says nothing of “${budget}”, as scripts/dependency-budget.json does.`]),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The installed runtime packages as SPDX describes them, without `brief` itself. */
function readPackages() {
  const command = 'npm sbom --omit=dev --sbom-format=spdx';
  const report = JSON.parse(
    execFileSync(command, {
      cwd: root,
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

/** Bytes of a package's own files. @param folder such as `node_modules/ajv` */
function bytesOf(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) =>
      entry.isDirectory()
        ? bytesOf(join(folder, entry.name))
        : statSync(join(root, folder, entry.name)).size,
    )
    .reduce((sum, bytes) => sum + bytes, 0);
}

function countByLicence(list) {
  const counts = {};
  for (const { licence } of list) counts[licence] = (counts[licence] ?? 0) + 1;
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return sorted.map(([licence, count]) => `${licence} ${count}`).join(', ');
}
