/** No command ever uses a network: neither in what is bundled, nor when it runs. */
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = process.cwd();
const preload = join(root, 'test/security/no-network.cjs');
const cwd = mkdtempSync(join(tmpdir(), 'brief-network-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** What `brief` may ask of Node; the last is a word in code that ajv can make, and no module of Node. */
const allowed = [
  'assert',
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'module',
  'os',
  'path',
  'process',
  'stream',
  'stream/consumers',
  'url',
  'util',
  'vm',
  'worker_threads',
  'zlib',
  'ajv/dist/runtime/validation_error',
];

test('what is bundled asks Node for nothing that could reach one', () => {
  const files = ['dist', 'dist/chunks', 'bin'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  expect(files.length).toBeGreaterThan(20);
  const calls =
    /(?:\brequire|\bimport|getBuiltinModule)\(\s*["'`](?:node:)?([a-z][a-z_/]*)["'`]\s*\)/g;
  const imports = /\bfrom\s*["'](?:node:)?([a-z][a-z_/]*)["']/g;
  const asked = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(calls), ...text.matchAll(imports)].map(([, name]) => name);
  });
  expect([...new Set(asked)].filter((name) => name && !allowed.includes(name))).toEqual([]);
  const words = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|dlopen)\(|process\.binding/;
  expect(files.filter((file) => words.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function node(...argv: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--require', preload, ...argv], { cwd, encoding: 'utf8' });
}

test('the guard of these tests bites', () => {
  for (const code of [
    'require("node:https")',
    'fetch("https://example.org")',
    'process.getBuiltinModule("dns")',
  ])
    expect(node('-e', code).stderr).toContain('NETWORK:');
  const thread = 'new (require("worker_threads").Worker)("require(\'net\')", { eval: true })';
  expect(node('-e', thread).stderr).toContain('NETWORK:');
});

describe('a run reaches no network:', () => {
  beforeAll(() => {
    for (const name of ['northern-alerts.en.yaml', 'northern-alerts.fr.yaml'])
      cpSync(join(root, 'examples', name), join(cwd, name));
    const lines = [
      '# yaml-language-server: $schema=https://example.org/schema.json',
      'type: own',
      'title: "![A map](https://example.org/map.png) <https://example.org/>"',
      'background: "[^1]\\n\\n[^1]: https://example.org/a.html"',
    ];
    writeFileSync(join(cwd, 'b.yaml'), `${lines.join('\n')}\n`);
    const properties = { title: { type: 'string' }, background: { 'x-kind': 'body' } };
    const own = {
      $schema: 'https://example.org/2020-12/schema',
      $id: 'https://example.org/own.json',
      properties,
    };
    cpSync(join(root, 'examples'), join(cwd, 'more'), { recursive: true });
    writeFileSync(join(cwd, 'own.schema.json'), JSON.stringify(own));
    execFileSync('git', ['init', '--quiet'], { cwd });
    execFileSync(
      'git',
      [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@example.org',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'x',
      ],
      { cwd },
    );
  });

  test.each([
    'validate .',
    'validate more --jobs 2 --cache-location .cache',
    'validate --changed-since HEAD',
    'validate --format sarif --format junit=a.xml --format github=a.txt .',
    'validate --fix-dry-run .',
    'validate b.yaml --schema own.schema.json',
    'render --html --pdf --text northern-alerts.en.yaml northern-alerts.fr.yaml --jobs 2 --out-dir out',
    'render --bilingual --pdf northern-alerts.en.yaml --out-dir out',
    'render --draft --html --pdf b.yaml --out-dir out',
    'rules',
    'rules no-placeholder',
    'templates',
    'schema committee-note',
    'new committee-note flood.en.yaml',
    'twin --check northern-alerts.en.yaml',
    'completion bash',
    '--help',
  ])('brief %s', (line) => {
    const run = node(join(root, 'bin/brief.js'), ...line.split(' '));
    expect([0, 1, 2]).toContain(run.status);
    expect(run.stderr).not.toMatch(/NETWORK|fault of brief|There is no option/);
    expect(run.stdout + run.stderr).not.toBe('');
  });
});
