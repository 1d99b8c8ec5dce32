/**
 * Remakes the picture of the README: the first page of the published note.
 * Needs pdftoppm (Debian: apt-get install poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'brief-pictures-'));
const note = 'examples/online-child-sexual-exploitation.en.yaml';
const pdf = join(folder, 'note.pdf');
execFileSync(process.execPath, ['bin/brief.js', 'render', note, '-o', pdf]);
execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', pdf, 'docs/images/first-page']);
rmSync(folder, { recursive: true });
