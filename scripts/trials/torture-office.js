/** The notes that are tortured, and what must be true of them and of a run whatever happens. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brief, briefWhile, root } from './real-system.js';

const examples = join(root, 'examples');
const notes = readdirSync(examples).filter((name) => name.endsWith('.yaml'));

/** The text of a small note that is as it should be. */
export const good = readFileSync(join(examples, 'northern-alerts.en.yaml'), 'utf8');

/** Copies every example, and numbered copies of them up to a count. @returns the names of the notes */
export function fill(folder, count = notes.length) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(examples))
    if (/\.(?:yaml|png|jpe?g|svg)$/.test(name)) cpSync(join(examples, name), join(folder, name));
  const names = [...notes];
  for (let number = 0; names.length < count; number += 1) {
    const from = notes[number % notes.length];
    const name = from.replace(/^[\w-]+/, (stem) => `${stem}-${number}`);
    const text = readFileSync(join(examples, from), 'utf8');
    writeFileSync(join(folder, name), text.replace(/^title: .*$/m, `title: Dykes ${number}`));
    names.push(name);
  }
  return names.toSorted();
}

/** The bytes of all files of a folder and below, by path; temporary ones of `brief` are left out. */
export function snapshot(folder) {
  const paths = filesIn(folder).filter((path) => !isTemporary(path));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** Temporary files that a run left. */
export function leftovers(folder) {
  return filesIn(folder).filter(isTemporary);
}

/** Paths of the files of a folder and below; with their types, since Node follows links without. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function isTemporary(path) {
  return /^\.brief-.*\.tmp$/.test(basename(path));
}

/**
 * What an undisturbed run makes of a folder and how long it takes, found out once for each command and
 * number of files.
 */
const known = new Map();
export function undisturbed(folder, argv, command) {
  const key = `${command} ${filesIn(folder).length}`;
  if (!known.has(key)) {
    const start = Date.now();
    const run = brief(argv, { cwd: folder });
    const took = Date.now() - start;
    if (run.status !== 0)
      throw new Error(`An undisturbed run ends with ${run.status}: ${run.stderr}`);
    known.set(key, { files: snapshot(folder), took });
  }
  return known.get(key);
}

/** Says what is wrong with a run: how it ended, and what it said. Undefined where all is well. */
export function wrongWith(run, statuses = [0, 1, 2]) {
  const said = `${run.stdout ?? ''}${run.stderr ?? ''}`;
  const end = `exit ${run.status ?? run.signal}: ${said.slice(0, 400)}`;
  if (!statuses.includes(run.status)) return `wrong end, ${end}`;
  if (/^\s+at .+:\d+|node:internal|Error:|FATAL|heap/m.test(said)) return `a stack trace, ${end}`;
  if (/fault of brief|faute de brief/.test(said)) return `not foreseen, ${end}`;
  if (run.status === 2 && run.stderr === '') return `exit 2 without a word`;
  return undefined;
}

/** Names of files that are neither as they were nor as they should become. */
export function halfFiles(now, before, after) {
  return [...now]
    .filter(([name, bytes]) => ![before, after].some((all) => all.get(name)?.equals(bytes)))
    .map(([name]) => name);
}

/** Whether an output of `brief` is whole, by its end. */
export function isWholeOutput(path) {
  if (!existsSync(path)) return true;
  const text = readFileSync(path, 'latin1');
  if (path.endsWith('.html')) return text.endsWith('</html>\n');
  return path.endsWith('.pdf') ? text.endsWith('%%EOF\n') : text.endsWith('\n');
}

/** The first of several problems. */
export function first(...problems) {
  return { problem: problems.find((problem) => problem !== undefined && problem !== false) };
}

/** Whether a run was met amid its writing: some files are new, and some are not. */
export function isAmid(now, before, after) {
  const changed = [...after].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
  const done = changed.filter(([name, bytes]) => now.get(name)?.equals(bytes));
  return done.length > 0 && done.length < changed.length;
}

/** A problem where a list is not empty. */
export function none(list, what) {
  return list.length > 0 ? `${what}: ${list.slice(0, 5).join(', ')}` : undefined;
}

/** A random one of a list. */
export function oneOf(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** A run that draws every format of every note, in one thread or two. */
export function drawAll(random) {
  const jobs = oneOf(['1', '2'], random);
  return ['render', '--html', '--text', '--pdf', '--out-dir', 'out', '--jobs', jobs];
}

/**
 * Kills a run at a random moment of the time that it takes, and lets another one end.
 *
 * @param {{ folder: string, argv: string[], random: () => number }} run
 * @param {{ before: Map<string, Buffer>, after: Map<string, Buffer>, took: number }} known the files as
 *   they were and as an undisturbed run makes them, and its time in milliseconds
 * @returns what is wrong, if anything, and whether the run was met amid its writing
 */
export async function killAndRunAgain({ folder, argv, random }, { before, after, took }) {
  const run = await briefWhile(argv, { cwd: folder }, async (child) => {
    await sleep((0.3 + 0.8 * random()) * took);
    child.kill('SIGKILL');
  });
  const now = snapshot(folder);
  const again = brief(argv, { cwd: folder });
  const found = first(
    run.signal === null && wrongWith(run, [0]),
    none(halfFiles(now, before, after), 'half files'),
    wrongWith(again, [0]),
    none(halfFiles(snapshot(folder), after, after), 'not as an undisturbed run makes them'),
    none(leftovers(folder), 'leftovers after the next run'),
  );
  return { ...found, wasAmid: isAmid(now, before, after) };
}
