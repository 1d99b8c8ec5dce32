import { createRequire } from 'node:module';
import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = readFileSync(join(root, 'examples/northern-alerts.en.yaml'), 'utf8');
const temporary = mkdtempSync(join(tmpdir(), 'brief-package-'));
afterAll(() => rmSync(temporary, { recursive: true }));
beforeAll(() => {
  if (!existsSync(join(root, 'dist/brief.cjs'))) throw new Error('Build first: npm run build');
});

/** A new folder with the example in it. */
function folder(): string {
  const path = mkdtempSync(join(temporary, 'run-'));
  writeFileSync(join(path, 'a.en.yaml'), example);
  return path;
}

function brief(argv: readonly string[], cwd: string, input = ''): SpawnSyncReturns<string> {
  const bin = join(root, 'bin/brief.js');
  const options = { cwd, input, encoding: 'utf8', timeout: 30_000 } as const;
  return spawnSync(process.execPath, [bin, ...argv], options);
}

describe('the built program', () => {
  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(brief(['--version'], root).stdout).toBe(`${version}\n`);
  });

  test('says what to type where it is not built yet', () => {
    const clone = mkdtempSync(join(temporary, 'clone-'));
    cpSync(join(root, 'bin'), join(clone, 'bin'), { recursive: true });
    const run = spawnSync(process.execPath, [join(clone, 'bin/brief.js')], { encoding: 'utf8' });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toBe(
      'brief is not built yet. Type, in its folder: npm ci\nbrief n’est pas encore compilé. Tapez, dans son dossier\u00A0: npm ci\n',
    );
  });

  test('ends with 0, 1 and 2', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'b.yaml'), 'title: A\nbranch: B\n');
    expect(brief(['validate', 'a.en.yaml'], cwd).status).toBe(0);
    expect(brief(['validate', 'b.yaml'], cwd).status).toBe(1);
    const missing = brief(['validate', 'c.yaml'], cwd);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      'brief: c.yaml: There is no such file or folder.\n',
    ]);
  });

  // Node tries for ever to make several folders where none can be made.
  test.runIf(process.platform === 'linux')('ends where no folder can be made', () => {
    const run = brief(['render', 'a.en.yaml', '--pdf', '--out-dir', '/proc/a/b'], folder());
    expect([run.status, run.stderr]).toEqual([
      2,
      'brief: /proc/a/b/a.en.pdf: Nothing can be written there. Choose another place by `-o` or `--out-dir`.\n',
    ]);
  });

  test('writes every format, with the same bytes by a pipe', () => {
    const cwd = folder();
    const run = brief(['render', 'a.en.yaml', '--html', '--pdf', '--text'], cwd);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', 'brief: Wrote 3 files.\n']);
    const piped = brief(['render', '-', '--html'], cwd, example);
    expect([piped.status, piped.stderr]).toEqual([0, '']);
    expect(piped.stdout).toBe(readFileSync(join(cwd, 'a.en.html'), 'utf8'));
    expect(readFileSync(join(cwd, 'a.en.pdf'), 'latin1')).toMatch(/^%PDF-1\.7\n/);
  });

  /** Whether V8 refused the code that was kept, for each bundled file that a start loads. */
  const refused = (kept: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ['-e', kept], { cwd: root, encoding: 'utf8' }).trim(),
    );

  test('starts with the code that V8 made of it when it was built', () => {
    const ask = `const { load, loaded } = require('./bin/load.js');
      load('brief.cjs');
      console.log(JSON.stringify([...loaded.values()].map(({ script }) => script.cachedDataRejected)));`;
    // Built by another Node, it compiles for itself, as the other tests of this file show.
    const { kept } = createRequire(import.meta.url)('../bin/load.js') as { kept: string };
    expect(refused(ask)).toEqual(existsSync(kept) ? [false, false] : []);
  });

  test('ends quietly when its reader goes away', async () => {
    const cwd = folder();
    for (let count = 0; count < 300; count += 1)
      writeFileSync(join(cwd, `n${count}.yaml`), 'title: A\nbranch: B\nissue: C\n');
    const bin = join(root, 'bin/brief.js');
    const child = spawn(process.execPath, [bin, 'validate'], { cwd });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect([code, said]).toEqual([1, '']);
  });
});

/** Every file of the package is of one of these kinds; whoever adds a kind says so here. */
const packed = [
  /^(?:LICENSE|README\.md|package\.json)$/,
  /^bin\/(?:brief|load|optimise-later|worker)\.js$/,
  /^bin\/package\.json$/,
  /^dist\/(?:chunks\/)?[\w.-]+\.c?js(?:\.map)?$/,
  /^dist\/types\/[\w/-]+\.d\.ts$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^templates\/(?:[\w-]+\/)*[\w.-]+\.(?:hbs|css|json)$/,
  /^assets\/fonts\/[\w-]+\.(?:ttf|woff2?|txt|md|json)$/,
];

test('the package holds what a run needs, and nothing else', () => {
  const [{ files, unpackedSize }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--dry-run'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [
    { readonly files: ReadonlyArray<{ readonly path: string }>; readonly unpackedSize: number },
  ];
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => !packed.some((kind) => kind.test(path)))).toEqual([]);
  expect(packed.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
  expect(unpackedSize).toBeLessThan(9_000_000);
});

test('the packed tarball works by itself', { timeout: 120_000 }, () => {
  const cwd = folder();
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', cwd], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', tarball.filename], { cwd });
  const bin = join(cwd, 'package/bin/brief.js');
  const run = spawnSync(process.execPath, [bin, 'render', '--html', '--pdf', 'a.en.yaml'], { cwd });
  expect(run.stderr.toString()).toBe('brief: Wrote 2 files.\n');
});

test('installing the package runs none of its scripts, and npm ci in a clone builds it', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  // Those that npm asks about when it installs a file, an address or a commit.
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(scripts).not.toHaveProperty(name);
  expect([scripts['postprepare'], scripts['prepack']]).toEqual(['npm run build', 'npm run build']);
});

test('no dependency runs a script of its own when it is installed', () => {
  const read = (name: string): Record<string, Record<string, Record<string, unknown>>> =>
    JSON.parse(readFileSync(join(root, name), 'utf8'));
  const packages = Object.entries(read('package-lock.json')['packages'] ?? {});
  const scripted = packages.flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? path.replace(/^.*node_modules\//, '') : [],
  );
  expect(scripted).not.toEqual([]);
  const refused = Object.fromEntries(scripted.map((name) => [name, false]));
  expect(read('package.json')['allowScripts']).toEqual(refused);
});
