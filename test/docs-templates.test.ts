import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const guide = readFileSync('docs/templates.md', 'utf8');
const bin = join(process.cwd(), 'bin/brief.js');
const folder = mkdtempSync(join(tmpdir(), 'brief-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fenced blocks in order: files, whose names stand after their language, and commands with what they say. */
const fenced = Array.from(guide.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm), (match) => ({
  language: match[1],
  file: match[2],
  text: match[3] ?? '',
}));
const note = /```yaml\n(type: committee-note[^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

write('dykes.yaml', note ?? '');
const isWrong = (file: string): boolean => file.startsWith('templates/wrong/');
for (const { file, text } of fenced) if (file && !isWrong(file)) write(file, text);

const commands = fenced
  .filter(({ language }) => language === 'console')
  .map(({ text }) => [text.slice(2, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)]);

test('the guide has commands and files', () => {
  expect(commands.length).toBeGreaterThan(3);
  expect(fenced.filter(({ file }) => file !== undefined).length).toBeGreaterThan(4);
});

test.each(commands)('%s says what the guide says', (line = '', wanted = '') => {
  // What is wrong on purpose would otherwise be told by every command.
  if (line.includes('wrong'))
    for (const { file = '', text } of fenced) if (isWrong(file)) write(file, text);
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...line.split(' ').slice(1)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', BRIEF_LOCALE: 'en' },
  });
  expect((stdout + stderr).replaceAll('\\', '/')).toBe(wanted);
});

test('the template of the guide prints what it says, in its order', () => {
  const words = ['render', 'dykes.yaml', '--template', 'office-note', '--text', '-o', '-'];
  const { stdout } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(
    /Dyke repairs[^]*Water Branch[^]*Proposed Response[^]*Background[^]*Contacts/,
  );
  expect(stdout).not.toContain('Financial Implications');
});
