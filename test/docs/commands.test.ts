import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openGuide } from './guide.ts';
import { pages } from './pages.ts';
import { repositories } from './repositories.ts';
import { stepsOf } from './steps.ts';

/** What a sentence leaves to its reader, and what is typed there. */
const filled: ReadonlyArray<readonly [RegExp, string]> = [
  [/^node bin\/brief\.js /, 'brief '],
  [/^brief new$/, 'brief new issue-note started.en.yaml'],
  [/^brief report merge$/, 'brief report merge report.json'],
  [/^brief twin$/, 'brief twin digue-nord.fr.yaml'],
  [/^brief twin --check$/, 'brief twin --check digues.fr.yaml'],
  [/\bFILE\b/, 'souris.en.yaml'],
  [/\bID\b/, 'sentence-length'],
  [/\$GITHUB_STEP_SUMMARY\b/, 'summary.md'],
  [/\bpart-\*\.json\b/, 'part-1.json part-2.json'],
];

/** Those that show what brief says when it cannot do its work. */
const failing = [
  'brief render dykes.yaml --template templates/wrong',
  'brief render dykes.yaml --theme pale-theme.yaml',
];

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
  version: string;
};

/** What is not run here: what it names must be there. */
const elsewhere: ReadonlyArray<readonly [RegExp, (name: string) => boolean]> = [
  // They install: .ci/run does as the README says in a clean clone, and test/package.test.ts packs.
  [/^npm (ci|pack)$/, () => existsSync('package-lock.json')],
  [/^npm install --global (\.|https:\S+\/example\/brief\/\S+\/brief-0\.1\.0\.tgz)$/, () => true],
  [
    /^npm install --save-dev \.\/tools\/(brief-\d\S*\.tgz)$/,
    (name) => name === `brief-${version}.tgz`,
  ],
  [/^npm install --no-save git\+(https:\S+\/example\/brief\.git#v0\.1\.0)$/, () => true],
  [/^npx (brief)(?: validate)?$/, () => true],
  // They would run this test again, or take minutes.
  [/^npm (?:run )?(\w+)(?: -- .+)?$/, (name) => name in scripts],
  [/^(?:FC_SEED=\d+ )?npx vitest run ?(\S*)(?: -u)?$/, (name) => name === '' || existsSync(name)],
  [/^node (\S+\.js)$/, (name) => existsSync(name)],
];

const lines = pages
  .flatMap((page) => stepsOf(page))
  .flatMap((step) => ('line' in step ? fill(step.line) : []));

function fill(line: string): string {
  return filled.reduce((typed, [form, text]) => typed.replace(form, text), line);
}

function isOfBrief(line: string): boolean {
  return line.startsWith('brief ');
}

test('the pages have commands, and what is filled in and excused is theirs', () => {
  expect(lines.filter(isOfBrief).length).toBeGreaterThan(70);
  expect(failing.filter((line) => !lines.includes(line))).toEqual([]);
  expect(Object.keys(repositories).filter((page) => !pages.includes(page))).toEqual([]);
  for (const [, text] of filled) expect(lines.join('\n')).toContain(text);
  for (const [form] of elsewhere) expect(lines).toContainEqual(expect.stringMatching(form));
});

test('what other commands name is there', () => {
  const others = lines.filter((line) => !isOfBrief(line));
  const holds = (line: string): boolean =>
    elsewhere.some(([form, isThere]) => {
      const name = form.exec(line)?.[1];
      return name !== undefined && isThere(name);
    });
  expect(others.filter((line) => !holds(line))).toEqual([]);
});

// A page has up to twenty commands, some of which draw several PDFs.
test.each(pages)('%s does what it says', { timeout: 120_000 }, async (page) => {
  const { steps, save, run, prepare } = openGuide(page);
  await prepare();
  for (const step of steps) {
    if ('file' in step) save(step.file, step.text);
    const line = 'line' in step ? fill(step.line) : '';
    if (!('line' in step) || !isOfBrief(line)) continue;
    const { code, said } = await run(line, step.typed);
    expect({ line, said, failed: code === 2 }).toEqual({
      line,
      said: step.wanted ?? said,
      failed: failing.includes(line),
    });
  }
});
