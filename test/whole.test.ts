/**
 * Outputs are whole or not there, whatever stops a run: on a real disk, with real signals. What needs a
 * small disk or another user is in scripts/judge/host.js.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryName } from '../src/host/leftovers.ts';

const bin = join(process.cwd(), 'bin/brief.js');
const example = readFileSync('examples/northern-alerts.en.yaml', 'utf8');
const temporary = mkdtempSync(join(tmpdir(), 'brief-whole-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const count = 200;

/** A folder of notes, no two alike, and an older output for each. */
function office(notes = count): string {
  const cwd = mkdtempSync(join(temporary, 'office-'));
  mkdirSync(join(cwd, 'out'));
  for (let number = 0; number < notes; number += 1) {
    const title = `title: Note ${number}`;
    writeFileSync(join(cwd, `n${number}.en.yaml`), example.replace(/^title: .*$/m, title));
    writeFileSync(join(cwd, `out/n${number}.en.html`), 'older');
  }
  return cwd;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Runs `brief`; `during` is called once the first output is new, and may be too late for the last. */
async function run(
  cwd: string,
  argv: readonly string[],
  during?: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...argv], { cwd });
  // On a busy computer whoever is to stop it goes first; the lowest priority would hardly run there at all.
  if (during && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code, signal) => done({ code, signal, said })),
  );
  // A look at the first alone is quick enough to come before the last on a busy computer.
  const first = join(cwd, 'out/n0.en.html');
  while (child.exitCode === null && readFileSync(first, 'utf8') === 'older')
    await new Promise((done) => setTimeout(done, 1));
  during?.((signal) => child.kill(signal));
  return ended;
}

const isNew = (text: string): boolean => text !== 'older';

/** The names of the outputs whose text is so; those with a dot are none. */
function outputs(cwd: string, is: (text: string) => boolean): readonly string[] {
  return readdirSync(join(cwd, 'out')).filter(
    (name) => !name.startsWith('.') && is(readFileSync(join(cwd, 'out', name), 'utf8')),
  );
}

const leftovers = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('.'));

/** The number of a process that has ended. */
function deadProcess(): string {
  return execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
}

/** Every new output ends as a page does, and there is one for each note. */
function expectWhole(cwd: string): void {
  expect(outputs(cwd, () => true)).toHaveLength(count);
  expect(outputs(cwd, (text) => isNew(text) && !text.endsWith('</html>\n'))).toEqual([]);
}

describe.skipIf(process.platform === 'win32')('a run of 200 notes', () => {
  test.each([
    ['SIGINT', 130, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '1'],
    ['SIGHUP', 129, '1'],
  ] as const)(
    'that %s stops (exit %i, --jobs %s) leaves whole files and nothing else',
    async (...each) => {
      const [signal, code, jobs] = each;
      const cwd = office();
      const ended = await run(cwd, ['render', '--out-dir', 'out', '--jobs', jobs], (kill) =>
        kill(signal),
      );
      // Before the first write the signal itself ends the run, from then on the run does when those under way are done.
      expect([ended.code ?? ended.signal, ended.said]).toEqual([
        expect.toSatisfy((how) => how === code || how === signal),
        '',
      ]);
      expect(outputs(cwd, isNew).length).toBeLessThan(count);
      expect(leftovers(cwd)).toEqual([]);
      expectWhole(cwd);
    },
  );

  test('that is killed leaves whole files, and the next run removes what else it left', async () => {
    const cwd = office();
    const ended = await run(cwd, ['render', '--out-dir', 'out'], (kill) => kill('SIGKILL'));
    expect(ended.signal).toBe('SIGKILL');
    expectWhole(cwd);
    // No more are on their way at a time.
    expect(leftovers(cwd).length).toBeLessThanOrEqual(4);
    // Few kills leave anything, so one more makes sure that there is something.
    const name = temporaryName().replace(`-${process.pid}-`, `-${deadProcess()}-`);
    writeFileSync(join(cwd, 'out', name), 'half');
    expect(await run(cwd, ['render', '--out-dir', 'out'])).toMatchObject({ code: 0 });
    expect(leftovers(cwd)).toEqual([]);
    expect(outputs(cwd, (text) => !isNew(text))).toEqual([]);
  });

  test('that mends notes and is killed leaves every note whole', async () => {
    const cwd = office();
    const cost = 'a cost of $ 5 million';
    for (let number = 0; number < count; number += 1) {
      const path = join(cwd, `n${number}.en.yaml`);
      writeFileSync(path, readFileSync(path, 'utf8').replace('as well as', `at ${cost} and`));
    }
    const before = readFileSync(join(cwd, 'n7.en.yaml'), 'utf8');
    // Nobody reads what it says; a pipe with something left in it would never close.
    const child = spawn(process.execPath, [bin, 'validate', '--fix', '.'], {
      cwd,
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('close', done));
    while (child.exitCode === null && readFileSync(join(cwd, 'n0.en.yaml'), 'utf8').includes(cost))
      await new Promise((done) => setTimeout(done, 1));
    child.kill('SIGKILL');
    await ended;
    const mended = before.replace(cost, cost.replace('$ 5', '$5'));
    for (let number = 0; number < count; number += 1) {
      const note = readFileSync(join(cwd, `n${number}.en.yaml`), 'utf8');
      expect([before, mended]).toContain(note.replace(`Note ${number}\n`, 'Note 7\n'));
    }
  });
});

test('two runs at once on one folder do not harm each other', async () => {
  const cwd = office();
  const alone = office();
  const ends = await Promise.all([
    run(cwd, ['render', '--out-dir', 'out']),
    run(cwd, ['render', '--out-dir', 'out', '--jobs', '2']),
    run(alone, ['render', '--out-dir', 'out']),
  ]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(leftovers(cwd)).toEqual([]);
  for (const name of outputs(alone, isNew))
    expect(readFileSync(join(cwd, 'out', name), 'utf8')).toBe(
      readFileSync(join(alone, 'out', name), 'utf8'),
    );
});

test('a target that is a folder is told, and the other notes are written', async () => {
  const cwd = office(2);
  rmSync(join(cwd, 'out/n0.en.html'));
  mkdirSync(join(cwd, 'out/n0.en.html/kept'), { recursive: true });
  rmSync(join(cwd, 'out/n1.en.html'));
  const child = spawn(process.execPath, [bin, 'render', '--out-dir', 'out'], { cwd });
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  expect(await new Promise((done) => child.on('close', done))).toBe(2);
  expect(said).toMatch(/^brief: out\/n0\.en\.html: .*folder/);
  expect(existsSync(join(cwd, 'out/n0.en.html/kept'))).toBe(true);
  expect(readFileSync(join(cwd, 'out/n1.en.html'), 'utf8')).toMatch(/<\/html>\n$/);
  expect(leftovers(cwd)).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a target that is a link stays one, and what it leads to is replaced',
  async () => {
    const cwd = office(1);
    writeFileSync(join(cwd, 'published.html'), 'older');
    rmSync(join(cwd, 'out/n0.en.html'));
    symlinkSync('../published.html', join(cwd, 'out/n0.en.html'));
    await run(cwd, ['render', '--out-dir', 'out']);
    expect(lstatSync(join(cwd, 'out/n0.en.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'published.html'), 'utf8')).toMatch(/<\/html>\n$/);
  },
);
