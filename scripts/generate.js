/** Runs every step in `scripts/generate/`; each does its work when it is loaded. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

for (const step of readdirSync('scripts/generate').toSorted()) {
  if (step.endsWith('.js')) await import(`./generate/${step}`);
}
