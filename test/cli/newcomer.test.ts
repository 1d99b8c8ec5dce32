import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type Content } from '../host.ts';

const note = `type: committee-note
title: Dykes
classification: Unclassified
branch: Water
proposed_response: [We act.]
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 613-555-0143 }
`;

async function brief(argv: readonly string[], files: Readonly<Record<string, Content>> = {}) {
  const host = memoryHost(files);
  const code = await main(argv, host);
  return { code, out: host.out.replaceAll(/\n +/g, ' '), err: host.err };
}

const titled = (title: string) => ({ 'a.yaml': note.replace('Dykes', title) });

describe('what an author types', () => {
  test.each([
    [
      'Highway #1 reopens',
      'YAML reads “#1” and what follows it as a comment',
      '"Highway #1 reopens"',
    ],
    ['[insert Title]', 'This text starts with “[”', 'title: "[insert Title]"'],
    ['#1 road', '“Title” is empty to YAML', 'Put quotes round the text'],
  ])('title: %s is told from what it becomes to YAML', async (title, said, hint) => {
    const { code, out } = await brief(['validate', 'a.yaml'], titled(title));
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(out).toContain(hint);
  });

  test('a comment with a space after its sign is one', async () => {
    const { code, out } = await brief(['validate', 'a.yaml'], titled('Dykes # working title'));
    expect([code, out]).toEqual([0, '1 note checked: nothing wrong.\n']);
  });

  test.each([
    ['%PDF-1.7\n\0', 'This file is a PDF, not a note.'],
    ['PK\u0003\u0004\0', 'This file is a ZIP archive, not a note.'],
  ])('a file of another program is named: %j', async (text, said) => {
    const { code, out } = await brief(['validate', 'memo.docx'], { 'memo.docx': text });
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(out).not.toContain('UTF-8');
  });
});

describe('a name that is not quite right', () => {
  test.each([
    ['flod.en.yaml', 'flood.en.yaml'],
    ['flood', 'flood.en.yaml'],
    ['flood.yaml', 'flood.en.yaml'],
    ['notes/dyke.yaml', 'notes/dykes.yaml'],
  ])('%s is not there, %s is', async (written, meant) => {
    const files = { 'flood.en.yaml': note, 'notes/dykes.yaml': note };
    const { code, err } = await brief(['render', written, '--pdf'], files);
    expect(code).toBe(2);
    expect(err).toContain(`Did you mean \`${meant}\`?`);
  });

  test.each([['other.yaml'], ['no/such.yaml']])('nothing is offered for %s', async (written) => {
    const { code, err } = await brief(['validate', written], { 'flood.en.yaml': note });
    expect(code).toBe(2);
    expect(err).toContain('There is no such file or folder.');
    expect(err).not.toContain('Did you mean');
  });

  test('of a command: a note alone, and an action of report', async () => {
    expect((await brief(['flood.en.yaml'])).err).toContain('`brief validate flood.en.yaml`?');
    expect((await brief(['my note.yaml'])).err).toContain('`brief validate "my note.yaml"`?');
    expect((await brief(['report', 'mrge'])).err).toMatch(/`merge`\?.*`brief report --help`/);
  });
});

describe('an option that is not quite right', () => {
  test.each([
    ['validate --changed', '`--changed-since`'],
    ['render --out x.pdf', '`--output`'],
    ['render a.yaml --format pdf', '`--pdf`'],
    ['render a.yaml --format=HTML', '`--html`'],
    ['render a.yaml --outdir x', '`--out-dir`'],
    ['render a.yaml --output-dir x', '`--out-dir`'],
    ['render a.yaml --page-size a4', '`--paper`'],
    ['render a.yaml --a4', '`--paper a4`'],
    ['render a.yaml --silent', '`--quiet`'],
  ])('%s: %s', async (line, meant) => {
    const { code, err } = await brief(line.split(' '), { 'a.yaml': note });
    expect(code).toBe(2);
    expect(err).toContain(`Did you mean ${meant}?`);
  });

  test.each(['render a.yaml --format word', 'render a.yaml --word', 'validate --no'])(
    'nothing is offered for %s',
    async (line) => {
      const { err } = await brief(line.split(' '), { 'a.yaml': note });
      expect(err).toContain('There is no option');
      expect(err).not.toContain('Did you mean');
    },
  );
});

describe('brief --help', () => {
  test.each(['en', 'fr'])('shows the first steps and keeps to 80 columns in %s', async (locale) => {
    const host = memoryHost({}, { columns: 80 });
    await main(['--help', '--locale', locale], host);
    for (const step of ['new committee-note', 'validate', 'render'])
      expect(host.out).toContain(
        `\n  brief ${step} ${locale === 'en' ? 'flood.en' : 'crue.fr'}.yaml`,
      );
    expect(Math.max(...host.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
