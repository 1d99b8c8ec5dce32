/**
 * Renders every example and every straining note with the built program, and has the results judged
 * by programs of others: each file in `scripts/judge/` gives its verdicts on the files whose extension
 * is its own name. Nothing is skipped: a tool that is missing is a failure. Ends with
 * `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the judges start, and the Debian package that brings each. */
const tools = {
  python3: 'python3',
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  java: 'default-jre-headless',
  chromium: 'chromium',
};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const missing = Object.keys(tools).filter((tool) => !isInstalled(tool));
if (missing.length > 0) {
  const packages = missing.map((tool) => tools[tool]).join(' ');
  console.log(`Missing: ${missing.join(', ')}. On Debian: apt-get install ${packages}`);
  console.log(`0 passed, ${missing.length} failed`);
  process.exitCode = 1;
} else {
  const failed = await judgeAll();
  if (failed > 0) process.exitCode = 1;
}

/** Prints every verdict and the sum of them; gives how many are bad. */
async function judgeAll() {
  const folder = mkdtempSync(join(tmpdir(), 'brief-judge-'));
  try {
    const rendered = renderAll(folder);
    const verdicts = [];
    for (const module of readdirSync('scripts/judge').toSorted()) {
      const { judge } = await import(`./judge/${module}`);
      const ownExtension = `.${module.replace(/\.js$/, '')}`;
      verdicts.push(...(await judge(rendered.filter((file) => extname(file) === ownExtension))));
    }
    for (const { name, ok, detail } of verdicts) {
      console.log(`${ok ? 'ok' : 'FAILED'}  ${name.replaceAll(`${folder}/`, '')}`);
      if (!ok) console.log(detail.replaceAll(/^/gm, '    '));
    }
    const passed = verdicts.filter(({ ok }) => ok).length;
    console.log(`${passed} passed, ${verdicts.length - passed} failed`);
    return verdicts.length - passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Paths of all that was rendered. @throws Error where a note is not rendered */
function renderAll(folder) {
  const notes = ['examples', 'test/stress'].flatMap((from) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(from, name)),
  );
  const formats = ['--html', '--pdf', '--text'];
  execFileSync(
    process.execPath,
    ['bin/brief.js', 'render', ...notes, ...formats, '--out-dir', folder],
    { stdio: 'inherit' },
  );
  const files = readdirSync(folder, { recursive: true }).filter((name) => extname(name) !== '');
  if (files.length !== notes.length * formats.length)
    throw new Error(`${notes.length} notes gave ${files.length} files.`);
  return files.map((name) => join(folder, name));
}

function isInstalled(tool) {
  if (tool === 'chromium' && existsSync(process.env.CHROMIUM_PATH ?? '')) return true;
  // macOS has a java that only says that there is none.
  if (tool === 'java') return spawnSync('java', ['-version']).status === 0;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, tool)));
}
