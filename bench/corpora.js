/** The folders of notes that rows and peers ask for, each made once and only when it is asked for. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeNotes } from './corpus.js';
import { brief, root, schemaFile } from './places.js';

const example = 'online-child-sexual-exploitation.en.yaml';

/**
 * @typedef {object} Corpus which notes: so many made ones, one of so many parts, or the published example
 * @property {number} [notes]
 * @property {number} [parts]
 * @property {true} [example]
 *
 * @typedef {object} Files
 * @property {string} folder holds these files alone; forward slashes everywhere
 * @property {string[]} files
 * @property {string} glob of all of them
 */

/** @param {string} folder of the run */
export function createCorpora(folder) {
  const made = new Map();
  // The notes name it for editors, Spectral's rule set reads it, and OpenAPI files refer to it.
  mkdirSync(folder, { recursive: true });
  cpSync(schemaFile, join(folder, basename(schemaFile)));

  /**
   * @param {Corpus} corpus
   * @param {string} form a file of `forms/`, or `html`, which `brief` itself makes of the YAML
   * @returns {Promise<Files | undefined>} undefined where the corpus does not exist in this form
   */
  async function filesOf(corpus, form) {
    const name = `${Object.entries(corpus).flat().join('-')}/${form}`;
    if (!made.has(name)) made.set(name, await make(corpus, form, join(folder, name)));
    return made.get(name);
  }

  async function make(corpus, form, target) {
    if (corpus.example && form !== 'yaml' && form !== 'html') return undefined;
    mkdirSync(target, { recursive: true });
    if (form === 'html') convert(await filesOf(corpus, 'yaml'), target);
    else if (corpus.example) writeFileSync(join(target, example), readable(example));
    else await write(corpus, form, target);
    return listed(target);
  }

  return filesOf;
}

/**
 * The same kind of notes, but fewer, or shorter.
 *
 * @param {Corpus} corpus
 * @param {number} share of 1
 * @returns {Corpus}
 */
export function shareOf(corpus, share) {
  if (corpus.example) return corpus;
  const shared = Object.entries(corpus).map(([kind, count]) => [kind, Math.ceil(count * share)]);
  return Object.fromEntries(shared);
}

async function write({ notes = 1, parts }, form, target) {
  const { write: textOf, extension } = await import(`./forms/${form}.js`);
  for (const [index, note] of makeNotes(notes, { parts }).entries()) {
    const name = `note-${String(index + 1).padStart(5, '0')}.${extension}`;
    writeFileSync(join(target, name), textOf(note));
  }
}

/** The example for all YAML readers: some make timestamps of bare dates, and its schema lies elsewhere here. */
function readable(name) {
  return readFileSync(join(root, 'examples', name), 'utf8')
    .replace('=../schemas/', '=')
    .replaceAll(/: (\d{4}-\d\d-\d\d)$/gm, ': "$1"');
}

function convert({ folder }, target) {
  const words = [brief, 'render', '--html', '--out-dir', target, folder];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`brief made no HTML of ${folder}: ${stderr}`);
}

function listed(target) {
  const folder = target.replaceAll('\\', '/');
  const names = readdirSync(target).toSorted();
  const extension = names[0].slice(names[0].lastIndexOf('.'));
  return {
    folder,
    files: names.map((name) => `${folder}/${name}`),
    glob: `${folder}/*${extension}`,
  };
}
