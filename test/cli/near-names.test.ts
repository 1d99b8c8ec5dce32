import { expect, test } from 'vitest';
import { good } from '../good-note.ts';
import { link } from '../host.ts';
import { run } from '../run.ts';

const note = `type: committee-note\n${good}`;

async function validate(text: string): Promise<string> {
  return (await run(['validate', 'a.yaml'], { 'a.yaml': text })).out;
}

test.each([
  ['proposed_response', 'response'],
  ['proposed_response', 'Réponse'],
  ['financial_implications', 'Implications'],
  ['approved_by', 'approved'],
])('a key that is one word of %s stands for it: %s', async (name, word) => {
  const out = await validate(note.replace(name, word));
  expect(out).toContain(`Did you mean “${name}”?`);
  expect(out).toContain('1 note checked: 1 error.\n');
});

test.each([
  ['heading', 'sections:\n  - title: Risks\n    body: The river rose.\n'],
  ['body', 'sections:\n  - heading: Risks\n    content: The river rose.\n'],
  ['response', 'if_pressed:\n  - on: Risks\n    answer: The river rose.\n'],
])('what other offices call the %s of a section is printed in a draft', async (name, lines) => {
  const files = { 'a.yaml': `${note}${lines}` };
  expect((await run(['validate', 'a.yaml'], files)).out).toContain(`Did you mean “${name}”?`);
  const { out } = await run(['render', 'a.yaml', '--draft', '--text', '-o', '-'], files);
  expect(out).toMatch(/Risks[^]*The river rose\./);
});

test.each([
  ['a word of a section that is there', `${note}response: More.\n`],
  ['a word of none', `${note}finances: More.\n`],
  ['a short word', note.replace('financial_implications', 'key')],
])('%s stands for nothing', async (_, text) => {
  expect(await validate(text)).not.toContain('Did you mean');
});

test.each([
  ['a.yaml notes', 'Give several paths each by itself'],
  ['a.yaml none', 'There is no such file or folder.'],
])('several paths in one are told as such: %s', async (path, says) => {
  const { code, err } = await run(['validate', path], { 'a.yaml': note, 'notes/b.yaml': note });
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  expect(err.includes('several')).toBe(says.includes('several'));
});

test.each([
  ['Note', 'Did you mean `notes`?'],
  ['NOTES', 'Did you mean `notes`?'],
  ['notes/archiv', 'Did you mean `notes/archive`?'],
  [String.raw`notes\*.en.yaml`, 'Did you mean `notes/*.en.yaml`?'],
  [String.raw`notes\**\*.en.yaml`, 'Did you mean `notes/**/*.en.yaml`?'],
  [String.raw`"notes/\303\251t\303\251.fr.yaml"`, 'git writes names with accents so. Type `git -c'],
  [String.raw`notes\2024\*.en.yaml`, 'There is no such file or folder.\n'],
  ['!notes/archive', 'A path that begins with “!” leaves nothing out. Name what is to be left out'],
  ['!notes/archive/**', 'A path that begins with “!” leaves nothing out. Name what is to be left'],
  [String.raw`nowhere\*.yaml`, 'There is no such file or folder.\n'],
  ['ln/dangling.en.yaml', 'It is a link to something that does not exist.'],
])('a folder, or a link to nothing, is told: %s', async (path, says) => {
  const { code, err } = await run(['validate', path], {
    'notes/archive/b.yaml': note,
    'ln/dangling.en.yaml': link('gone.yaml'),
  });
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(err).not.toContain(`Did you mean \`${path}\``);
});

test('what a configuration extends is no file that was skipped', async () => {
  const files = { 'brief.config.yaml': 'extends: ./office.yaml\n', 'office.yaml': 'rules: {}\n' };
  const { code, out } = await run(['validate'], { ...files, 'a.yaml': note });
  expect([code, out]).toEqual([0, '1 note checked: nothing wrong.\n']);
  // And with nothing else there is nothing to check.
  expect((await run(['validate'], files)).code).toBe(2);
});
