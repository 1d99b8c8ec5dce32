/**
 * Judges PDFs with programs that are no part of Node: PDF/UA-1 by `pdfua_check.py` (Python 3, qpdf 11),
 * syntax by qpdf, words by poppler's pdftotext, structure by pdf.js. PDF/A has no judge here but for the parts that
 * `pdfua_check.py` shares with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeStructure } from '../trials/pdf-structure.js';

const checker = fileURLToPath(new URL('../pdfua_check.py', import.meta.url));

/**
 * @param {string[]} files Paths of PDFs.
 * @returns {Promise<{ name: string, ok: boolean, detail: string }[]>}
 */
export async function judge(files) {
  const verdicts = files.flatMap((file) => [
    verdict(`${file} is PDF/UA-1`, run('python3', [checker, file]), /^PASS \S+\s*$/),
    verdict(
      `${file} is sound`,
      run('qpdf', ['--check', file]),
      /No syntax or stream encoding errors/,
    ),
    verdict(`${file} has text`, run('pdftotext', [file, '-']), /\p{L}{3}/u),
  ]);
  for (const file of files) {
    const page = file.replace(/\.pdf$/, '.html');
    if (existsSync(page)) verdicts.push(await judgeStructure(file, page));
  }
  return verdicts;
}

/** A warning counts as a failure: what we write should give none. */
function verdict(name, { status, output }, expected) {
  const ok = status === 0 && expected.test(output);
  return { name, ok, detail: ok ? '' : output.trim() };
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return { status, output: error ? error.message : `${stdout}${stderr}` };
}
