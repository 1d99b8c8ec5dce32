import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../trials/real-system.js';
import { first, good, leftovers, none, oneOf, wrongWith } from '../trials/torture-office.js';

export const title = 'Links in circles, to nothing, to folders above and in chains';

export async function attempt(folder, random) {
  if (process.platform === 'win32') return { missing: 'links need a right on Windows' };
  const cwd = join(folder, 'notes');
  mkdirSync(join(cwd, 'a/b'), { recursive: true });
  writeFileSync(join(cwd, 'note.en.yaml'), good);
  const links = [
    ['self.yaml', 'self.yaml'],
    ['one.yaml', 'two.yaml'],
    ['two.yaml', 'one.yaml'],
    ['none.yaml', 'nothing.yaml'],
    ['a/up', '..'],
    ['a/b/top', '../..'],
    ['linked.en.yaml', 'note.en.yaml'],
    ['a/root', '/'],
    ['note.en.html', 'note.en.html'],
    ['out', 'out'],
    ['types', 'types'],
    ['templates', 'a/up'],
    ['brief.config.yaml', 'brief.config.yaml'],
    ['.gitignore', '.gitignore'],
    ['folder.yaml', '.'],
    ['device.yaml', '/dev/zero'],
    ...Array.from({ length: 60 }, (_, step) => [
      `c${step}.yaml`,
      step === 0 ? 'note.en.yaml' : `c${step - 1}.yaml`,
    ]),
  ];
  for (const [path, target] of links) if (random() < 0.5) symlinkSync(target, join(cwd, path));
  const line = oneOf(
    [
      'validate .',
      'validate . --jobs 2',
      'render . --html',
      'render . --text --out-dir out',
      'render . --out-dir a/b/top',
      'validate --fix .',
      'templates',
      'validate self.yaml one.yaml a/up/note.en.yaml',
    ],
    random,
  );
  const run = brief(line.split(' '), { cwd, timeout: 20_000 });
  return first(wrongWith(run), none(leftovers(cwd), 'leftovers'));
}
