/** What could take for ever, or all memory, comes to an end and is told. Patterns of types: test/schema. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brief, good } from '../report/run.ts';

/** Thirty partials that each use the one before twice: a thousand million pieces. */
const doubling = Object.fromEntries(
  Array.from({ length: 30 }, (_, step) => {
    const before = step === 0 ? '<p>x</p>' : `{{> p${step - 1}}}{{> p${step - 1}}}`;
    return [`partials/p${step}.hbs`, before];
  }),
);

/** Templates that never end, by their files. */
const templates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'uses partials twice over': { 'note.hbs': '{{> p29}}', ...doubling },
  'writes more than any note': {
    'note.hbs': '{{> p10}}',
    ...doubling,
    'partials/p0.hbs': `<p>${'x'.repeat(100_000)}</p>`,
  },
};

describe('a template that', () => {
  test.each(Object.entries(templates))('%s is stopped', async (_what, files) => {
    const own = Object.entries(files).map(([name, text]) => [`templates/own/${name}`, text]);
    const run = await brief('render a.yaml --template own', {
      'a.yaml': good,
      ...(Object.fromEntries(own) as Record<string, string>),
    });
    expect([run.code, run.err, run.written]).toEqual([
      2,
      'brief: a.yaml: Template templates/own/note.hbs: The template writes without end. Look for a partial that uses itself, or others many times over.\n',
      [],
    ]);
  });

  test('uses itself is stopped', async () => {
    const run = await brief('render a.yaml --template own', {
      'a.yaml': good,
      'templates/own/note.hbs': '{{> self}}',
      'templates/own/partials/self.hbs': '{{> self}}',
    });
    expect([run.code, run.err]).toEqual([
      2,
      expect.stringContaining('puts itself in, without end'),
    ]);
  });
});

describe('a type', () => {
  const endless =
    'The schema of “own” does not come to an end on this note, so it was not checked.';
  const twice = (step: number): object => ({
    allOf: [{ $ref: `#/$defs/a${step}` }, { $ref: `#/$defs/a${step}` }],
  });
  const defs = Array.from({ length: 40 }, (_, step) => [
    `a${step}`,
    step === 0 ? { minLength: 1 } : twice(step - 1),
  ]);
  test.each([
    ['that refers to itself', { $ref: '#', properties: { title: {} } }],
    [
      'that refers to its parts twice over',
      { properties: { title: twice(39) }, $defs: Object.fromEntries(defs) },
    ],
  ])('%s is stopped, and the other notes are checked', async (_what, schema) => {
    const run = await brief('validate a.yaml b.yaml', {
      'a.yaml': 'type: own\ntitle: A\n',
      'b.yaml': good,
      'types/own.schema.json': JSON.stringify(schema),
    });
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(`brief: a.yaml: ${endless}`)]);
    expect(run.out).toContain('1 note checked');
  });
});

describe('a configuration', () => {
  test.each(['*a*a*a*a*a*b.yaml', 'notes/**/*1*2*3*4*.yaml'])(
    'whose pattern would take hours is refused: %s',
    async (pattern) => {
      const run = await brief('validate a.yaml', {
        'a.yaml': good,
        'brief.config.yaml': `overrides:\n  - files: ["${pattern}"]\n    rules: { bullet-length: info }\n`,
      });
      expect([run.code, run.err]).toEqual([2, expect.stringMatching(/write at most four \*/)]);
    },
  );

  test.each(['**/drafts/*.en.*', '*a*b*c*', 'a/**', '!notes/**/*.fr.yaml', '/', './'])(
    'may have a pattern that people write: %s',
    async (pattern) => {
      const run = await brief('validate a.yaml', {
        'a.yaml': good,
        'brief.config.yaml': `overrides:\n  - files: ["${pattern}"]\n    rules: { bullet-length: info }\n`,
      });
      expect([run.code, run.err]).toEqual([0, '']);
    },
  );

  test('that takes four stars in a name is compared in time', async () => {
    const name = `${'a'.repeat(240)}.yaml`;
    const run = await brief('validate .', {
      [name]: good,
      'brief.config.yaml':
        'overrides:\n  - files: ["*a*a*a*b.yaml"]\n    rules: { bullet-length: info }\n',
      '.gitignore': '*a*a*a*a*a*a*a*a*a*a*b\n',
    });
    expect(run.code).toBe(0);
  }, 10_000);
});

describe('a text of nothing but', () => {
  /** Milliseconds that a note with such a text takes. */
  async function takes(text: string): Promise<number> {
    const files = { 'a.yaml': good.replace('[None.]', () => text) };
    return timeOf(files);
  }

  /** How many times as long four times the text takes: sixteen with a slow pattern. */
  async function growth(textOf: (length: number) => string): Promise<number> {
    const short = await takes(textOf(50_000));
    return (await takes(textOf(200_000))) / Math.max(short, 50);
  }

  async function timeOf(files: Readonly<Record<string, string>>): Promise<number> {
    // Of the processor, since other programs may keep it from going on.
    const start = process.cpuUsage();
    expect((await brief('validate --quiet a.yaml', files)).code).toBeLessThan(2);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }

  test.each([
    'TBD ',
    '[TBD',
    '[a ',
    '] ',
    '\n[ab ',
    '[a](b.png) ',
    '[^a]',
    '[^',
    'CCG ',
    '| CCG ',
    '![',
    '2020-01-01 ',
    '« ',
    '613-555-',
    '$1,',
    'A ',
    '<',
    '1 ',
    '| a ',
    '`a|` ',
    'a\tb ',
    '**a ',
    '[a] (',
    '[ \\a ',
    '[^a\n',
  ])('%j takes time in proportion to its length', async (piece) => {
    const textOf = (length: number): string => JSON.stringify(piece.repeat(length / piece.length));
    expect(await growth(textOf)).toBeLessThan(10);
  });

  test.each(['a', 'x://', '%25', '&#38;'])(
    'addresses with %j are drawn in time in proportion to their length',
    async (piece) => {
      const drawn = async (length: number): Promise<number> => {
        const text = `http://a.org/ ${piece.repeat(length / piece.length)} @`;
        const glued = `http://a.org/${piece.repeat(length / piece.length)}`;
        const start = process.cpuUsage();
        const files = { 'a.yaml': good.replace('[None.]', () => JSON.stringify([text, glued])) };
        expect((await brief('render a.yaml --html --draft --quiet', files)).code).toBeLessThan(2);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      const short = await drawn(25_000);
      expect((await drawn(100_000)) / Math.max(short, 50)).toBeLessThan(10);
    },
  );

  test('lost blanks behind dashes, too', async () => {
    const textOf = (length: number): string =>
      JSON.stringify(`- a\n${'-a\nb\n'.repeat(length / 5)}-a\n-b`);
    expect(await growth(textOf)).toBeLessThan(10);
  });

  test('blanks above words that YAML takes for a name, too', async () => {
    const noteOfBlanks = (length: number): Record<string, string> => ({
      'a.yaml': `title: D\nissue:\n  a${' '.repeat(length)}b\n  c d: e\n f\n`,
    });
    const short = await timeOf(noteOfBlanks(50_000));
    expect((await timeOf(noteOfBlanks(200_000))) / Math.max(short, 50)).toBeLessThan(10);
  });

  test('blanks in a text of two lines, too', async () => {
    const textOf = (length: number): string => `"In april 2026${' '.repeat(length)}a\n  b"`;
    expect(await growth(textOf)).toBeLessThan(10);
  });

  test('blanks in a line below a bullet, too', async () => {
    const textOf = (length: number): string => JSON.stringify(`- a\n${' '.repeat(length)}x\nB.`);
    expect(await growth(textOf)).toBeLessThan(10);
  });

  test('names in comments, too', async () => {
    const noteOf = (count: number): string => '#key_facts:\n'.repeat(count) + good;
    const short = await timeOf({ 'a.yaml': noteOf(2_000) });
    expect(await timeOf({ 'a.yaml': noteOf(8_000) })).toBeLessThan(Math.max(short, 50) * 10);
  });
});

describe('with 256 MB of memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-memory-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const bin = join(process.cwd(), 'bin/brief.js');

  const million = 1_000_000;
  const laughs = Array.from({ length: 20 }, (_, step) =>
    step === 0
      ? 'x_0: &a0 [x, x, x, x, x, x, x, x]'
      : `x_${step}: &a${step} [${Array(8)
          .fill(`*a${step - 1}`)
          .join(', ')}]`,
  ).join('\n');
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['aliases of aliases', ['render', '--pdf', 'a.yaml'], { 'a.yaml': `${good}${laughs}\n` }],
    ['a megabyte of [', ['validate', 'a.yaml'], { 'a.yaml': '['.repeat(million) }],
    ['a megabyte of {a:', ['validate', 'a.yaml'], { 'a.yaml': '{a: '.repeat(million / 4) }],
    ['a hundred megabytes', ['validate', 'a.yaml'], { 'a.yaml': 'x'.repeat(100 * million) }],
    [
      'a list of a megabyte',
      ['validate', 'a.yaml'],
      { 'a.yaml': good.replace('[Text.]', `[${'a,'.repeat(million / 3)}]`) },
    ],
    [
      'a configuration of a hundred megabytes',
      ['validate', 'a.yaml'],
      { 'a.yaml': good, 'brief.config.yaml': `#${'x'.repeat(100 * million)}` },
    ],
    [
      'a template of templates',
      ['render', 'a.yaml', '--template', 'own'],
      {
        'a.yaml': good,
        ...Object.fromEntries(
          Object.entries(templates['uses partials twice over']!).map(([name, text]) => [
            `templates/own/${name}`,
            text,
          ]),
        ),
      },
    ],
  ])('%s ends a run in time with a sentence', (what, argv, files) => {
    const cwd = join(folder, what.replaceAll(/\W/g, '-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const run = spawnSync(process.execPath, ['--max-old-space-size=256', bin, ...argv], {
      cwd,
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect([run.signal, run.status]).toEqual([null, expect.toBeOneOf([1, 2])]);
    expect(run.stderr).not.toMatch(/fault of brief|heap|^ +at /m);
    expect(run.stdout + run.stderr).toMatch(/\.(?:\n|$)/);
  });
});
