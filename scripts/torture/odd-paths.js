import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../trials/real-system.js';
import { first, good, leftovers, none, oneOf, wrongWith } from '../trials/torture-office.js';

export const title = 'Paths with blanks, quotes, line feeds, emoji, glob signs and 255 bytes';

const parts = [
  'a b',
  ' ',
  '  lead',
  "it's",
  '"quoted"',
  'line\nfeed',
  '\r',
  '\t',
  '📄',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'ᐃᓄᒃᑎᑐᑦ',
  'العربية',
  '\u202Eabc',
  '-',
  '--fix',
  '-rf',
  '*',
  '?',
  '[a]',
  '{a,b}',
  '!(x)',
  '!a',
  '#a',
  '$HOME',
  '`id`',
  '$(id)',
  ';',
  '&&',
  '|',
  '\\',
  '\\n',
  '%41',
  '%',
  '~',
  '^',
  'CON',
  'a.en.fr',
  '.hidden',
  'node',
  'x'.repeat(200),
  'é'.repeat(100),
  '\u001B[31m',
  '::error::',
  '\u0007',
  'a:b',
  '<b>',
  '&amp;',
  '..a',
  '...',
];

export async function attempt(folder, random) {
  if (process.platform === 'win32') return { missing: 'such names cannot be on Windows' };
  const within = Array.from({ length: Math.floor(random() * 3) }, () => oneOf(parts, random));
  const stem = Array.from({ length: 1 + Math.floor(random() * 2) }, () =>
    oneOf(parts, random),
  ).join('');
  const name = `${cut(stem, 247)}.en.yaml`;
  const inside = within.map((part) => cut(part, 200));
  const path = ['notes', ...inside, name].join('/');
  mkdirSync(join(folder, 'notes', ...inside), { recursive: true });
  writeFileSync(join(folder, path), good);
  const named = brief(['validate', '--', path], { cwd: folder });
  const walked = brief(['validate', 'notes', '--format', 'json'], { cwd: folder });
  const wrong = brief(['validate', '--format', 'compact', '--schema', path, '--', path], {
    cwd: folder,
  });
  const rendered = brief(
    ['render', '--html', '--text', '--pdf', '--out-dir', 'out', '--', 'notes'],
    { cwd: folder },
  );
  const outputs = ['html', 'txt', 'pdf'].map((extension) =>
    join(folder, 'out', ...inside, name.replace(/yaml$/, extension)),
  );
  return first(
    wrongWith(named, [0]),
    wrongWith(walked, [0]),
    JSON.parse(walked.stdout).summary.notes !== 1 && `not found by a walk: ${JSON.stringify(path)}`,
    wrongWith(wrong, [2]),
    wrongWith(rendered, [0]),
    none(
      outputs.filter((output) => !existsSync(output)).map((output) => JSON.stringify(output)),
      'not written',
    ),
    none(leftovers(folder), 'leftovers'),
  );
}

/** As much of a name as fits. Names are bytes: 255 at the most. */
function cut(text, most) {
  let kept = text;
  while (Buffer.byteLength(kept) > most) kept = kept.slice(0, -1);
  return kept.toWellFormed();
}
