import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, unreadable, type Content, type MemoryHost, type World } from '../host.ts';
import { good } from '../good-note.ts';
import { filesOf, pairs } from '../twins/pairs.ts';

async function twin(
  line: string,
  files: Readonly<Record<string, Content>>,
  world: World = {},
): Promise<{ code: number; host: MemoryHost }> {
  const host = memoryHost(
    {
      'archives-relocation-floods.png': image('floods'),
      'archives-relocation-crues.png': image('crues'),
      ...files,
    },
    world,
  );
  return { code: await main(['twin', ...line.split(' ')], host), host };
}

const image = (name: string): Uint8Array =>
  readFileSync(`examples/archives-relocation-${name}.png`);

/** The rules of what a check of some notes finds. */
async function rulesIn(files: Readonly<Record<string, Content>>): Promise<Set<string>> {
  const host = memoryHost({
    'archives-relocation-floods.png': image('floods'),
    'archives-relocation-crues.png': image('crues'),
    ...files,
  });
  await main(['validate', '--format', 'json'], host);
  const { notes } = JSON.parse(host.out) as {
    notes: { findings: { rule: string; severity: string }[] }[];
  };
  const all = notes.flatMap(({ findings }) => findings);
  return new Set(all.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
}

const sides = [
  ['en', 'fr'],
  ['fr', 'en'],
] as const;

describe.each(pairs)('the twin of %s', (pair) => {
  test.each(sides)(
    'from %s to %s has all but its texts, which validate asks for',
    async (from, to) => {
      const own = `${pair}.${from}.yaml`;
      const other = `${pair}.${to}.yaml`;
      const files = { [own]: filesOf(pair)[own] ?? '' };
      const { code, host } = await twin(own, files);
      expect([code, host.written]).toEqual([0, [other]]);
      const text = host.text(other) ?? '';
      expect(text).toContain(`lang: ${to}\n`);
      // Figures, dates, people, marking and structure agree: what is left is to translate.
      expect(await rulesIn({ ...files, [other]: text })).toEqual(new Set(['no-placeholder']));
    },
  );
});

const note = `# yaml-language-server: $schema=x.json
title: Dykes of 2,300 metres # in the north
date: 2026-05-01
classification: protected b
caveats: [Solicitor-client privilege, Not for the press]
releasable: Yes
branch: "WTR"
# brief-disable-next-line raw-html -- not here
issue: They cost $22.24 million
  since May 9, 2022, at 4:30 pm.
proposed_response:
  - |
    We **act**:

    1. now
    2. 14

    | Year | Cost |
    | --- | ---: |
    | 2026–27 | $1,900,000 |
    | 4.0% | none |
  - &again Once more.
financial_implications:
  - *again
x_own: kept
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 ext. 7 }
approved_by: { name: Noor Haddad, title: Director, email: n@example.org }
`;

const french = `# yaml-language-server: $schema=x.json
title: "[Traduire : Dykes of 2\u00A0300 metres]" # in the north
date: 2026-05-01
classification: Protégé B
caveats: ["Secret professionnel de l’avocat", "[Traduire : Not for the press]"]
releasable: Oui
branch: WTR
issue: "[Traduire : They cost 22,24\u00A0millions de dollars since 9 mai 2022, at 16\u00A0h\u00A030.]"
proposed_response:
  - |
    [Traduire : We **act**:]

    1. [Traduire : now]
    2. 14

    | [Traduire : Year] | [Traduire : Cost] |
    | --- | ---: |
    | 2026-2027 | 1\u00A0900\u00A0000\u00A0$ |
    | 4,0\u00A0% | [Traduire : none] |
  - &again "[Traduire : Once more.]"
financial_implications:
  - *again
x_own: kept
prepared_by: { name: Ana Pereira, title: "[Traduire : Analyst]", phone: "555-0142 poste 7" }
approved_by: { name: Noor Haddad, title: "[Traduire : Director]", email: n@example.org }
`;

test('keeps lines, comments and marks, and writes figures as the other language has them', async () => {
  const { code, host } = await twin('a.en.yaml -o -', { 'a.en.yaml': note });
  expect([code, host.written, host.err]).toEqual([0, [], '']);
  expect(host.out).toBe(french);
});

test.each([
  ['It is $0.5 million.', 'It is 0,5\u00A0million de dollars.'],
  ['It is $0.5M.', 'It is 0,5\u00A0million de dollars.'],
  ['It is $2.5 thousand.', 'It is 2\u00A0500\u00A0$.'],
  ['Of 0.25 million people.', 'Of 0,25\u00A0million people.'],
  ['It is $500,000.', 'It is 500\u00A0000\u00A0$.'],
  ['It is $2.50.', 'It is 2,50\u00A0$.'],
  ['See TB 842311 of 842311 pages.', 'See TB 842311 of 842\u00A0311 pages.'],
  ['Open at 9 a.m.', 'Open at 9\u00A0h.'],
  ['Open at 9 a.m. We close at 5 p.m. today.', 'Open at 9\u00A0h. We close at 17\u00A0h today.'],
  ['In the mid-90s, US$3.', 'In the mid-90s, US$3.'],
])('writes %s as French has it', async (english, wanted) => {
  const { host } = await twin('b.en.yaml -o -', {
    'b.en.yaml': note.replace('Once more.', english),
  });
  expect(host.out).toContain(wanted);
});

test('no rule of French speaks of the English words that are still to be translated', async () => {
  const english = good
    .replace('title: Dykes', 'title: "Dykes: 75% of them hold; others?"')
    .replace('[Text.]', '["Why: 75% of [them](https://example.org/) hold."]');
  const { host } = await twin('a.en.yaml', { 'a.en.yaml': english });
  const text = host.text('a.fr.yaml') ?? '';
  expect(text).toContain('title: "[Traduire : Dykes: 75');
  expect(await checked(text)).not.toMatch(/fr-spacing|--fix/);
  // What its author has written beside them is read.
  const begun = text.replace(
    /financial_implications: .*/,
    'financial_implications: ["Le but: [Traduire : None: nil]"]',
  );
  expect((await checked(begun)).match(/fr-spacing/g)).toHaveLength(1);

  async function checked(twinText: string): Promise<string> {
    const files = memoryHost({ 'a.en.yaml': english, 'a.fr.yaml': twinText });
    await main(['validate', 'a.fr.yaml'], files);
    return files.out;
  }
});

test('asks for a note where none is named', async () => {
  for (const words of [['twin'], ['twin', '--check']]) {
    const host = memoryHost({ 'a.en.yaml': note });
    expect([await main(words, host), host.out]).toEqual([2, '']);
    expect(host.err).toContain('Name the note');
  }
});

test('names a file with blanks as it is typed', async () => {
  const host = memoryHost({ 'my note.en.yaml': note });
  expect(await main(['twin', 'my note.en.yaml'], host)).toBe(0);
  expect(host.err).toContain('`brief validate "my note.fr.yaml"`');
});

test('has the line ends of the note', async () => {
  const { host } = await twin('a.en.yaml', { 'a.en.yaml': note.replaceAll('\n', '\r\n') });
  expect(host.text('a.fr.yaml')).toBe(french.replaceAll('\n', '\r\n'));
});

describe('nothing is written', () => {
  test.each([
    ['a.en.yaml', { 'a.fr.yaml': 'x' }, 'a.fr.yaml was left as it is', 2],
    ['a.en.yaml', { 'a.fr.yml': 'x' }, 'a.fr.yml was left as it is', 2],
    ['a.en.yaml -o b.yaml', { 'b.yaml': 'x' }, 'b.yaml: There is such a file already', 2],
    ['a.yaml', { 'a.yaml': note }, 'a.en.yaml or a.fr.yaml', 2],
    ['-', {}, 'needs the name of a file', 2],
    ['a.en.yaml b.en.yaml', {}, 'takes one note', 2],
    ['gone.en.yaml', {}, 'gone.en.yaml: There is no such file', 2],
    ['locked.en.yaml', { 'locked.en.yaml': unreadable }, 'permission', 2],
    ['bad.en.yaml', { 'bad.en.yaml': 'title: a: b\n' }, 'yaml-syntax', 1],
    ['bad.en.yaml', { 'bad.en.yaml': note.replace('protected b', 'Sceret') }, 'unknown-value', 1],
    ['a.en.yaml --check -o x', {}, 'contradict', 2],
    ['--check a.en.yaml', {}, '`brief twin a.en.yaml` starts it', 2],
    [
      '--check a.en.yaml c.fr.yaml',
      { 'a.fr.yaml': french },
      'c.fr.yaml is not the twin of a.en.yaml',
      2,
    ],
    ['', {}, 'An empty path', 2],
    ['dykes', { 'dykes/b.en.yaml': note }, 'This is a folder', 2],
    ['.', {}, 'This is a folder', 2],
    ['dykes --locale fr', { 'dykes/b.en.yaml': note }, 'exemple dykes/crue.fr.yaml', 2],
    ['a.en.yaml -o b.en.yaml', {}, 'b.en.yaml is the name of a note in English', 2],
    ['a.en.yaml -o b.txt', {}, 'ends in .yaml', 2],
    ['--check a.en.yaml', {}, 'a.fr.yaml is missing', 2],
    ['a.en.yaml', { 'a.FR.yaml': 'x' }, 'a.FR.yaml was left as it is', 2],
  ] as const)('by twin %s', async (line, files, said, code) => {
    const run = await twin(line, { 'a.en.yaml': note, ...files });
    expect([run.code, run.host.written, run.host.out]).toEqual([code, [], '']);
    expect(run.host.err).toContain(said);
  });
});

describe('--check', () => {
  const pair = 'small-harbour-inspections';
  const [en, fr] = [`${pair}.en.yaml`, `${pair}.fr.yaml`];
  const files = filesOf(pair);
  const wrong = {
    ...files,
    [fr]: (files[fr] ?? '').replace('640 000 $', '460 000 $').replace('poste', ''),
  };

  test.each([en, fr, `${en} ${fr}`, `${fr} ${en}`])(
    'of %s shows both side by side',
    async (words) => {
      const { code, host } = await twin(`--check ${words}`, files, { columns: 100 });
      expect(code).toBe(0);
      const lines = host.out.split('\n');
      expect(lines[0]).toMatch(/\.en\.yaml +│ small.*\.fr\.yaml$/);
      expect(lines.at(-2)).toBe('The two notes agree.');
      const rows = lines.filter((line) => line.includes('│'));
      expect(new Set(rows.map((line) => line.indexOf('│')))).toEqual(new Set([49]));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  test('marks what differs without colour, and fails', async () => {
    const { code, host } = await twin(`--check ${en}`, wrong, { columns: 120 });
    expect(code).toBe(1);
    const row = host.out.split('\n').find((line) => line.includes('→'));
    expect(row).toMatch(/cost →\$640,000←.* ≠ .*coûtent$/);
    expect(host.out).toMatch(/[≠│] →460 000/);
    expect(host.out).toContain('twin-figures');
    expect(host.out).toContain('1 difference; see ≠.');
  });

  test('speaks French, and sets the notes one above the other where there is no room', async () => {
    const { code, host } = await twin(`--check --locale fr ${en}`, wrong, { columns: 50 });
    expect(code).toBe(1);
    expect(host.out).toMatch(/^en {2}small/);
    expect(host.out).toContain('≠fr  Les nouveaux pieux');
    expect(host.out).toContain('1 différence; voir ≠.');
    expect(Math.max(...host.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(62);
  });

  test.each([40, 60, 62, 64, 66, 70, 80, 96])('breaks no figure at %i columns', async (columns) => {
    const { host } = await twin(`--check ${en}`, files, { columns });
    expect(host.out).not.toMatch(/\d \d{0,2}$|\d *│ *000 \$/m);
    expect(host.out).toContain('640 000 $');
  });

  test('finds a twin whose language is written in capitals', async () => {
    const { [fr]: text = '', ...rest } = files;
    const named = { ...rest, [`${pair}.FR.yaml`]: text };
    const { code, host } = await twin(`--check ${en}`, named, { columns: 100 });
    expect([code, host.out.includes('The two notes agree.')]).toEqual([0, true]);
  });

  test('keeps the columns with letters of two widths', async () => {
    const wide = {
      'a.en.yaml': note.replace('Once more.', '堤防は北にある。'.repeat(9)),
      'a.fr.yaml': french,
    };
    const { host } = await twin('--check a.en.yaml', wide, { columns: 80 });
    const row = host.out.split('\n').find((line) => line.startsWith('堤防'));
    // Nineteen letters of two columns each fill a half of 38.
    expect(row?.search(/[│≠]/)).toBe(20);
  });

  test('shows what only one of them has, and lets warnings pass', async () => {
    const shorter = { ...files, [fr]: (files[fr] ?? '').replace(/\n {4}- 29 .*/, '') };
    const { code, host } = await twin(`--check ${en}`, shorter, { columns: 100 });
    expect(code).toBe(1);
    expect(host.out).toContain('29 on the Lower North Shore');
    expect(host.out).toContain('twin-structure');
    const config = 'rules: { twin-structure: warning }\n';
    const warned = await twin(`--check ${en}`, { ...shorter, 'brief.config.yaml': config });
    expect(warned.code).toBe(0);
  });

  test('shows the texts in the order of the note', async () => {
    const body = (first: string, last: string): string =>
      `financial_implications: |\n  - ${first} one\n  - ${first} two\n\n  ${last}\n`;
    const old = 'financial_implications: [None.]\n';
    const { host } = await twin(
      '--check a.en.yaml',
      {
        'a.en.yaml': good.replace(old, body('Bullet', 'A second report is expected.')),
        'a.fr.yaml': good.replace(old, `${body('Puce', 'Un rapport suivra.')}\n  Il est long.\n`),
      },
      { columns: 100 },
    );
    const at = ['Bullet one', 'Bullet two', 'A second report'].map((text) =>
      host.out.indexOf(text),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('tells what keeps a note from being read', async () => {
    const { code, host } = await twin(`--check ${en}`, { ...files, [fr]: 'title: a: b\n' });
    expect([code, host.out]).toEqual([1, '']);
    expect(host.err).toContain('yaml-syntax');
  });
});

test('the title of a person is for its translator: in French it is that of a woman or of a man', async () => {
  const text = good.replace('title: Analyst', 'title: Senior Policy Advisor');
  const { host } = await twin('a.en.yaml', { 'a.en.yaml': text });
  expect(host.text('a.fr.yaml')).toContain('title: "[Traduire : Senior Policy Advisor]"');
});

describe('the explanations of a new note', () => {
  /** Not every example has a form in each language. */
  const comments = (text: string): string[] =>
    text.split(/\r?\n/).filter((line) => /^ *#(?! (?:Example|Exemple))/.test(line));

  const ends = [
    ['en', 'fr', '\n'],
    ['fr', 'en', '\n'],
    ['en', 'fr', '\r\n'],
  ] as const;

  test.each(ends)('are translated from %s to %s, line ends %j', async (from, to, eol) => {
    const host = memoryHost();
    for (const lang of [from, to])
      expect(await main(['new', 'committee-note', `new.${lang}.yaml`], host)).toBe(0);
    const [own = '', other = ''] = [from, to].map((lang) => host.text(`new.${lang}.yaml`) ?? '');
    // Half of an explanation, and one with a word more, are the author's.
    const [half = ''] = comments(own).filter((line) => /# (?:Title|Titre) –/.test(line));
    const authors = ['# Ours', half, '#  study: x', '# Example: of ours'];
    const written = own
      .replace(/^classification: .*/m, 'classification: Secret')
      .replaceAll(/^( *phone): .*/gm, '$1: 613-555-0142')
      .replaceAll(/^( *[^#\n]*)\[(?:insert|insérer) [^\]]*\]/gm, '$1The dykes hold')
      .concat(`${authors.join('\n')}\n`)
      .replaceAll('\n', eol);
    const { code, host: after } = await twin(`a.${from}.yaml`, { [`a.${from}.yaml`]: written });
    const text = after.text(`a.${to}.yaml`) ?? '';
    expect(code).toBe(0);
    expect(comments(text)).toEqual([...comments(other), ...comments(authors.join('\n'))]);
    expect(text.includes('# Example: of ours')).toBe(true);
    expect(text.match(/# Exemple|# Example/g)?.length).toBeGreaterThan(5);
    expect(text.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
  });
});
