import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { run } from '../run.ts';

const rest = `branch: Water
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }
`;
const top = `title: Dykes
classification: Unclassified
`;
const html = 'Safe <now>.';

interface Json {
  readonly notes: ReadonlyArray<{
    readonly findings: ReadonlyArray<{
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly hints: readonly string[];
      readonly fixable: boolean;
      readonly range: { readonly start: { readonly line: number; readonly column: number } };
    }>;
  }>;
}

async function findings(text: string): Promise<Json['notes'][number]['findings']> {
  const host = memoryHost({ 'a.yaml': text });
  await main(['validate', 'a.yaml', '--format', 'json'], host);
  return (JSON.parse(host.out) as Json).notes[0]?.findings ?? [];
}

/** `line:column rule` of each finding in a note whose other lines are sound. */
async function found(lines: string): Promise<string[]> {
  const rows = lines.includes('classification:') ? lines : lines + top;
  const list = await findings(
    rows + (rows.includes('proposed_response') ? rest : `${rest}proposed_response: [Text.]\n`),
  );
  return list.map(({ rule, range: { start } }) => `${start.line}:${start.column} ${rule}`);
}

describe('a comment above the first line of a note', () => {
  const alone = `${top}proposed_response: [Text.]\n${rest}`;
  test.each([
    ['by itself', ''],
    ['below the line for editors', '# yaml-language-server: $schema=a.json\n'],
    ['below the mark of a document', '---\n'],
    ['below such a mark and a comment', '# By Ana\n---\n# For May\n'],
  ])('lets stand what concerns the whole, %s', async (_, above) => {
    const comment = '# brief-disable-next-line twin-missing -- in English alone\n';
    const { out, code } = await run(['validate', 'a.en.yaml'], {
      'a.en.yaml': above + comment + alone,
    });
    expect(out).toBe('1 note checked: nothing wrong.\n');
    expect(code).toBe(0);
  });
});

describe('a comment for the next line', () => {
  test.each([
    ['a value', `# brief-disable-next-line raw-html -- quoted\nissue: ${html}\n`],
    ['a value, with no reason', `# brief-disable-next-line raw-html\nissue: ${html}\n`],
    ['a value, with a colon', `# brief-disable-next-line: raw-html -- quoted\nissue: ${html}\n`],
    ['a value, with a French one', `# brief-disable-next-line\u00A0: raw-html\nissue: ${html}\n`],
    [
      'a value, with the dash of Word',
      `# brief-disable-next-line raw-html — MV is so\nissue: ${html}\n`,
    ],
    [
      'a value, with a short dash',
      `# brief-disable-next-line raw-html – MV is so\nissue: ${html}\n`,
    ],
    ['a value, with one hyphen', `# brief-disable-next-line raw-html - MV is so\nissue: ${html}\n`],
    [
      'a value, with no dash',
      `# brief-disable-next-line raw-html MV is the ship-name\nissue: ${html}\n`,
    ],
    [
      'a value, with a dash that touches',
      `# brief-disable-next-line raw-html—MV\nissue: ${html}\n`,
    ],
    [
      'a value, with a colon behind the rule',
      `# brief-disable-next-line raw-html: MV\nissue: ${html}\n`,
    ],
    ['an item', `proposed_response:\n  # brief-disable-next-line raw-html\n  - ${html}\n`],
    ['a literal block', `# brief-disable-next-line raw-html\nissue: |\n  Text\n\n  ${html}\n`],
    ['a folded block', `# brief-disable-next-line raw-html\nissue: >-\n  Text\n  ${html}\n`],
    ['lines in quotes', `# brief-disable-next-line raw-html\nissue: "Text.\n\n  ${html}"\n`],
    ['plain lines', `# brief-disable-next-line raw-html\nissue: Text\n  ${html}\n`],
    ['a value below its key', `# brief-disable-next-line raw-html\nissue:\n  Text\n  ${html}\n`],
    ['a value with an anchor', `# brief-disable-next-line raw-html\nissue: &a\n  ${html}\n`],
    [
      'a block in a list',
      `proposed_response:\n# brief-disable-next-line raw-html\n- |\n  ${html}\n`,
    ],
    ['a line after others', `# brief-disable-next-line raw-html\n\n# more\n\nissue: ${html}\n`],
    ['Windows lines', `# brief-disable-next-line raw-html\r\nissue: |\r\n  T\r\n  ${html}\r\n`],
    [
      'several rules',
      `# brief-disable-next-line raw-html, unsafe-link\nissue: ${html} [a](ftp:x)\n`,
    ],
    ['a comment behind a value', `study: X # brief-disable-next-line raw-html\nissue: ${html}\n`],
    ['an unknown key', `# brief-disable-next-line unknown-field -- ours\nmood: good\n`],
  ])('leaves out what is found in %s', async (_, lines) => {
    expect(await found(lines)).toEqual([]);
  });

  test('reaches no further than the text that begins there', async () => {
    const lines = `# brief-disable-next-line raw-html\nissue: ${html}\nbackground: ${html}\n`;
    expect(await found(lines)).toEqual(['3:18 raw-html']);
  });

  test('above the key of a list does not reach into the list', async () => {
    const lines = `# brief-disable-next-line raw-html\nproposed_response:\n  - ${html}\n`;
    expect(await found(lines)).toEqual(['1:27 unused-suppression', '3:10 raw-html']);
  });

  test('leaves the other rules alone', async () => {
    const lines = `# brief-disable-next-line unsafe-link\nissue: ${html}\n`;
    expect(await found(lines)).toEqual(['1:27 unused-suppression', '2:13 raw-html']);
  });
});

describe('a comment for the file', () => {
  test('holds wherever it stands', async () => {
    const lines = `issue: ${html}\nbackground: |\n  ${html}\n# brief-disable-file raw-html\n`;
    expect(await found(lines)).toEqual([]);
  });

  test('is not needed where each finding has a comment of its own', async () => {
    const lines = `# brief-disable-file raw-html\n# brief-disable-next-line raw-html\nissue: ${html}\n`;
    expect(await found(lines)).toEqual(['1:22 unused-suppression']);
  });
});

describe('text that only looks like a comment', () => {
  test.each([
    [
      'in a block',
      `issue: |\n  Text\n      # brief-disable-file raw-html\n  ${html}\n`,
      '4:8 raw-html',
    ],
    ['in quotes', `issue: "A # brief-disable-file raw-html ${html}"\n`, '1:46 raw-html'],
    ['in plain text', `issue: a#brief-disable-file raw-html ${html}\n`, '1:43 raw-html'],
  ])('switches nothing off %s', async (_, lines, wanted) => {
    expect(await found(lines)).toEqual([wanted]);
  });
});

describe('what a comment may not leave out', () => {
  test.each([
    ['classification: Uncalssified', 'unknown-value', '3:17'],
    ['classification: UNCLASSIFIED', 'marking-form', '3:17'],
    ['classification: ""', 'empty-section', '3:17'],
    ['classification: [Secret]', 'unknown-value', '3:17'],
    ['clasification: Unclassified', 'unknown-field', '3:1'],
    ['clasification: Uncalssified', 'unknown-value', '3:16'],
    ['study: x', 'missing-section', '1:1'],
  ])('is the fault of %s', async (line, rule, place) => {
    const lines = `title: Dykes\n# brief-disable-file ${rule}\n${line}\nproposed_response: [Text.]\n`;
    const list = await findings(lines + rest);
    const places = list.map(
      ({ rule: id, range: { start } }) => `${start.line}:${start.column} ${id}`,
    );
    expect(places).toContain(`${place} ${rule}`);
    expect(places).toContain('2:22 unused-suppression');
    expect(list.find(({ rule: id }) => id === 'unused-suppression')?.message).toBe(
      `What “${rule}” finds here is about the classification, and that cannot be left out.`,
    );
  });

  test.each([
    ['tab-indent', 'issue:\n\t- x\n'],
    ['duplicate-key', 'issue: x\nissue: y\n'],
    ['yaml-syntax', 'issue: "x\n'],
    ['encoding', 'issue: x\0\n'],
  ])('is what keeps the note from being read: %s', async (rule, lines) => {
    expect((await found(`# brief-disable-file ${rule}\n${lines}`)).join()).toMatch(
      new RegExp(`^\\d+:\\d+ ${rule}$`),
    );
  });
});

describe('a comment without use', () => {
  test.each([
    ['raw-html', 'finds nothing here', []],
    ['raw-htlm', 'There is no rule “raw-htlm”.', ['Did you mean “raw-html”?']],
    ['nonsense', 'There is no rule “nonsense”.', ['“brief rules” lists them.']],
    ['yaml-syntax', 'cannot be left out by a comment', []],
    ['missing-glyph', 'cannot be left out by a comment', []],
    ['unused-suppression', 'cannot be left out by a comment', []],
  ])('is told of %s', async (rule, message, hints) => {
    const [only, ...others] = await findings(
      `# brief-disable-file ${rule}\n${top}proposed_response: [Text.]\n${rest}`,
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ rule: 'unused-suppression', severity: 'warning', hints });
    expect(only?.message).toContain(message);
    expect(only?.fixable).toBe(true);
  });

  test('of which a name is misspelt keeps its reason when it is mended', async () => {
    const note = (name: string): string =>
      `${top}# brief-disable-next-line ${name} -- from the form\nissue: A <u>form</u>.\nproposed_response: [Text.]\n${rest}`;
    const { host, out } = await run(['validate', '--fix', 'a.yaml'], {
      'a.yaml': note('raw-htlm'),
    });
    expect(host.text('a.yaml')).toBe(note('raw-html'));
    expect(out).toBe('1 note checked: nothing wrong.\n');
  });

  test('names the rules that were misspelt, but no word of the reason', async () => {
    const lines = `# brief-disable-next-line raw-html, unsafe-lnik their form is theirs\nissue: ${html}\n`;
    expect(await found(lines)).toEqual(['1:37 unused-suppression']);
  });

  test('that is for its own line is told of the one for the next', async () => {
    const list = await findings(
      `# brief-disable-line raw-html\n${top}proposed_response: [Text.]\n${rest}`,
    );
    expect(list[0]?.hints).toEqual(['Did you mean “brief-disable-next-line”?']);
  });

  test.each([
    ['# brief-disable-file', 'This comment names no rule, so it leaves nothing out.', true],
    ['# brief-disable-next-line', 'This comment names no rule', true],
    ['# brief-disable-next-line -- for now', 'This comment names no rule', false],
    ['# brief-disable-next-line — for now', 'This comment names no rule', false],
    ['# brief-disable-next-line MV is a ship', 'There is no rule “MV”.', false],
    ['# brief-disable-next-line nonsense -- so', 'There is no rule “nonsense”.', false],
    ['# brief-ignore raw-html', 'No comment begins with “brief-ignore”.', false],
    ['# brief-enable', 'No comment begins with “brief-enable”.', false],
    ['# Brief-Disable-File raw-html', 'No comment begins with “Brief-Disable-File”.', false],
    ['# brief-disable-line raw-html', 'No comment begins with “brief-disable-line”.', false],
    ['# brief-disable raw-html', 'No comment begins with “brief-disable”.', false],
  ])('is told of %s', async (comment, message, fixable) => {
    const list = await findings(`${comment}\n${top}proposed_response: [Text.]\n${rest}`);
    expect(list).toHaveLength(1);
    expect(list[0]?.message).toContain(message);
    expect(list[0]?.fixable).toBe(fixable);
  });
});
