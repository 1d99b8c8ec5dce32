/**
 * Remakes the pictures of the two READMEs: first pages of examples.
 * Needs pdftoppm (Debian: apt-get install poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'brief-pictures-'));
picture('online-child-sexual-exploitation.en', 'first-page', '80');
for (const note of ['northern-alerts.en', 'small-harbour-inspections.fr', 'archives-relocation.en'])
  picture(note, note, '45');
rmSync(folder, { recursive: true });

/**
 * @param {string} note Name of an example.
 * @param {string} name Of the picture in `docs/images`.
 * @param {string} dots An inch.
 */
function picture(note, name, dots) {
  const pdf = join(folder, 'note.pdf');
  execFileSync(process.execPath, ['bin/brief.js', 'render', `examples/${note}.yaml`, '-o', pdf]);
  execFileSync('pdftoppm', ['-r', dots, '-png', '-singlefile', pdf, `docs/images/${name}`]);
}
