import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGuide } from './guide.ts';
import { stepsOf } from './steps.ts';

describe('what the README shows', () => {
  const { run, save, saveAll } = openGuide('README.md');
  beforeAll(saveAll);

  test('is a note that has nothing wrong and is printed', async () => {
    const checked = await run('brief validate dykes.yaml --no-config');
    expect(checked.said).toBe('1 note checked: nothing wrong.\n');
    const printed = await run('brief render dykes.yaml --no-config --text -o -');
    expect(printed.said).toContain('[1] https://www.example.org/dykes');
  });

  test('is a configuration that holds', async () => {
    const { code, said } = await run('brief validate --print-config notes/drafts/a.yaml');
    expect(code).toBe(0);
    expect(said).toContain('list-length:\n    severity: off');
    expect(said).toContain('bullet-length:\n    severity: info\n    max: 50');
  });

  test('is a type that checks and prints its notes', async () => {
    const note = 'type: site-visit\ntitle: Mill\nclassification: Unclassified\nplace: Mill Road\n';
    save('visit.yaml', note);
    expect(await run('brief validate visit.yaml')).toMatchObject({
      code: 1,
      said: expect.stringContaining('“Purpose” is missing.') as unknown,
    });
    save('visit.fr.yaml', `${note.replace('Unclassified', 'Non classifié')}purpose: Voir.\n`);
    // Its configuration wants each note in both languages.
    const { code, said } = await run('brief render visit.fr.yaml --no-config --text -o -');
    expect(said).toContain('Lieu\u00A0:  Mill Road');
    expect(code).toBe(0);
  });
});

test('the set-up is two lines, the first two of the README, and works with this Node', () => {
  const lines = stepsOf('README.md').flatMap((step) => ('line' in step ? step.line : []));
  const [install, render, again, tests] = lines.filter((line) => !line.startsWith('brief '));
  expect([install, again, tests]).toEqual(['npm ci', 'npm ci', 'npm test']);
  expect(render).toMatch(/^node bin\/brief\.js render examples\//);
  // What it writes is no work of the reader's for git to ask about.
  const [, folder] = /--out-dir (\S+)/.exec(render ?? '') ?? [];
  expect(readFileSync('.gitignore', 'utf8').split(/\r?\n/)).toContain(`/${folder}/`);
  expect(execFileSync(process.execPath, ['--version'], { encoding: 'utf8' })).toMatch(/^v2[0-9]/);
});
