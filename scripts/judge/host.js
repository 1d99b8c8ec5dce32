/**
 * Judges what only a real system can show: permissions (needs root, to become another user), a full
 * disk (needs root, to mount a small one) and a full device behind standard output (Linux).
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brief, briefAsNobody, isRoot, onSmallDisk, root } from '../trials/real-system.js';

/** @returns {Promise<{ name: string, ok: boolean, detail: string }[]>} */
export async function judge() {
  const checks = [
    ...(existsSync('/dev/full') ? [fullDevice] : []),
    ...(isRoot ? [unreadableNote, lockedFolder, readOnlyFolder, protectedOutput] : []),
    ...(isRoot && process.platform === 'linux' ? [fullDisk, fillingDisk, readOnlyDisk] : []),
  ];
  const verdicts = [];
  for (const check of checks) {
    const folder = mkdtempSync(join(tmpdir(), 'brief-judge-'));
    try {
      for (const name of ['a', 'b', 'c'])
        cpSync(join(root, 'examples/northern-alerts.en.yaml'), join(folder, `${name}.yaml`));
      chmodSync(folder, 0o777);
      verdicts.push(await check(folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return verdicts;
}

function fullDevice(cwd) {
  const full = openSync('/dev/full', 'w');
  const run = brief(['render', 'a.yaml', '-o', '-'], { cwd, stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  return verdict('A full device behind standard output is exit 2', run, 2, 'The disk is full.');
}

function unreadableNote(cwd) {
  chmodSync(join(cwd, 'b.yaml'), 0);
  const run = briefAsNobody(['render', '.'], cwd);
  const rest = existsSync(join(cwd, 'a.html')) && existsSync(join(cwd, 'c.html'));
  return verdict('An unreadable note is a fault, the rest is rendered', run, 2, 'b.yaml: ', rest);
}

function lockedFolder(cwd) {
  mkdirSync(join(cwd, 'locked'), { mode: 0o700 });
  const run = briefAsNobody(['validate', '.'], cwd);
  const rest = run.stdout.startsWith('3 notes checked');
  return verdict('A locked folder is a fault, the rest is checked', run, 2, 'locked: ', rest);
}

function readOnlyFolder(cwd) {
  chmodSync(cwd, 0o755);
  const run = briefAsNobody(['render', 'a.yaml'], cwd);
  const untouched = readdirSync(cwd).length === 3;
  return verdict('A folder of others is not written to', run, 2, 'a.html: ', untouched);
}

function protectedOutput(cwd) {
  writeFileSync(join(cwd, 'a.html'), 'older', { mode: 0o444 });
  const run = briefAsNobody(['render', 'a.yaml'], cwd);
  const untouched = readFileSync(join(cwd, 'a.html'), 'utf8') === 'older';
  return verdict('A write-protected output stays', run, 2, 'a.html: ', untouched);
}

function fullDisk(cwd) {
  const name = 'A full disk leaves the older output whole and nothing beside it';
  return judgedOnDisk(cwd, '8k', name, (disk) => {
    writeFileSync(join(disk, 'a.html'), 'older');
    const run = brief(['render', 'a.yaml', '--out-dir', 'disk'], { cwd });
    const whole =
      readFileSync(join(disk, 'a.html'), 'utf8') === 'older' && readdirSync(disk).length === 1;
    return verdict(name, run, 2, 'The disk is full.', whole);
  });
}

function fillingDisk(cwd) {
  const name = 'A disk that fills up amid many notes holds whole files alone, and the run says so';
  return judgedOnDisk(cwd, '1m', name, (disk) => {
    for (let number = 0; number < 60; number += 1)
      cpSync(join(cwd, 'a.yaml'), join(cwd, `n${number}.yaml`));
    const run = brief(['render', '--pdf', '--html', '--out-dir', 'disk', '--jobs', '2'], { cwd });
    const written = readdirSync(disk).map((file) => readFileSync(join(disk, file), 'latin1'));
    const whole = written.length > 5 && written.every((text) => /(?:%%EOF|<\/html>)\n$/.test(text));
    return verdict(name, run, 2, 'The disk is full.', whole);
  });
}

function readOnlyDisk(cwd) {
  const name = 'A read-only disk is told as such, also where folders are to be made';
  return judgedOnDisk(cwd, '8k', name, (disk) => {
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const run = brief(['render', 'a.yaml', '--out-dir', 'disk/new/folder'], { cwd });
    return verdict(name, run, 2, 'It is on a disk that is read-only.');
  });
}

async function judgedOnDisk(cwd, size, name, check) {
  const judged = await onSmallDisk(cwd, size, check);
  return judged ?? { name, ok: true, detail: 'not tried: no disk can be mounted' };
}

function verdict(name, run, status, words, also = true) {
  const ok = run.status === status && run.stderr.includes(words) && also;
  return { name, ok, detail: `exit ${run.status}: ${run.stderr.trim()}` };
}
