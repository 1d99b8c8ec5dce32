import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { build, version } from '../../src/generated/version.js';
import { memoryHost, type Content, type MemoryHost, type World } from '../host.ts';
import { good } from '../good-note.ts';

const wrong = good.replace('Unclassified', 'Uncalssified');
const files = {
  'notes/good.fr.yaml': good.replace('Unclassified', 'Non classifié'),
  'notes/wrong.yaml': wrong,
  'notes/warned.yaml': good.replace('Unclassified', 'UNCLASSIFIED'),
  'notes/broken.yaml': 'title: a: b\n',
  'notes/other.yaml': 'services: [web]\n',
  'notes/bytes.yaml': Uint8Array.from([...Buffer.from('title: Andr'), 0xe9, 0x0a]),
};

/** How often a file was read as a note: what comes from the cache is hashed and no more. */
async function run(
  words: string,
  contents: Readonly<Record<string, Content>>,
  world: World = {},
): Promise<{
  code: number;
  out: string;
  err: string;
  cache: string | undefined;
  host: MemoryHost;
}> {
  const host = memoryHost(contents, world);
  const code = await main(['validate', '--cache', ...words.split(' ').filter(Boolean)], host);
  return { code, out: host.out, err: host.err, cache: host.text('.brief-cache'), host };
}

/** A cache whose every finding is replaced by a false one shows when it was used. */
function forged(cache: string, host: MemoryHost): string {
  const [first = '', body = ''] = cache.split('\n');
  const other = body.replaceAll('"rule":"unknown-value"', '"rule":"forged-value"');
  const key = first.split(' ')[1];
  return `brief-cache ${key} ${host.hash(other)}\n${other}\n`;
}

describe('a second run with --cache', () => {
  test('says the same in every format', async () => {
    for (const format of ['pretty', 'compact', 'json']) {
      const first = await run(`--format ${format}`, files);
      const second = await run(`--format ${format}`, {
        ...files,
        '.brief-cache': first.cache ?? '',
      });
      expect(second.out).toBe(first.out);
      expect(second.code).toBe(1);
      expect(second.host.written).toEqual([]);
    }
  });

  test('takes what it knows and checks what has changed', async () => {
    const first = await run('', files);
    const cache = forged(first.cache ?? '', first.host);
    const known = await run('--format compact', { ...files, '.brief-cache': cache });
    expect(known.out).toContain('notes/wrong.yaml:2:17: error forged-value');
    const edited = { ...files, 'notes/wrong.yaml': `${wrong}# edited\n`, '.brief-cache': cache };
    const changed = await run('--format compact', edited);
    expect(changed.out).toContain('notes/wrong.yaml:2:17: error unknown-value');
    expect(changed.cache).not.toBe(cache);
  });

  test.each([
    ['another day', '', { now: new Date('2026-11-24T12:00:00Z') }, {}],
    ['another schema', '--schema own.json', {}, {}],
    ['another own type', '', {}, { 'types/own.schema.json': '{"properties":{"x":{}}}' }],
    ['another config', '', {}, { 'brief.config.yaml': 'rules: { title-form: error }\n' }],
  ] as const)('forgets all with %s', async (_, words, world, more) => {
    const schema = JSON.stringify({
      properties: { title: {}, classification: { enum: ['Secret'] } },
    });
    const first = await run('', { ...files, 'own.json': schema });
    const cache = forged(first.cache ?? '', first.host);
    const before = { ...files, 'own.json': schema, '.brief-cache': cache };
    expect((await run('', before)).out).toContain('forged-value');
    expect((await run(words, { ...before, ...more }, world)).out).not.toContain('forged-value');
  });

  test.each([
    ['empty', () => ''],
    ['cut short', (cache: string) => cache.slice(0, -40)],
    ['altered', (cache: string) => cache.replace('unknown-value', 'unknown-valve')],
    ['of another version', (cache: string) => cache.replace(/ \w+ /, ' 00 ')],
  ])('ignores a cache that is %s', async (_, spoil) => {
    const first = await run('', files);
    const second = await run('', { ...files, '.brief-cache': spoil(first.cache ?? '') });
    expect(second.out).toBe(first.out);
    expect(second.cache).toBe(first.cache);
  });
});

test('what other code of the same version has found is forgotten', async () => {
  const first = await run('', files);
  const cache = forged(first.cache ?? '', first.host);
  const key = cache.split(' ')[1] ?? '';
  // The text that the key is the hash of, with another build in it.
  const hashed: string[] = [];
  const hash = (content: string | Uint8Array): string => {
    hashed.push(String(content));
    return first.host.hash(content);
  };
  await main(['validate', '--cache'], { ...memoryHost(files), hash });
  const ours = hashed.find((text) => first.host.hash(text) === key) ?? '';
  expect(ours).toContain(JSON.stringify([version, build]).slice(1, -1));
  const other = first.host.hash(ours.replace(build, build.replaceAll(/./g, '0')));
  const ofOther = { ...files, '.brief-cache': cache.replace(key, other) };
  expect((await run('', { ...files, '.brief-cache': cache })).out).toContain('forged-value');
  expect((await run('', ofOther)).out).not.toContain('forged-value');
});

test('a file that was named is judged anew when it is only met', async () => {
  const first = await run('notes/other.yaml', files);
  expect(first.code).toBe(1);
  const second = await run('', { ...files, '.brief-cache': first.cache ?? '' });
  expect(second.out).toBe((await run('', files)).out);
});

test('a difference of a pair is told anew by the note whose twin is not in the run', async () => {
  const pair = {
    'a.en.yaml': good,
    'a.fr.yaml': `lang: fr\n${good.replace('Unclassified', 'Secret').replace('[Text.]', '[A, B.]')}`,
  };
  const both = await run('--format compact a.en.yaml a.fr.yaml', pair);
  const again = { ...pair, '.brief-cache': both.cache ?? '' };
  const alone = await run('--format compact a.en.yaml', again);
  expect(alone.out).toBe((await run('--format compact a.en.yaml', pair)).out);
  expect(alone.out).not.toBe(both.out.replaceAll(/^a\.fr.*\n/gm, ''));
});

test('a run over one note keeps what is known of the others, but not of those that are gone', async () => {
  const { cache } = await run('', files);
  const { 'notes/warned.yaml': _gone, ...left } = files;
  const changed = {
    ...left,
    'notes/wrong.yaml': `${wrong}# edited\n`,
    '.brief-cache': cache ?? '',
  };
  const after = await run('notes/wrong.yaml', changed);
  expect(after.cache).toContain('notes/good.fr.yaml');
  expect(after.cache).not.toContain('notes/warned.yaml');
});

describe('a cache that cannot be written is told and changes nothing else', () => {
  test.each([
    ['en', 'It is on a disk that is read-only.', 'The report is whole;'],
    ['fr', 'Il se trouve sur un disque en lecture seule.', 'Le rapport est complet;'],
  ])('in %s', async (locale, cause, effect) => {
    const { 'notes/bytes.yaml': _, ...notes } = files;
    for (const [contents, code] of [
      [{ 'a.yaml': good }, 0],
      [notes, 1],
    ] as const) {
      const words = `--locale ${locale}`;
      const told = await run(words, contents, { writeFails: () => 'read-only' });
      expect(told.code).toBe(code);
      expect(told.out).toBe((await run(words, contents)).out);
      const [first, second, ...rest] = told.err.trimEnd().split('\n');
      expect(first).toBe(`brief: .brief-cache: ${cause}`);
      expect(second).toMatch(/^brief: \.brief-cache: /);
      expect(second).toContain(effect);
      expect(rest).toEqual([]);
    }
  });
});

test('--cache-location says where it is', async () => {
  const host = memoryHost({ 'a.yaml': good });
  expect(await main(['validate', '--cache-location', 'kept/notes'], host)).toBe(0);
  expect(host.written).toEqual(['kept/notes']);
});

test.each([
  ['a note', 'notes/wrong.yaml'],
  ['a config', 'brief.config.yaml'],
  ['another file', 'kept.bin'],
])('%s is not replaced by a cache', async (_, path) => {
  const before = { ...files, 'brief.config.yaml': 'rules: {}\n', 'kept.bin': '\0\0\0' };
  const { code, host, err } = await run(`--cache-location ${path} notes/good.fr.yaml`, before);
  expect(code).toBe(2);
  expect(err).toContain(`${path} is there already and is not a cache of brief`);
  expect(host.written).toEqual([]);
});

test('a folder is no place for a cache', async () => {
  const host = memoryHost(files);
  const code = await main(['validate', 'notes', '--cache-location', 'notes'], host);
  expect([code, host.written]).toEqual([2, []]);
  expect(host.err).toBe(
    'brief: `--cache-location` names a file, and notes is a folder. Name a file in it.\n',
  );
});
