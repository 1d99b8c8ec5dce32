import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { memoryHost, type Content, type MemoryHost, type World } from '../host.ts';

const good = `title: Dykes
classification: Unclassified
branch: Water
proposed_response: [The dykes hold.]
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }
`;
const slips = good.replace('title', 'Title').replace('555-0143', '555 0143');
const wrong = good.replace('Unclassified', 'Uncalssified');

interface Ran {
  readonly code: number;
  readonly host: MemoryHost;
}

async function run(
  line: string,
  files: Readonly<Record<string, Content>> = {},
  world: World = {},
): Promise<Ran> {
  const host = memoryHost(files, world);
  return { code: await main(['validate', ...line.split(' ').filter(Boolean)], host), host };
}

describe('--fix', () => {
  it('writes what it mended, reports what is left and says how much that was', async () => {
    const { code, host } = await run('--fix', {
      'a.yaml': slips,
      'b.yaml': wrong.replace('title', 'titel'),
      'c.yaml': good,
    });
    expect(host.text('a.yaml')).toBe(good);
    expect(host.text('b.yaml')).toBe(wrong);
    expect(host.written).toEqual(['a.yaml', 'b.yaml']);
    expect(host.err).toBe(
      'a.yaml:1:1  fixed  unknown-field  “Title” → “title”\n' +
        'a.yaml:7:59  fixed  bad-format  “555 0143” → “555-0143”\n' +
        'b.yaml:1:1  fixed  unknown-field  “titel” → “title”\n' +
        'brief: 3 problems fixed in 2 notes.\n',
    );
    expect(host.out).toContain('b.yaml:2:17');
    expect(host.out).toContain('3 notes checked: 1 error.');
    expect(code).toBe(1);
  });

  it('compares a note with its twin that could be read only once it was mended', async () => {
    const english = good.replace('[None.]', '["$12 million."]');
    const unread = english.replace(
      '[The dykes hold.]',
      '\n  - The dykes hold.\n  -The list is short.',
    );
    const french = `title: Digues
classification: Non classifié
branch: Eau
proposed_response: [Les digues tiennent., La liste est courte.]
financial_implications: [15 millions de dollars.]
prepared_by: { name: Ana Pereira, title: Analyste, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Directrice, phone: 555-0143 }
`;
    const { code, host } = await run('--fix', { 'a.en.yaml': unread, 'a.fr.yaml': french });
    expect(host.text('a.en.yaml')).toContain('\n  - The list is short.\n');
    expect(host.out).toContain('twin-figures');
    expect(code).toBe(1);
  });

  it('passes where nothing is left', async () => {
    const { code, host } = await run('--fix --locale fr', { 'a.yaml': slips });
    expect(code).toBe(0);
    expect(host.err).toBe(
      'a.yaml:1:1  corrigé  unknown-field  «\u00A0Title\u00A0» → «\u00A0title\u00A0»\n' +
        'a.yaml:7:59  corrigé  bad-format  «\u00A0555 0143\u00A0» → «\u00A0555-0143\u00A0»\n' +
        'brief: 2 problèmes corrigés dans 1 note.\n',
    );
  });

  it('puts no quotes round words that have quotes', async () => {
    const note = `lang: fr\n${good.replace('[The dykes hold.]', '[Le plan «soirées» tient.]').replace('Unclassified', 'Non classifié')}`;
    const { host } = await run('--fix --locale fr', { 'a.fr.yaml': note });
    expect(host.err).toContain(
      'a.fr.yaml:5:29  corrigé  fr-spacing  «soirées» → «\u00A0soirées»\n',
    );
  });

  it.each([
    [
      '[It costs 5 millions dollars and $ 2 million.]',
      ['4:30  fixed  money-form  “5 millions dollars” → “$5 million”'],
      // Where it is now, though what stands before it was longer.
      ['4:45  fixed  money-form  “$ 2 million” → “$2 million”'],
    ],
    ['[The dykes\u200B hold.]', ['4:30  fixed  bidi-control  “\uFFFD” taken out']],
    // Of long words those that have changed; of such as look the same none.
    [
      `"${'They hold, and so do the roads. '.repeat(3)}Yes.`,
      ['4:117  fixed  yaml-syntax  Yes. → Yes."'],
    ],
    ['\n\u00A0\u00A0- The dykes hold.', ['5:1  fixed  yaml-syntax']],
  ])('tells what it mended of %j', async (typed, ...wanted) => {
    const { host } = await run('--fix', { 'a.yaml': good.replace('[The dykes hold.]', typed) });
    const told = host.err.split('\n').slice(0, -2);
    expect(told).toEqual(wanted.flat().map((line) => `a.yaml:${line}`));
  });

  it('tells in the file as it is what came to light only once a line was added above it', async () => {
    const typed = '"They hold.\nkey_facts:\n  - Total: 41 crossings';
    const { host } = await run('--fix', { 'a.yaml': good.replace('[The dykes hold.]', typed) });
    for (const line of host.err.split('\n').slice(0, -2)) {
      const [, row, column, shown] = /^a\.yaml:(\d+):(\d+) .* → “?(.*?)”?$/.exec(line) ?? [];
      const lines = host.text('a.yaml')?.split('\n') ?? [];
      const at = lines[Number(row) - 1]?.slice(Number(column) - 1);
      expect(at?.startsWith(shown ?? 'nothing')).toBe(true);
    }
    expect(host.err).toContain('2 problems fixed');
  });

  it('tells what and where only where more than errors is asked for', async () => {
    const { host } = await run('--fix --quiet', { 'a.yaml': slips });
    expect(host.err).toBe('brief: 2 problems fixed in 1 note.\n');
  });

  it('counts what it does not tell one by one', async () => {
    const many = good.replace('[The dykes hold.]', `[${'"It is $ 5 million.", '.repeat(23)}]`);
    const { host } = await run('--fix', { 'a.yaml': many });
    const lines = host.err.split('\n');
    expect(lines).toHaveLength(23);
    expect(lines.at(-3)).toBe('… and 3 more in this note.');
  });

  it('takes out comments that leave nothing out, and keeps those that do', async () => {
    const used = `# brief-disable-next-line title-form -- as signed\n${good.replace('Dykes', 'Dykes. # kept')}`;
    const files = { 'a.yaml': `# brief-disable-file date-form, link-text\n${used}` };
    const { code, host } = await run('--fix', files);
    expect(host.text('a.yaml')).toBe(used);
    expect(host.err).toBe(
      'a.yaml:1:1  fixed  unused-suppression\nbrief: 2 problems fixed in 1 note.\n',
    );
    expect(code).toBe(0);
  });

  it('writes nothing and says nothing where there is nothing to mend', async () => {
    const { host } = await run('--fix', { 'a.yaml': wrong });
    expect(host.written).toEqual([]);
    expect(host.err).toBe('');
  });

  it('never writes a file that is no note, unless it is named', async () => {
    const files = { 'a.yaml': good, 'ci.yaml': 'jobs:\n\tbuild: 1\nlist:\n  - [1\n' };
    const walked = await run('--fix', files);
    expect(walked.host.written).toEqual([]);
    expect(walked.host.err).toContain('ci.yaml: It cannot be read as a note');
    const tabs = await run('--fix', { 'a.yaml': good, 'ci.yaml': 'jobs:\n\tbuild: 1\n' });
    expect(tabs.host.written).toEqual([]);
    expect(tabs.host.err).toContain('ci.yaml: It cannot be read as a note');
    expect((await run('--fix ci.yaml', files)).host.written).toEqual(['ci.yaml']);
  });

  it('keeps the findings of a file that cannot be written, and goes on', async () => {
    const { code, host } = await run(
      '--fix',
      { 'a.yaml': slips, 'b.yaml': slips },
      { writeFails: (path) => (path === 'a.yaml' ? 'read-only' : undefined) },
    );
    expect(code).toBe(2);
    expect(host.text('a.yaml')).toBe(slips);
    expect(host.text('b.yaml')).toBe(good);
    expect(host.out).toContain('a.yaml:1:1');
    expect(host.err).toContain('a.yaml: It is on a disk that is read-only.');
    expect(host.err).toContain('2 problems fixed in 1 note.');
  });

  it('gives the note of standard input back mended, and the report on standard error', async () => {
    const line = '- --stdin-filename flood.fr.yaml --fix';
    const { code, host } = await run(line, {}, { stdin: slips.replace('Water', '""') });
    expect(host.out).toBe(good.replace('Water', '""'));
    expect(host.err).toContain('flood.fr.yaml:2:17');
    expect(host.err).toContain('empty-section');
    expect(host.written).toEqual([]);
    expect(code).toBe(1);
  });

  it('gives a sound note of standard input back byte for byte', async () => {
    const stdin = Buffer.from(`\uFEFF${good.replaceAll('\n', '\r\n')}`);
    const { code, host } = await run('- --fix', {}, { stdin });
    expect(host.outBytes).toEqual(stdin);
    expect(code).toBe(0);
  });

  it('says which fix it refused', async () => {
    const cut = good.replace('title: Dykes', 'title: "Dykes\nand ditches');
    const { code, host } = await run('--fix a.yaml', { 'a.yaml': cut });
    expect(host.text('a.yaml')).toBe(cut);
    expect(host.err).toBe(
      'brief: a.yaml: Line 1 (yaml-syntax) could not be fixed without changing more. Fix it by hand.\n',
    );
    expect(host.out).not.toContain('can be fixed');
    expect(code).toBe(1);
  });

  it('tells the first ten of thousands of refusals, and how many are left', async () => {
    const colons = `${good}issue: |\n  Text.\n${': marking: SECRET\n'.repeat(200)}`;
    const { host } = await run('--fix a.yaml', { 'a.yaml': colons });
    expect(host.text('a.yaml')).toBe(colons);
    expect(host.err.match(/could not be fixed/g)).toHaveLength(10);
    expect(host.err).toMatch(/brief: a\.yaml: \d+ more problems must be fixed by hand\./);
  });

  it('and --fix-dry-run exclude each other', async () => {
    const { code, host } = await run('--fix --fix-dry-run', { 'a.yaml': slips });
    expect(code).toBe(2);
    expect(host.written).toEqual([]);
  });
});

describe('--fix-dry-run', () => {
  it('gives GitHub’s runner nothing to obey', async () => {
    const hostile = slips.replace('branch: Water', 'branch: |\n ::set-env name=A::b\n ##[error]c');
    const { host } = await run(
      '--fix-dry-run',
      { 'a.yaml': hostile },
      { env: { GITHUB_ACTIONS: 'true' } },
    );
    expect(host.out).toContain('set-env');
    expect(host.out).not.toMatch(/^\s*::|##\[/m);
  });

  it('counts apart what the report cannot have yet', async () => {
    const text = `${good.replace('555-0143', '555 0143')}issue: Relief: 2\n`;
    const { host } = await run('--fix-dry-run', { 'a.yaml': text });
    expect(host.err).toContain(
      '--fix would correct 2 problems in 1 note, with those that others still hide (1).',
    );
    const { host: french } = await run('--fix-dry-run --locale fr', { 'a.yaml': text });
    expect(french.err).toContain('y compris ceux que d’autres cachent encore (1).');
  });

  it('shows the changes, and reports the note as it is', async () => {
    const { code, host } = await run('--fix-dry-run', { 'notes/a.yaml': slips });
    expect(host.out).toMatchInlineSnapshot(`
      "--- a/notes/a.yaml
      +++ b/notes/a.yaml
      @@ -1,7 +1,7 @@
      -Title: Dykes
      +title: Dykes
       classification: Unclassified
       branch: Water
       proposed_response: [The dykes hold.]
       financial_implications: [None.]
       prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
      -approved_by: { name: Noor Haddad, title: Director, phone: 555 0143 }
      +approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }
      "
    `);
    expect(host.written).toEqual([]);
    expect(host.err).toContain('--fix would correct 2 problems in 1 note.');
    expect(host.err).toContain('1 note checked: 2 errors.');
    expect(code).toBe(1);
  });

  it('is coloured and harmless at a terminal', async () => {
    const note = `${slips}# \u001B[2J\u202E\r\n`;
    const { host } = await run('--fix-dry-run', { 'a.yaml': note }, { tty: true });
    expect(host.out).toContain(
      '\u001B[31m-Title: Dykes\u001B[39m\n\u001B[32m+title: Dykes\u001B[39m\n',
    );
    expect(host.out).toContain(' # \u241B[2J\uFFFD\n');
    expect(host.out).not.toContain('\u202E');
  });

  it('says in words what a diff cannot hold', async () => {
    const files = { 'a.yaml': Buffer.from(slips, 'utf16le') };
    const { host } = await run('--fix-dry-run', files);
    expect(host.out).toBe('');
    expect(host.err).toContain('a.yaml: --fix would correct it, which a diff cannot show');
  });
});

describe('on a disk', () => {
  const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-fix-'));
    try {
      await use(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  /** Runs in a folder and gives what was written to standard output. */
  const runIn = async (folder: string, ...words: readonly string[]): Promise<string> => {
    const captured = memoryHost();
    const host = {
      ...nodeHost({ ...process, cwd: () => folder }),
      stdout: captured.stdout,
      stderr: captured.stderr,
    };
    await main(['validate', ...words], host);
    return captured.out;
  };

  test.each([
    ['a note', slips],
    ['a note with the line ends of Windows', slips.replaceAll('\n', '\r\n')],
    ['a note with a byte order mark', `\uFEFF${slips}`],
    [
      'a note without a last line end',
      slips.replace(
        'Haddad, title: Director, phone: 555 0143 }\n',
        'Haddad, title: Director, phone: 555 0143 }',
      ),
    ],
  ])('git applies the diff of %s and gets what --fix writes', async (_, text) => {
    await inFolder(async (folder) => {
      for (const name of ['a b.yaml', 'é.yaml']) writeFileSync(join(folder, name), text);
      const patch = await runIn(folder, '--fix-dry-run', '.');
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch });
      const applied = readFileSync(join(folder, 'a b.yaml'));
      writeFileSync(join(folder, 'a b.yaml'), text);
      await runIn(folder, '--fix', '.');
      expect(applied).toEqual(readFileSync(join(folder, 'a b.yaml')));
      expect(readFileSync(join(folder, 'é.yaml'))).toEqual(applied);
      expect(applied.toString()).not.toBe(text);
    });
  });

  it.skipIf(process.platform === 'win32')(
    'a link stays a link, and a file keeps its mode',
    async () => {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'real.txt'), slips);
        chmodSync(join(folder, 'real.txt'), 0o640);
        symlinkSync('real.txt', join(folder, 'a.yaml'));
        await runIn(folder, '--fix', 'a.yaml');
        expect(lstatSync(join(folder, 'a.yaml')).isSymbolicLink()).toBe(true);
        expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe(good);
        expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
      });
    },
  );
});

test.each([
  [
    'the names of a contact without blanks',
    /prepared_by: .*/,
    'prepared_by:\n  name:Ana Pereira\n  title:Analyst\n  phone:555-0142',
    'prepared_by:\n  name: Ana Pereira\n  title: Analyst\n  phone: 555-0142',
  ],
  [
    'a list after >',
    /proposed_response: .*/,
    'proposed_response: >-\n  - We act.\n  - We wait.',
    'proposed_response: |-\n  - We act.\n  - We wait.',
  ],
  [
    'letters of a wrong encoding',
    /branch: .*/,
    'branch: Grand-PrÃ© d\u0092Orléans',
    'branch: Grand-Pré d’Orléans',
  ],
])('%s are mended', async (_, line, before, after) => {
  const { host } = await run('--fix', { 'a.yaml': good.replace(line, before) });
  expect(host.text('a.yaml')).toBe(good.replace(line, after));
});
