import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const around = (part: string): string => `type: committee-note
title: Dykes
classification: Unclassified
branch: Water
proposed_response:
  - We act.
financial_implications: None.
${part}prepared_by:
  name: Ana Pereira
  title: Analyst
  phone: 613-555-0142
approved_by:
  name: Noor Haddad
  title: Director
  phone: 613-555-0143
`;

const validate = (note: string, locale: string): ReturnType<typeof run> =>
  run(['validate', '--locale', locale, 'a.yaml'], { 'a.yaml': note });

/** What was typed, what is advised in either language, and the same as the advice has it. */
const slips: ReadonlyArray<readonly [string, string, string, string]> = [
  [
    'background: |\n   Old.\n\nThey hold.\n',
    'To make it part of “background” above, put 3 spaces before it.',
    'mettez 3\u00A0espaces devant elle',
    'background: |\n   Old.\n\n   They hold.\n',
  ],
  [
    'background:\nThey are old.\nThey hold.\n',
    'write “background: |” there, and put 2 spaces before each line of the text.',
    'écrivez-y «\u00A0background: |\u00A0» et mettez 2\u00A0espaces devant chaque ligne',
    'background: |\n  They are old.\n  They hold.\n',
  ],
  [
    'background:\n  - Old.\n\nThey hold.\n',
    'To make it a bullet of “background” above, put 2 spaces and “- ” before it.',
    'mettez 2\u00A0espaces, un trait d’union et une espace devant elle',
    'background:\n  - Old.\n\n  - They hold.\n',
  ],
  [
    'background: |\n  They are old.\n They hold.\n',
    'Put 2 spaces before it, and not 1.',
    'Mettez 2\u00A0espaces devant elle, et non 1.',
    'background: |\n  They are old.\n  They hold.\n',
  ],
  [
    'if_pressed:\n  - on: costs\n     response: They are paid.\n',
    'Put 4 spaces before line 10',
    'Mettez 4\u00A0espaces devant la ligne 10',
    'if_pressed:\n  - on: costs\n    response: They are paid.\n',
  ],
  [
    'background:\n• Old.\n',
    'A bullet begins with “- ”, not with “•”. 9 │ • Old. │ ^ Write: - Old.',
    'non par «\u00A0•\u00A0»',
    'background:\n- Old.\n',
  ],
  [
    'background:\n• Old: 1954\n• New: 2020\n',
    'A bullet begins with “- ”, not with “•” as in lines 9 to 10.',
    'Écrivez\u00A0: - "Old: 1954" Conseil\u00A0: Mettez entre guillemets droits chaque texte qui contient un deux-points.',
    'background:\n- "Old: 1954"\n- "New: 2020"\n',
  ],
  [
    'background:\n  –  Old: 1954\n  –  New: 2020\n',
    'Write: - "Old: 1954" Hint: Put quotes round each text that has a colon in it.',
    'non par «\u00A0–\u00A0» comme aux lignes 9 à 10.',
    'background:\n  - "Old: 1954"\n  - "New: 2020"\n',
  ],
  [
    'background:\n  o  Old: 1954\n',
    'A bullet begins with “- ”, not with “o”.',
    'non par «\u00A0o\u00A0».',
    'background:\n  - "Old: 1954"\n',
  ],
  [
    'background:\n•\tOld.\n\n•\tThey hold.\n',
    'A bullet begins with “- ”, not with “•” as in lines 9 to 11.',
    'non par «\u00A0•\u00A0» comme aux lignes 9 à 11.',
    'background:\n- Old.\n\n- They hold.\n',
  ],
  ['date: 31/07/2026\n', 'Write: 2026-07-31', 'Écrivez\u00A0: 2026-07-31', 'date: 2026-07-31\n'],
  [
    'issue: #1 road is closed.\n',
    'Write: issue: "#1 road is closed."',
    'Écrivez\u00A0: issue: "#1 road is closed."',
    'issue: "#1 road is closed."\n',
  ],
  [
    'if_pressed:\n  - on: costs\n  - response: They are paid.\n',
    'Each dash begins another entry of “If pressed”. Keep the first dash, and put a space in place of each of the others.',
    'Gardez le premier, et remplacez chacun des autres par une espace.',
    'if_pressed:\n  - on: costs\n    response: They are paid.\n',
  ],
  [
    'issue: "They are\n  old, and\n\n  hold.\n',
    'Put " at the end of the text, on line 11.',
    'Mettez " à la fin du texte, à la ligne 11.',
    'issue: "They are\n  old, and\n\n  hold."\n',
  ],
  [
    'background:\n  - "They are\n    old: they # hold.\n  - We act.\n',
    'Write: old: they # hold."',
    'à la ligne 10.',
    'background:\n  - "They are\n    old: they # hold."\n  - We act.\n',
  ],
  [
    'issue: "They are\n  \'old\' and "hold".\n  They do.\n',
    'ends at the first " on line 9, and words follow. Write \\" for each quote that is part of the text.',
    'se termine au premier " de la ligne 9, et des mots le suivent. Écrivez \\" pour chaque',
    'issue: "They are\n  \'old\' and \\"hold\\".\n  They do."\n',
  ],
  [
    'background:\n  - "They are\n    "old"\n  - We act.\n',
    'Write: \\"old\\""',
    'Écrivez\u00A0: \\"old\\""',
    'background:\n  - "They are\n    \\"old\\""\n  - We act.\n',
  ],
  [
    "issue: 'They are\n  old: it's so.'\n",
    "Write: old: it''s so.'",
    "Écrivez '' pour chaque guillemet ou apostrophe",
    "issue: 'They are\n  old: it''s so.'\n",
  ],
  [
    'background:\n  - Old.\n  – They hold.\n',
    'A bullet begins with “- ”, not with “–”.',
    'non par «\u00A0–\u00A0»',
    'background:\n  - Old.\n  - They hold.\n',
  ],
  [
    'background:\n  - Old.\n  -They hold.\n',
    'A space is missing after the dash.',
    'Il manque une espace après le tiret.',
    'background:\n  - Old.\n  - They hold.\n',
  ],
  [
    "background: 'The Minister's dykes are old.'\n",
    'Write: background: "The Minister\'s dykes are old."',
    'L’apostrophe de ce texte le termine trop tôt.',
    'background: "The Minister\'s dykes are old."\n',
  ],
];

test.each(['•', '➢', '§', '\uF0A7'])(
  'a list of bullets with “%s”, each with a colon, is no set of names',
  async (sign) => {
    const lines = ['Cost: high', 'Time: low'].map((words) => `  ${sign}\t${words}\n`);
    const note = `type: committee-note\nproposed_response:\n${lines.join('')}`;
    const { out } = await run(['validate', 'a.en.yaml'], { 'a.en.yaml': note });
    expect(out).toContain(`not with “${sign}” as in lines 3 to 4.`);
  },
);

describe('what is advised can be typed, and passes', () => {
  test.each(slips)('%j', async (slip, english, french, after) => {
    const { code, out } = await validate(around(slip), 'en');
    expect(code).toBe(1);
    expect(out).toContain(english);
    expect((await validate(around(slip), 'fr')).out).toContain(french);
    const passed = await validate(around(after), 'en');
    expect(passed.out).toBe('1 note checked: nothing wrong.\n');
  });

  test('a heading without its colon is told so', async () => {
    const { out } = await validate(around('Background\n\n  Old.\n'), 'en');
    expect(out).toContain('Write: background: |');
  });
});

describe('what --fix mends of it', () => {
  test.each([
    ['background:\n• Old.\n•\tThey: hold.\n', 'background:\n- Old.\n- "They: hold."\n'],
    ['background:\n• Old: 1954\n• New: 2020\n', 'background:\n- "Old: 1954"\n- "New: 2020"\n'],
    ['date: 20260731\n', 'date: 2026-07-31\n'],
    ['date: "20260731"\n', 'date: "2026-07-31"\n'],
    ['date: Jul. 31, 2026\n', 'date: 2026-07-31\n'],
    ['date: 31 juill. 2026\n', 'date: 2026-07-31\n'],
    ['date: Sept 3, 2026\n', 'date: 2026-09-03\n'],
    ['date: 3 FEVR. 2026\n', 'date: 2026-02-03\n'],
    ['date: le 3 mar. 2026\n', 'date: 2026-03-03\n'],
    ['date: March 14th, 2026\n', 'date: 2026-03-14\n'],
    ['date: "1er août 2026"\n', 'date: "2026-08-01"\n'],
    ['date: 14.3.2026\n', 'date: 2026-03-14\n'],
    ['date: 2026/3/14\n', 'date: 2026-03-14\n'],
    ['date: 05/05/2026\n', 'date: 2026-05-05\n'],
    ["background: 'The Minister's dykes'\n", 'background: "The Minister\'s dykes"\n'],
  ])('%j', async (slip, mended) => {
    const { host } = await run(['validate', '--fix', 'a.yaml'], { 'a.yaml': around(slip) });
    expect(host.text('a.yaml')).toBe(around(mended));
  });

  test.each([
    '05/06/2026',
    '31/02/2026',
    '31/31/2026',
    'Marsh 14, 2026',
    '14 March',
    '3 jui. 2026',
    '3 ju. 2026',
    'M 3, 2026',
    '"20261331"',
    '"31072026"',
  ])('a date that may be several, or none, is left: %s', async (date) => {
    const { code, out } = await validate(around(`date: ${date}\n`), 'en');
    expect(code).toBe(1);
    expect(out).toContain('Write the date as');
    expect(out).not.toContain('Write: ');
  });
});
