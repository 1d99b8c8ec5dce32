import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openGuide } from './guide.ts';

const { folder, files, commands, write, run } = openGuide('docs/templates.md', 'en');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const note = /```yaml\n(type: committee-note[^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
write('dykes.yaml', note ?? '');
const isWrong = (file: string): boolean => file.startsWith('templates/wrong/');
for (const { file, text } of files) if (!isWrong(file)) write(file, text);

test('the guide has commands and files', () => {
  expect(commands.length).toBeGreaterThan(3);
  expect(files.length).toBeGreaterThan(4);
});

test.each(commands)('%s says what the guide says', (line, wanted) => {
  // What is wrong on purpose would otherwise be told by every command.
  if (line.includes('wrong'))
    for (const { file, text } of files) if (isWrong(file)) write(file, text);
  expect(run(line)).toBe(wanted);
});

test('the template of the guide prints what it says, in its order', () => {
  const printed = run('brief render dykes.yaml --template office-note --text -o -');
  expect(printed).toMatch(
    /Dyke repairs[^]*Water Branch[^]*Proposed Response[^]*Background[^]*Contacts/,
  );
  expect(printed).not.toContain('Financial Implications');
});
