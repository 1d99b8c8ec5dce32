import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const bin = join(process.cwd(), 'bin/brief.js');
const folder = mkdtempSync(join(tmpdir(), 'brief-readme-'));
cpSync('examples', join(folder, 'examples'), { recursive: true });
/** The pair of the README: one amount differs, and the French note has a line more. */
const english = `type: committee-note
title: Dyke Repairs
date: 2026-05-04
classification: Unclassified
branch: Water
proposed_response:
  - We are repairing every dyke on the list before the spring.
financial_implications: They get $12.4 million.
prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 613-555-0143 }
`;
const french = `# En français
type: committee-note
title: Réparation des digues
date: 2026-05-04
classification: Non classifié
branch: Eau
proposed_response:
  - Nous réparons toutes les digues de la liste avant le printemps.
financial_implications: Elles ont 12,2 millions de dollars.
prepared_by: { name: Ana Pereira, title: Analyste, phone: 613-555-0142 }
approved_by: { name: Noor Haddad, title: Directrice, phone: 613-555-0143 }
`;
mkdirSync(join(folder, 'notes'));
writeFileSync(join(folder, 'notes/dykes.en.yaml'), english);
writeFileSync(join(folder, 'notes/dykes.fr.yaml'), french);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The fenced blocks of one language, in order. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  return Array.from(readme.matchAll(fence), (match) => match[1] ?? '');
}

function brief(words: readonly string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', LANG: 'C', LC_ALL: 'C', BRIEF_LOCALE: 'en' },
  });
  return { code: status, said: stdout + stderr };
}

describe('the commands of the README', () => {
  const commands = blocks('console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map(
        (part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const,
      ),
  );

  test('are there', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  test.each(commands)('%s says what the README says', (line, wanted) => {
    const [name, ...words] = line.split(' ');
    expect(name).toBe('brief');
    expect(brief(words).said.replaceAll('\\', '/')).toBe(wanted);
  });
});

test('the note of the README has nothing wrong and is printed', () => {
  const note = blocks('yaml').find((block) => block.startsWith('type: committee-note'));
  writeFileSync(join(folder, 'dykes.yaml'), note ?? '');
  expect(brief(['validate', 'dykes.yaml']).said).toBe('1 note checked: nothing wrong.\n');
  expect(brief(['render', 'dykes.yaml', '--text', '-o', '-']).said).toContain(
    '[1] https://www.example.org/dykes',
  );
});

test('the configuration of the README holds', () => {
  const config = blocks('yaml').find((block) => block.startsWith('files:'));
  mkdirSync(join(folder, 'office'));
  writeFileSync(join(folder, 'office/brief.config.yaml'), config ?? '');
  const asked = ['--config', 'office/brief.config.yaml', '--print-config'];
  const { code, said } = brief(['validate', ...asked, 'office/notes/drafts/a.yaml']);
  expect(code).toBe(0);
  expect(said).toContain('list-length:\n    severity: off');
  expect(said).toContain('bullet-length:\n    severity: info\n    max: 50');
});

test('the type of the README checks and prints its notes', () => {
  mkdirSync(join(folder, 'types'));
  mkdirSync(join(folder, 'templates/site-visit'), { recursive: true });
  writeFileSync(join(folder, 'types/site-visit.schema.json'), blocks('json')[0] ?? '');
  writeFileSync(join(folder, 'templates/site-visit/note.hbs'), blocks('handlebars')[0] ?? '');
  const note = 'type: site-visit\ntitle: Mill\nclassification: Unclassified\nplace: Mill Road\n';
  writeFileSync(join(folder, 'visit.yaml'), note);
  expect(brief(['validate', 'visit.yaml'])).toMatchObject({ code: 1 });
  writeFileSync(
    join(folder, 'visit.fr.yaml'),
    `${note.replace('Unclassified', 'Non classifié')}purpose: Voir.\n`,
  );
  const { code, said } = brief(['render', 'visit.fr.yaml', '--text', '-o', '-']);
  expect(code).toBe(0);
  expect(said).toContain('Lieu\u00A0:  Mill Road');
});

test('the files that the README links to are there', () => {
  const links = Array.from(
    readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g),
    (match) => match[1] ?? '',
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test('the set-up commands are the ones that this machine can run', () => {
  const scripts = (
    JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  ).scripts;
  expect(blocks('sh').map((block) => block.trim())).toEqual([
    expect.stringMatching(/^npm ci && node bin\/brief\.js render examples\//),
    'npm ci && npm test',
  ]);
  expect(scripts['test']).toBe('vitest run');
  expect(execFileSync(process.execPath, ['--version'], { encoding: 'utf8' })).toMatch(/^v2[0-9]/);
});
