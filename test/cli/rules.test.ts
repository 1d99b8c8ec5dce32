import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { kinds } from '../../src/reference/kinds.ts';
import { memoryHost, type World } from '../host.ts';

async function rules(
  line: string,
  world: World = {},
): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost({}, world);
  const code = await main(['rules', ...line.split(' ').filter(Boolean)], host);
  return { code, out: host.out, err: host.err };
}

describe('the list of rules', () => {
  test('has each kind of finding in a line, in the order of the stages', async () => {
    const { code, out, err } = await rules('');
    expect([code, err]).toEqual([0, '']);
    const ids = Array.from(
      out.matchAll(/^ {2}([a-z][a-z-]*) +(?:error|warning|info)\b/gm),
      ([, id]) => id,
    );
    expect(ids).toEqual(kinds.map(({ id }) => id));
    expect(out).toContain('The type of the note\n  missing-section ');
  });

  test('tells what --fix may mend by what examples give', async () => {
    const { out } = await rules('', { columns: 200 });
    expect(out).toMatch(/^ {2}tab-indent +error, fixable +Lines are/m);
    expect(out).toMatch(/^ {2}missing-section +error +A note has/m);
  });

  test('is in French for a French reader', async () => {
    const { out } = await rules('--locale fr', { columns: 200 });
    expect(out).toMatch(
      /^ {2}marking-form +avertissement, corrigeable +La classification s’écrit/m,
    );
    expect(out).not.toMatch(/\b(?:fixable|warning|explains)\b/);
  });

  test.each([40, 60, 80, 120])('keeps to a width of %i columns', async (columns) => {
    const { out } = await rules('', { columns });
    const summaries = out.split('\n').filter((line) => /[A-Z]/.test(line));
    expect(Math.max(...summaries.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});

describe('a rule explained', () => {
  test('shows why, examples with what a check says of them, and how to set it', async () => {
    const { code, out } = await rules('marking-form');
    expect(code).toBe(0);
    expect(out).toMatch(/^marking-form {2}warning, fixable\n/);
    expect(out).toContain('Of 24 published committee notes');
    expect(out).toContain(
      '  │ classification: UNCLASSIFIED\n  1:17 The marking is written “UNCLASSIFIED”. Write “Unclassified”.\n',
    );
    expect(out).toContain('  rules:\n    marking-form: off\n');
    expect(out).toContain('  # brief-disable-next-line marking-form -- the reason\n');
  });

  test('of a whole file is let pass in a line of its own: there is none above it', async () => {
    const { out } = await rules('twin-missing');
    expect(out).toContain(
      'on a line of its own\n  # brief-disable-file twin-missing -- the reason\n',
    );
    expect(out).not.toContain('next-line');
  });

  test('has its options with their defaults, and a config that sets them', async () => {
    const { out } = await rules('bullet-length', { columns: 200 });
    expect(out).toMatch(/^Options\n {2}(\w+) {2}.* Default: 60\.$/m);
    const [, name] = /^Options\n {2}(\w+)/m.exec(out) ?? [];
    expect(out).toContain(`  bullet-length:\n      severity: info\n      ${name}: 60\n`);
  });

  test('is found by really printing where only a PDF shows it', async () => {
    const { out } = await rules('missing-glyph');
    expect(out).toContain('  1:14 The PDF fonts do not have the character 龍 (U+9F8D)');
  });

  test.each(['encoding', 'yaml-syntax', 'missing-glyph'])(
    'says that %s can be neither set nor switched off',
    async (id) => {
      const { out } = await rules(id);
      expect(out).toContain('It can be neither set nor switched off.');
      expect(out).not.toContain('brief.config.yaml');
    },
  );

  test('tells what the lines of an example do not show', async () => {
    expect((await rules('encoding')).out).toContain('The file is saved as UTF-16.');
    expect((await rules('too-large')).out).toContain(
      'The last line stands in the file 40,000 times.',
    );
    expect((await rules('tab-indent')).out).toContain('│ →name: Ana Pereira');
  });

  test.each(kinds.map(({ id }) => id))(
    '%s has no control character, in both languages',
    async (id) => {
      for (const locale of ['en', 'fr']) {
        const { code, out } = await rules(`${id} --locale ${locale}`);
        expect(code).toBe(0);
        expect(out).not.toMatch(/[^\P{C}\n]/u);
      }
    },
  );

  test.each([
    ['acronym', '`acronym-twice`, `acronym-undefined`'],
    ['acronyms', '`acronym-twice`, `acronym-undefined`'],
    ['footnote', '`footnote-undefined`, `footnote-unused`'],
  ])('is found by a word of it: %s', async (word, ids) => {
    const { code, err } = await rules(word);
    expect(code).toBe(2);
    expect(err).toBe(
      `brief: There is no rule \`${word}\`. With this word there are: ${ids}. \`brief rules\` lists them all.\n`,
    );
  });

  test('is suggested where the id is misspelt, with exit code 2', async () => {
    const { code, out, err } = await rules('marking-from');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'brief: There is no rule `marking-from`. Did you mean `marking-form`? `brief rules` lists them all.\n',
    );
  });
});
