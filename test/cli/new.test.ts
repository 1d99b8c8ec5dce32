import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { memoryHost, unreadable, type Content, type MemoryHost, type World } from '../host.ts';

interface Run {
  readonly code: number;
  readonly host: MemoryHost;
}

async function brief(
  line: string,
  files: Readonly<Record<string, Content>> = {},
  world: World = {},
): Promise<Run> {
  const host = memoryHost(files, world);
  return { code: await main(line.split(' '), host), host };
}

/** What a check of a note reports, as `line rule`. */
async function found(note: string, path: string, files = {}): Promise<string[]> {
  const { host } = await brief(`validate ${path} --format json --rule twin-missing=off`, {
    ...files,
    [path]: note,
  });
  const report = JSON.parse(host.out) as {
    notes: [{ findings: { rule: string; range: { start: { line: number } } }[] }];
  };
  return report.notes[0].findings.map(({ rule, range }) => `${range.start.line} ${rule}`);
}

const placeholder = /\[(?:insert|insérer) [^\]]*\]|YYYY-MM-DD|AAAA-MM-JJ/;

/** Numbers of the lines that hold a placeholder and are no comment. */
function blanks(note: string): number[] {
  return note
    .split('\n')
    .flatMap((line, index) => (/^ *#/.test(line) || !placeholder.test(line) ? [] : [index + 1]));
}

/** Takes away the sign that makes an optional line a comment. */
function withOptional(note: string): string {
  return note.replaceAll(/^( *)#(?=[\w ]* *- |[a-z_]+:| {2})/gm, '$1');
}

/** Writes over each placeholder, as an author would. */
function filled(note: string): string {
  const values: Readonly<Record<string, string>> = {
    action: 'decision',
    classification: note.includes('lang: fr') ? 'Protégé A' : 'Protected A',
    date: '2026-03-14',
    date_modified: '2026-03-14',
    email: 'ana.pereira@example.org',
    phone: '613-555-0142',
    title: 'Dykes',
  };
  return note
    .split('\n')
    .map((line, index) => {
      const [, key = ''] = /^[ -]*([a-z_]+):/.exec(line) ?? [];
      return line.replace(placeholder, values[key] ?? `Dyke ${index} holds`);
    })
    .join('\n');
}

const cases = createNoteTypes().names.flatMap((name) => [
  [name, 'en'] as const,
  [name, 'fr'] as const,
]);

describe.each(cases)('a new %s in %s', (name, lang) => {
  const path = `notes/dykes.${lang}.yaml`;
  const start = async (): Promise<string> =>
    String((await brief(`new ${name} ${path}`)).host.text(path));

  test('has each of its placeholders reported once, and nothing else', async () => {
    const note = await start();
    const lines = (await found(note, path)).map((finding) => Number.parseInt(finding, 10));
    expect(lines).toEqual(blanks(note));
    expect(lines.length).toBeGreaterThan(8);
  });

  test('has nothing wrong once they are written over', async () => {
    expect(await found(filled(await start()), path)).toEqual([]);
  });

  test('has nothing wrong with all that is optional, either', async () => {
    const note = withOptional(await start());
    for (const key of ['caveats', 'if_pressed', 'sections', 'study', 'date_modified', '  email'])
      expect(note).toMatch(new RegExp(`^${key}:`, 'm'));
    expect(await found(filled(note), path)).toEqual([]);
  });

  test('is explained in its language', async () => {
    const note = await start();
    expect(note).toContain(`type: ${name}\nlang: ${lang}\n`);
    const [own, other] = lang === 'en' ? [/optional/, /facultati/] : [/facultati/, /optional/];
    expect(note).toMatch(own);
    expect(note).not.toMatch(other);
    expect(Math.max(...note.split('\n').map((line) => line.trim().length))).toBeLessThanOrEqual(90);
  });
});

describe('brief new', () => {
  test('says where it wrote, on standard error alone', async () => {
    const { code, host } = await brief('new issue-note a/b/dykes.en.yaml');
    expect([code, host.out, host.written]).toEqual([0, '', ['a/b/dykes.en.yaml']]);
    expect(host.err).toBe(
      'brief: Wrote a/b/dykes.en.yaml. `brief validate a/b/dykes.en.yaml` says what is still to be written.\n',
    );
  });

  test('writes to standard output for -', async () => {
    const { code, host } = await brief('new issue-note - --lang fr');
    expect([code, host.err, host.written]).toEqual([0, '', []]);
    expect(host.out).toContain('lang: fr\n');
  });

  test.each([
    ['a.fr.yaml', 'lang: fr\n'],
    ['a.FR.YML', 'lang: fr\n'],
    ['a.en.yaml', 'lang: en\n'],
    ['a.yaml', 'lang: en\n'],
    ['a.yaml --lang fr', 'lang: fr\n'],
    ['a.fr.yaml --lang fr', 'lang: fr\n'],
  ])('%s is in the language of %j', async (words, wanted) => {
    const { host } = await brief(`new issue-note ${words}`);
    expect(host.text(words.split(' ')[0] ?? '')).toContain(wanted);
  });

  test.each([
    ['a file', 'kept', 'There is such a file already'],
    ['an unreadable file', unreadable, 'There is such a file already'],
  ])('leaves %s as it is', async (_, content, sentence) => {
    const { code, host } = await brief('new issue-note a.en.yaml', { 'a.en.yaml': content });
    expect([code, host.written]).toEqual([2, []]);
    expect(host.err).toContain(`a.en.yaml: ${sentence}`);
  });

  test.each([
    ['new issue-note a.en.yaml --lang fr', 'contradict each other'],
    ['new issue-note a', 'The name of a note ends in .yaml, such as a.yaml.'],
    ['new isue-note a.yaml', 'Did you mean `issue-note`?'],
    ['new issue-note', '`file` is missing. See `brief new --help`.'],
    ['new', '`type` is missing. See `brief new --help`.'],
    ['new issue-note a.yaml b.yaml', 'Too many words were given. See `brief new --help`.'],
  ])('%s is refused with exit code 2', async (line, sentence) => {
    const { code, host } = await brief(line);
    expect([code, host.written, host.out]).toEqual([2, [], '']);
    expect(host.err).toContain(sentence);
  });

  test('says at which path the disk is full', async () => {
    const { code, host } = await brief(
      'new issue-note a.yaml',
      {},
      { writeFails: () => 'no-space' },
    );
    expect([code, host.err]).toEqual([2, 'brief: a.yaml: The disk is full.\n']);
  });
});

describe('the line for editors', () => {
  test.each([
    ['schemas/issue-note.schema.json', '../schemas/issue-note.schema.json'],
    ['notes/schemas/issue-note.schema.json', './schemas/issue-note.schema.json'],
    [
      '../node_modules/brief/schemas/issue-note.schema.json',
      '../../node_modules/brief/schemas/issue-note.schema.json',
    ],
  ])('names %s by %s', async (schema, path) => {
    const { host } = await brief('new issue-note notes/a.yaml', { [schema]: '{}' });
    expect(host.text('notes/a.yaml')).toMatch(
      new RegExp(`^# yaml-language-server: \\$schema=${path}\n`),
    );
  });

  test('is left out where there is no schema on this disk', async () => {
    const { host } = await brief('new issue-note a.yaml');
    expect(host.text('a.yaml')).not.toContain('yaml-language-server');
  });

  test('is left out where its path has a blank, at which it would end', async () => {
    const own = JSON.stringify({ properties: { title: { title: 'Title', type: 'string' } } });
    for (const name of ['visit', 'site visit']) {
      const files = { [`types/${name}.schema.json`]: own, [`schemas/${name}.schema.json`]: own };
      const host = memoryHost(files, { cwd: '/my office' });
      expect(await main(['new', name, 'a.yaml'], host)).toBe(0);
      const hasModeline = host.text('a.yaml')?.startsWith('# yaml-language-server: ');
      expect([name, hasModeline]).toEqual([name, name === 'visit']);
    }
  });
});

describe('a type of the office', () => {
  const schema = {
    title: 'Site "visit"',
    'x-fr': { title: 'Visite' },
    required: ['title', 'visited on', 'place', 'people', 'photos'],
    properties: {
      type: { type: 'string' },
      title: { $ref: 'common.schema.json#/$defs/title' },
      'visited on': { type: 'string', format: 'date' },
      place: { title: 'Place [of the visit]', type: 'string', 'x-fr': { title: 'Lieu' } },
      photos: { type: 'integer' },
      people: {
        type: 'array',
        items: {
          type: 'object',
          required: ['phone'],
          properties: {
            phone: { title: 'Phone', type: 'string', pattern: '^[0-9-]+$' },
            below: { $ref: '#/properties/people' },
          },
        },
      },
      tags: { type: 'array', items: { type: 'string' } },
    },
    additionalProperties: false,
  };
  const files = { 'types/site-visit.schema.json': JSON.stringify(schema) };

  test('is started like the others, without what it does not know', async () => {
    const { host } = await brief('new site-visit a.fr.yaml', files);
    const note = String(host.text('a.fr.yaml'));
    expect(note).toContain('\ntype: site-visit\n\n');
    expect(note).not.toContain('lang:');
    expect(note).toContain('\n"visited on": AAAA-MM-JJ\n');
    expect(note).toContain('\n# Lieu\nplace: "[insérer Lieu]"\n');
    expect(note).toContain('\npeople:\n  -\n    # Phone\n    phone: "[insérer people – Phone]"\n');
    expect(await found(note, 'a.fr.yaml', files)).toEqual([
      expect.stringContaining('no-placeholder'),
      expect.stringContaining('bad-format'),
      expect.stringContaining('no-placeholder'),
      expect.stringContaining('wrong-type'),
      expect.stringContaining('bad-format'),
    ]);
  });

  test('cannot end a quoted text by a sign in its words', async () => {
    const { host } = await brief('new site-visit a.en.yaml', files);
    expect(host.text('a.en.yaml')).toContain('place: "[insert Place of the visit]"');
  });
});

test.each([
  ['en', 'four to seven bullets of at most 60 words'],
  ['fr', 'quatre à sept puces de 60 mots au plus'],
])('what a new note asks of its bullets is what is checked: %s', async (lang, asked) => {
  const { host } = await brief(`new committee-note a.${lang}.yaml`);
  expect(host.text(`a.${lang}.yaml`)?.replaceAll(/\n *# ?/g, ' ')).toContain(asked);
  const bullet = (count: number): string => `  - ${'mot '.repeat(count).trim()}.\n`;
  const told = async (bullets: string): Promise<string[]> => {
    const note = `type: committee-note\nproposed_response:\n${bullets}`;
    const all = await found(note, `a.${lang}.yaml`);
    return all.map((each) => each.replace(/^\d+ /, ''));
  };
  const [rules, over] = [await told(bullet(60)), await told(bullet(61))];
  expect(rules).not.toContain('bullet-length');
  expect(over).toContain('bullet-length');
  expect(await told(Array.from({ length: 8 }, (_, at) => bullet(at + 1)).join(''))).toContain(
    'list-length',
  );
});

test('a file without the type before it is told what to type', async () => {
  const { code, host } = await brief('new flood.en.yaml');
  expect(code).toBe(2);
  expect(host.err).toContain(
    'The type of the note is missing before its file. Write it as in `brief new committee-note flood.en.yaml`.',
  );
  expect((await brief('new committee-note')).host.err).toContain('`file` is missing.');
});

test('the ending of a Word file gives way to that of a note', async () => {
  const { host } = await brief('new committee-note flood.en.docx');
  expect(host.err).toContain('such as flood.en.yaml.');
});

test.each([
  ['explain', 'rules'],
  ['fix', 'validate --fix'],
])('the command %s is told as %s', async (typed, meant) => {
  expect((await brief(`${typed} flood.yaml`)).host.err).toContain(`Did you mean \`${meant}\`?`);
});
