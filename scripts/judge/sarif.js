/**
 * Judges the SARIF of all broken notes, and of a clean one: by the schema of the standard (OASIS), and
 * by the rules of the standard and of GitHub's code scanning in Microsoft's SARIF Multitool. The tool
 * is 100 MB and differs from system to system, so it is no dependency: its pinned version is fetched
 * by npm when it is first needed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const tool = `@microsoft/sarif-multitool-${process.platform}`;
const version = '5.7.0';
const cache = 'node_modules/.cache/brief-judge';

/** What the standard would rather have, and brief has not: a page on the web to learn more. */
const accepted = ['SARIF2005'];

/** @returns {Promise<{ name: string, ok: boolean, detail: string }[]>} */
export async function judge() {
  const folder = mkdtempSync(join(tmpdir(), 'brief-judge-'));
  try {
    const home = install();
    const schema = JSON.parse(readFileSync(join(home, 'sarif-2.1.0.json'), 'utf8'));
    const reports = {
      'all broken notes': write(join(folder, 'broken.sarif'), ['test/cases/broken']),
      'all broken notes in French': write(join(folder, 'fr.sarif'), [
        'test/cases/broken',
        'not-there.yaml',
        '--locale=fr',
      ]),
      'a clean note': write(join(folder, 'clean.sarif'), ['examples/northern-alerts.en.yaml']),
    };
    return Object.entries(reports).flatMap(([name, file]) => [
      judgeBySchema(`SARIF of ${name} keeps to the schema of the standard`, file, schema),
      judgeByTool(`SARIF of ${name} is taken by GitHub`, file, join(home, 'Sarif.Multitool')),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The folder of the tool. */
function install() {
  const home = join(cache, 'node_modules', tool);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  if (!existsSync(home))
    execFileSync('npm', ['install', '--prefix', cache, ...flags, `${tool}@${version}`]);
  // Its own script would do so after the installation.
  chmodSync(join(home, 'Sarif.Multitool'), 0o755);
  return home;
}

function write(file, words) {
  spawnSync(process.execPath, ['bin/brief.js', 'validate', ...words, '--format', `sarif=${file}`]);
  return file;
}

function judgeBySchema(name, file, schema) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const ok = ajv.validate(schema, JSON.parse(readFileSync(file, 'utf8')));
  return { name, ok, detail: ajv.errorsText() };
}

/** The binary itself: its wrapper for Node loses the quotes at the semicolon. */
function judgeByTool(name, file, binary) {
  const output = `${file}.judged`;
  const words = ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', output];
  const run = spawnSync(binary, words, { encoding: 'utf8' });
  if (!existsSync(output)) return { name, ok: false, detail: `${run.error ?? run.stderr}` };
  const { results } = JSON.parse(readFileSync(output, 'utf8')).runs[0];
  const bad = results.filter(({ ruleId }) => !accepted.includes(ruleId));
  return { name, ok: bad.length === 0, detail: run.stdout };
}
