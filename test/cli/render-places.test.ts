import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { good } from '../good-note.ts';

describe('a draft where a file was before', () => {
  const files = { 'a.yaml': good, 'b.yaml': good, 'a.html': 'finished', 'b.html': 'finished' };

  test.each([
    [
      'a.yaml --draft',
      'Wrote a.html.\nbrief: The draft stands where a.html was before. `--out-dir drafts` keeps drafts apart.\n',
    ],
    [
      'a.yaml b.yaml --draft --text --html',
      'The drafts stand where 2 files were before, such as a.html. `--out-dir drafts` keeps drafts apart.\n',
    ],
    [
      'a.yaml --draft --locale fr',
      'L’ébauche a pris la place du fichier a.html qui s’y trouvait. `--out-dir ébauches` met les ébauches à part.\n',
    ],
  ])('is told: %s', async (line, said) => {
    const { err, host } = await run(['render', ...line.split(' ')], files);
    expect(err).toContain(said);
    expect(host.text('a.html')).not.toBe('finished');
  });

  test.each([
    'a.yaml --draft --text',
    'a.yaml --draft --out-dir drafts',
    'a.yaml',
    'a.yaml --draft -o -',
  ])('is not told where there was none, or no draft: %s', async (line) => {
    const { code, err } = await run(['render', ...line.split(' ')], files);
    expect(code).toBe(0);
    expect(err).not.toContain('before');
  });
});

describe('a name without an ending', () => {
  test.each([
    [
      '',
      'brief: Wrote out.\nbrief: out is a web page, since its name has no ending. Name it out.html, out.pdf or out.txt to say which it is to be.\n',
    ],
    [' --text', 'brief: Wrote out.\n'],
    [
      ' --locale fr',
      'brief: out a été écrit.\nbrief: out est une page Web, car son nom n’a pas d’extension. Nommez-le out.html, out.pdf ou out.txt pour choisir le format.\n',
    ],
  ])('-o out%s', async (options, said) => {
    const { code, err, host } = await run(['render', ...`a.yaml -o out${options}`.split(' ')], {
      'a.yaml': good,
    });
    expect([code, err]).toEqual([0, said]);
    expect(host.written).toEqual(['out']);
    expect(host.text('out')).toMatch(options.includes('text') ? /^UNCL/ : /^<!DOCTYPE html>/i);
  });
});

describe('a folder for a file, and a file for a folder', () => {
  test.each([
    [
      '-o notes',
      '`-o` names a file, and notes is a folder. Give a name such as flood.en.pdf, or write `--out-dir notes`.',
    ],
    [
      '-o new/',
      '`-o` names a file, and new/ is a folder. Give a name such as flood.en.pdf, or write `--out-dir new/`.',
    ],
    [
      '--out-dir c.html',
      '`--out-dir` names a folder, and c.html is a file. Give another name, or write `-o c.html` for that file.',
    ],
    ['-o notes --locale fr', 'écrivez `--out-dir notes`.'],
    ['--out-dir c.html --locale fr', 'écrivez `-o c.html` pour ce fichier.'],
  ])('%s', async (options, said) => {
    const files = { 'a.yaml': good, 'notes/b.yaml': good, 'c.html': 'old' };
    const { code, err, host } = await run(['render', ...`a.yaml ${options}`.split(' ')], files);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(host.written).toEqual([]);
  });
});
