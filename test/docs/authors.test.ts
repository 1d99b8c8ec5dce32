import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openGuide } from './guide.ts';

describe.each([
  ['docs/authors.md', 'flood.en.yaml', 'yes'],
  ['docs/auteurs.md', 'crue.fr.yaml', 'oui'],
])('the usual mistakes of %s', (page, name, yes) => {
  const { run, save, steps } = openGuide(page);
  const shown = steps.flatMap((step) => ('file' in step && step.file === name ? step.text : []));
  // Its footnote stands in a section that some of the mistakes replace.
  const note = shown.join('').replaceAll(/\[\^1\].*/g, '');
  const rows = readFileSync(page, 'utf8').match(/^\| `\w+:.*\|$/gm) ?? [];
  const mistakes = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));

  /** Checks the note with the lines of a cell in place of the section that they are of. */
  async function check(cell: string, flags = ''): Promise<{ code: number; said: string }> {
    const lines = cell.replaceAll('`', '').replaceAll('\\|', '|').replaceAll('<br>', '\n');
    const key = lines.slice(0, lines.indexOf(':'));
    const section = new RegExp(`^${key}:.*\\n(?:(?: .*)?\\n)*`, 'm');
    save(
      name,
      note.replace(section, () => `${lines}\n`),
    );
    const { code, said } = await run(`brief validate ${name} --quiet${flags}`);
    return { code, said: said.replaceAll(/\n +/g, ' ') };
  }

  test('are five, in a note that has none', async () => {
    expect(mistakes).toHaveLength(5);
    save(name, shown.join(''));
    const { said } = await run(`brief validate ${name} --rule twin-missing=off`);
    expect(said).toMatch(/^1 note (?:checked: nothing wrong|vérifiée\u00A0: rien à signaler)\.$/m);
  });

  test.each(mistakes)('%s%s', async (_, wrong = '', says = '', right = '', mended = '') => {
    const told = await check(wrong);
    expect(told.said).toContain(says.replaceAll('`', ''));
    expect(told.said).toMatch(/^1 note [^\n]*: 1 err/m);
    expect((await check(wrong, ' --fix')).code).toBe(mended === yes ? 0 : 1);
    expect((await check(right)).code).toBe(0);
  });
});
