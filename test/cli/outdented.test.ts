import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const top = `type: committee-note
title: Dykes
classification: Unclassified
branch: Water
proposed_response:
  - We act.
financial_implications: None.
`;

const contacts = `prepared_by:
  name: Ana Pereira
  title: Analyst
  phone: 613-555-0142
approved_by:
  name: Noor Haddad
  title: Director
  phone: 613-555-0143
`;

const validate = (note: string, ...options: readonly string[]): ReturnType<typeof run> =>
  run(['validate', ...options, 'a.yaml'], { 'a.yaml': note });

/** What stands in column 1, what is said of it, and the same as the advice has it. */
const slips: ReadonlyArray<readonly [string, string, string, string]> = [
  [
    'a line of a text',
    'background: |\n    Old.\nNote: they hold.\n',
    'If this line belongs to “Background” above, put 4 spaces before it.',
    'background: |\n    Old.\n    Note: they hold.\n',
  ],
  [
    'a text without its bar',
    'background:\nNote: they hold.\n',
    'write “background: |” on a line of its own, and below it the whole text, with 2 spaces before each line.',
    'background: |\n  Note: they hold.\n',
  ],
  [
    'what goes on with a text of one line',
    'background: They are old.\nNote: they hold.\n',
    'If it belongs to the text of “Background” above, write “background: |”',
    'background: |\n  They are old.\n  Note: they hold.\n',
  ],
  [
    'a bullet without its dash',
    'background:\n  - They are old.\nNote: they hold.\n',
    'as far from the margin as they are: - "Note: they hold."',
    'background:\n  - They are old.\n  - "Note: they hold."\n',
  ],
  [
    'a field of an item',
    'if_pressed:\n  - on: costs\nresponse: They are paid.\n',
    'If this line belongs to “If pressed” above, put 4 spaces before it.',
    'if_pressed:\n  - on: costs\n    response: They are paid.\n',
  ],
];

describe('a line that lost the spaces before it', () => {
  test.each(slips)('is told to which section it belongs: %s', async (_, slip, advice, after) => {
    const { code, out } = await validate(top + slip + contacts);
    expect(code).toBe(1);
    expect(out).toContain(advice);
    expect((await validate(top + after + contacts)).out).toBe('1 note checked: nothing wrong.\n');
  });

  test('is told as one of a contact, which is then not empty', async () => {
    const { out } = await validate(`${top}prepared_by:\nname: Ana Pereira\nphone: 613-555-0142\n`);
    expect(out).toContain(
      'If lines 9 to 10 belong to “Prepared by” above, put 2 spaces before each.',
    );
    expect(out).not.toContain('“Prepared by” is empty');
    expect(out).not.toContain('What may stand here');
  });

  test('is told with those of its contact that follow it, and once', async () => {
    const lost =
      '  title: Analyst\nname: Ana Pereira\n\nphone: 613-555-0142\nemail: a@example.org\n';
    const text = `${top}prepared_by:\n${lost}${contacts.slice(contacts.indexOf('approved_by'))}`;
    const { out } = await validate(text);
    expect(out).toContain(
      'If lines 10 to 13 belong to “Prepared by” above, put 2 spaces before each.',
    );
    expect(out).toContain('1 note checked: 1 error.');
    const french = await validate(text, '--locale', 'fr');
    expect(french.out).toContain('Si les lignes 10 à 13 font partie de «\u00A0Préparé par\u00A0»');
    expect(french.out).toContain('mettez 2\u00A0espaces devant chacune.');
  });

  test('is not missing in the item that it was lost from', async () => {
    const items =
      'if_pressed:\n  - on: costs\n    response: Paid.\n  - on: time\nresponse: In May.\n';
    const { out } = await validate(top + items + contacts);
    expect(out).toContain('put 4 spaces before it.');
    expect(out).toContain('1 note checked: 1 error.');
    const { out: other } = await validate(
      top + items.replace('    response: Paid.\n', '') + contacts,
    );
    expect(other).toContain('“If pressed” has no “Response”.');
  });

  test('that stands twice is told once for each contact', async () => {
    const { code, out } = await validate(top + contacts.replaceAll(/^ +/gm, ''));
    expect(code).toBe(1);
    expect(out).toContain('If lines 9 to 11 belong to “prepared_by” above them, put 2 spaces');
    expect(out).toContain('If lines 13 to 15 belong to “approved_by” above them, put 2 spaces');
    expect(out).toContain('1 note checked: 2 errors.');
    const again = contacts
      .replaceAll(/^ +/gm, '')
      .replace('name: Noor', 'email: n@a.example\nname: Noor');
    const { out: more } = await validate(
      top + again.replace('title: Dir', 'email: o@a.example\ntitle: Dir'),
    );
    expect(more).toContain('“email” is given twice.');
    expect(more).toContain('1 note checked: 3 errors.');
  });

  test('gives the note a second title, and is told with those above it', async () => {
    const lost = contacts.replace('  name: Ana', 'name: Ana').replace('  title', 'title');
    const { code, out } = await validate(top + lost.replace('  phone', 'phone'));
    expect(code).toBe(1);
    expect(out).toContain('If lines 9 to 11 belong to “prepared_by” above them, put 2 spaces');
    const half = await validate(top + contacts.replace('  phone', 'phone'));
    expect(half.out).toContain('If this line belongs to “Prepared by” above, put 2 spaces');
  });

  test('is no such line where it holds fields of its own, or follows none', async () => {
    const { out } = await validate(`${top}background: Old.\ncontact:\n  name: Ana\n${contacts}`);
    expect(out).toContain('“contact” is not part of a note.');
    expect(out).not.toContain('above');
    const { out: second } = await validate(`${top}title: Dams\n${contacts}`);
    expect(second).toContain('“title” is given twice');
    expect(second).not.toContain('put 2 spaces');
  });

  test('is told in French', async () => {
    const { out } = await validate(`${top}background:\nNote: x\n${contacts}`, '--locale', 'fr');
    expect(out).toContain('fait partie du texte de «\u00A0Contexte\u00A0»');
  });
});

test('a name is shown as it was typed, in French with a space before its colon', async () => {
  const listed = top.replace('- We act.', '- Deux volets : un plan');
  const { out } = await validate(listed + contacts, '--locale', 'fr');
  expect(out).toContain('«\u00A0Deux volets :\u00A0»');
});
