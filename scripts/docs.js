/** Writes the reference of every rule, in English and French, as `brief rules` gives it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from './bundle/load-source.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const pages = { en: 'docs/rules.md', fr: 'docs/regles.md' };

const { main, nodeHost } = await loadSource(
  'src',
  `export { main } from './cli/main.ts'; export { nodeHost } from './host/node-host.ts';`,
);
mkdirSync('docs', { recursive: true });
for (const [locale, file] of Object.entries(pages)) {
  let page = '';
  const host = nodeHost(process);
  const stdout = { ...host.stdout, write: (text) => (page += text), flush: async () => undefined };
  const code = await main(['rules', '--format', 'markdown', '--locale', locale], {
    ...host,
    stdout,
  });
  if (code !== 0) process.exit(code);
  writeFileSync(file, page);
}
