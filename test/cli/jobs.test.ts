import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-jobs-'));
const bin = join(process.cwd(), 'bin/brief.js');

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const validate = (...words: string[]): Said => brief('validate', ...words);

function brief(...words: string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  cpSync('test/cases/broken', join(folder, 'broken'), { recursive: true });
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  // A pair whose notes differ: each thread may have only one of them.
  mkdirSync(join(folder, 'pair'));
  for (const lang of ['en', 'fr']) {
    const note = readFileSync(`examples/small-harbour-inspections.${lang}.yaml`, 'utf8');
    const text = note.replace('640,000', '460,000');
    writeFileSync(join(folder, `pair/harbours.${lang}.yaml`), text);
  }
  mkdirSync(join(folder, 'types'));
  const type = {
    properties: {
      title: { type: 'string' },
      classification: { type: 'string' },
      branch: { pattern: '^W' },
    },
  };
  writeFileSync(join(folder, 'types/site-visit.schema.json'), JSON.stringify(type));
  writeFileSync(
    join(folder, 'visit.yaml'),
    'type: site-visit\ntitle: Dykes\nclassification: Secret\nbranch: Land\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--jobs', () => {
  test.each(['pretty', 'json'])('says the same as one thread does, as %s', (format) => {
    const alone = validate('--format', format);
    expect(alone.code).toBe(1);
    expect(alone.out).toContain('visit.yaml');
    expect(alone.out.match(/twin-figures/g)).toHaveLength(1);
    for (const jobs of ['2', '5'])
      expect(validate('--format', format, '--jobs', jobs)).toEqual(alone);
  });

  test('is chosen by how many notes there are, and processors', async () => {
    const note = readFileSync('examples/northern-alerts.en.yaml', 'utf8');
    const notes = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, number) => [`n${number}.yaml`, note]));
    const many = notes(1000);
    const started = async (files: typeof many, processors: number): Promise<boolean> => {
      const host = memoryHost(files, { processors });
      const code = await main(['validate', '--quiet'], host);
      expect(code).toBe(host.err.includes('no threads') ? 2 : 0);
      return code === 2;
    };
    // The memory host has no threads, and says so.
    expect(await started(many, 4)).toBe(true);
    expect(await started(many, 1)).toBe(false);
    expect(await started(notes(999), 4)).toBe(false);
  });

  test('are none for what a cache knows', async () => {
    const note = readFileSync('examples/northern-alerts.en.yaml', 'utf8');
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, number) => [`n${number}.yaml`, note]),
    );
    const words = ['validate', '--quiet', '--cache'];
    const alone = memoryHost(files, { processors: 1 });
    expect(await main(words, alone)).toBe(0);
    const cache = alone.text('.brief-cache') ?? '';
    const again = memoryHost({ ...files, '.brief-cache': cache }, { processors: 4 });
    expect(await main(words, again)).toBe(0);
    expect(again.err).not.toContain('no threads');
  });

  test('takes the schema of every note, rules and a cache along', () => {
    const words = ['--schema', 'types/site-visit.schema.json', '--rule', 'title-form=error'];
    const alone = validate(...words, 'examples', 'visit.yaml');
    const cached = validate(...words, 'examples', 'visit.yaml', '--jobs=3', '--cache');
    expect(cached).toEqual(alone);
    expect(validate(...words, 'examples', 'visit.yaml', '--cache')).toEqual(alone);
  });

  test.each(['0', '65', '-1', 'auto', '1.5'])('refuses %s', async (value) => {
    const host = memoryHost({ 'a.yaml': '' });
    expect(await main(['validate', `--jobs=${value}`], host)).toBe(2);
    expect(host.err).toContain(`\`${value}\` is no value for \`--jobs\``);
  });
});

describe('render --jobs', () => {
  /** Sound notes, one with errors, one that no font can print, and an image. */
  function office(): void {
    cpSync('examples', join(folder, 'office'), { recursive: true });
    rmSync(join(folder, 'office/broken'), { recursive: true });
    const note = readFileSync('examples/northern-alerts.en.yaml', 'utf8');
    const write = (name: string, text: string): void =>
      writeFileSync(join(folder, 'office', name), text);
    for (let number = 0; number < 12; number += 1)
      write(`n${number}.en.yaml`, note.replace(/^title: .*/m, `title: Note ${number}`));
    write('broken.en.yaml', note.replace(/^branch: .*$/m, 'branch:'));
    write('emoji.en.yaml', note.replace(/^title: .*/m, 'title: Dykes \u{1F30A}'));
    mkdirSync(join(folder, 'look'));
    writeFileSync(join(folder, 'look/note.hbs'), '{{> title}}<p>{{lookup x_a "b"}}</p>{{titl}}');
    writeFileSync(join(folder, 'theme.json'), '{ "size": { "body": 12 } }');
  }
  /** What a run says and writes. */
  function drawn(jobs: string, ...words: string[]): Said & { readonly files: string[][] } {
    const out = join(folder, `out-${jobs}`);
    rmSync(out, { recursive: true, force: true });
    const said = brief('render', 'office', '--out-dir', `out-${jobs}`, '--jobs', jobs, ...words);
    const files = said.err.includes('Wrote') ? readdirSync(out) : [];
    return {
      ...said,
      err: said.err.replaceAll(`out-${jobs}`, 'out'),
      files: files.map((name) => [name, readFileSync(join(out, name), 'latin1')]),
    };
  }
  beforeAll(office);

  test.each([
    ['with a theme, the source and every format', '--html --pdf --text --theme theme.json'],
    ['in both languages', '--pdf --html --bilingual --verbose'],
    ['with drafts', '--pdf --draft --watermark TRIAL --paper a4 --attach-source'],
    ['with a template that cannot be used', '--pdf --template look'],
  ])('writes and says the same as one thread, %s', (_, words) => {
    const alone = drawn('1', ...words.split(' '));
    expect(alone.code).not.toBe(0);
    for (const jobs of ['2', '3']) expect(drawn(jobs, ...words.split(' '))).toEqual(alone);
  });

  test('starts threads for many notes, and none where one is asked for', async () => {
    const note = readFileSync('examples/northern-alerts.en.yaml', 'utf8');
    // The memory host has no threads, and says so.
    const host = memoryHost({ 'a.yaml': note, 'b.yaml': note });
    expect(await main(['render', '--text', '--jobs', '2'], host)).toBe(2);
    expect(host.err).toContain('no threads');
    expect(await main(['render', '--text', '--jobs', '1'], host)).toBe(0);
  });
});
