/**
 * Judges the package as `npm pack` makes it: installed in an empty folder it works, and once npm's cache
 * holds what it needs, without a network.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const note = 'northern-alerts.en.yaml';

/** @returns {Promise<{ name: string, ok: boolean, detail: string }[]>} */
export async function judge() {
  const folder = mkdtempSync(join(tmpdir(), 'brief-judge-'));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
      }),
    );
    const tarball = join(folder, filename);
    return [
      install('The package installs in an empty folder and runs', folder, tarball, []),
      install('It does so offline, from npm’s cache', folder, tarball, ['--offline']),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function install(name, folder, tarball, flags) {
  const cwd = mkdtempSync(join(folder, 'empty-'));
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }');
  const options = { cwd, encoding: 'utf8' };
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...flags, tarball];
  const installed = spawnSync('npm', words, options);
  if (installed.status !== 0) return { name, ok: false, detail: installed.stderr };
  mkdirSync(join(cwd, 'notes'));
  cpSync(join(root, 'examples', note), join(cwd, 'notes', note));
  const bin = join(cwd, 'node_modules/.bin/brief');
  const run = spawnSync(bin, ['render', 'notes', '--html', '--pdf', '--text'], options);
  return {
    name,
    ok: run.status === 0 && run.stderr === 'brief: Wrote 3 files.\n',
    detail: `exit ${run.status}: ${run.stderr}`,
  };
}
