import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { english, expectAdvice, type Slip } from './slips.ts';

const approver = english.slice(english.indexOf('approved_by:'));

const slips: readonly Slip[] = [
  {
    sound: 'We have paid every claim.',
    typed: "'Tis open until the fall.",
    said: ["A text may not start with “'”.", "ne peut pas commencer par «\u00A0'\u00A0»"],
    advised: `"'Tis open until the fall."`,
    fixed: true,
  },
  {
    sound: 'title: Flood relief',
    typed: 'title: "Flood relief”',
    said: ['Put " in place of ”.', 'Mettez " à la place de ”.'],
    advised: 'title: "Flood relief"',
    fixed: true,
  },
  {
    sound: 'title: Flood relief',
    typed: 'title: "The “flood relief”',
    said: ['never closed. Put " at the end', 'jamais fermé. Mettez " à la fin'],
    advised: 'title: "The “flood relief”"',
    fixed: true,
  },
  {
    sound: 'title: Flood relief',
    typed: 'title\u00A0: Flood relief',
    said: [
      'A no-break space stands between “title” and its colon',
      'Une espace insécable sépare «\u00A0title\u00A0» de son deux-points',
    ],
    advised: 'title: Flood relief',
    fixed: true,
  },
  {
    sound: 'name: Ana',
    typed: 'name\u202F: Ana',
    said: ['between “name” and its colon', 'sépare «\u00A0name\u00A0» de son deux-points'],
    advised: 'name: Ana',
    fixed: true,
  },
  {
    sound: 'title: Flood relief',
    typed: 'Titre\u00A0: Flood relief',
    said: ['“Titre” is not part of a note.', '«\u00A0Titre\u00A0» ne fait pas partie d’une note.'],
    advised: 'title: Flood relief',
    fixed: true,
  },
  {
    sound: 'phone: 613-555-0142',
    typed: 'phone: Tel.: 613-555-0142',
    said: ['“Tel.:” is not needed here', '«\u00A0Tel.:\u00A0» est de trop'],
    advised: 'phone: 613-555-0142',
    fixed: true,
  },
  {
    sound: 'phone: 613-555-0142',
    typed: 'phone: "Tel: (613) 555-0142"',
    said: ['Write: "613-555-0142"', 'Écrivez\u00A0: "613-555-0142"'],
    advised: 'phone: "613-555-0142"',
    fixed: true,
  },
  {
    sound: 'phone: 613-555-0142',
    typed: 'phone: 613-555-0142 email: ana.pereira@example.org',
    said: ['break the line before “email:”', 'passez à la ligne avant «\u00A0email:\u00A0»'],
    advised: 'phone: 613-555-0142\n  email: ana.pereira@example.org',
  },
  {
    sound: 'title: Flood relief',
    typed: 'title: Flood relief reference: 12',
    said: ['If it is part of the text, put quotes', 'S’il s’agit d’une partie du texte'],
    advised: 'title: "Flood relief reference: 12"',
  },
  {
    sound: 'name: Ana Pereira',
    typed: 'Ana Pereira',
    said: ['Write: name: Ana Pereira', 'Écrivez\u00A0: name: Ana Pereira'],
    advised: 'name: Ana Pereira',
  },
  {
    sound: '- We have paid every claim.',
    typed: '- We have paid every claim\n    and so on: at once.',
    said: ['“and so on:” in it', '«\u00A0and so on:\u00A0»'],
    advised: '- "We have paid every claim\n    and so on: at once."',
  },
  {
    sound: 'title: Flood relief',
    typed: ' title: Flood relief',
    said: ['2:1  error  yaml-syntax This line begins with a space', 'par une espace de trop'],
    advised: 'title: Flood relief',
    fixed: true,
  },
  {
    sound: 'prepared_by:',
    typed: '\n issue: Whether it holds.\nprepared_by:',
    said: ['Write: issue: Whether it holds.', 'Écrivez\u00A0: issue: Whether it holds.'],
    advised: '\nissue: Whether it holds.\nprepared_by:',
    fixed: true,
  },
  {
    sound: 'proposed_response:',
    typed: '## Proposed response',
    said: ['Write: proposed_response:', 'Écrivez\u00A0: proposed_response:'],
    advised: 'proposed_response:',
  },
  {
    sound: 'title: Flood relief',
    typed: 'title – Flood relief',
    said: ['After a name stands a colon, not “–”.', 'et non de «\u00A0–\u00A0»'],
    advised: 'title: Flood relief',
  },
  {
    sound: 'title: Flood relief',
    typed: 'title: ? Flood relief',
    said: ['A text may not start with “?”.', 'ne peut pas commencer par «\u00A0?\u00A0»'],
    advised: 'title: "? Flood relief"',
    fixed: true,
  },
  {
    sound: '  It fell in May.',
    typed: 'Next year: it may rise.\n\n  See: it fell.',
    said: [
      'To make it part of “background” above, put 2 spaces before it.',
      'fasse partie de «\u00A0background\u00A0», au-dessus, mettez 2\u00A0espaces',
    ],
    advised: '  Next year: it may rise.\n\n  See: it fell.',
  },
  {
    sound: 'background: |',
    typed: '## Background',
    said: [
      'Write: background: |',
      'Une ligne qui commence par «\u00A0#\u00A0» est un commentaire.',
    ],
    advised: 'background: |',
  },
  {
    sound: 'title: Flood relief',
    typed: 'title; Flood relief',
    said: ['After a name stands a colon, not “;”.', 'et non de «\u00A0;\u00A0»'],
    advised: 'title: Flood relief',
  },
  {
    sound: 'title: Flood relief',
    typed: 'title： Flood relief',
    said: ['After a name stands a colon, not “：”.', 'et non de «\u00A0：\u00A0»'],
    advised: 'title: Flood relief',
    fixed: true,
  },
  {
    sound: 'title: Flood relief',
    typed: 'title Flood relief',
    said: ['write: title: Flood relief', 'écrivez\u00A0: title: Flood relief'],
    advised: 'title: Flood relief',
  },
  {
    sound: 'branch: Emergency',
    typed: '**branch:** Emergency',
    said: ['Write: branch: Emergency Management Branch', 's’écrit sans «\u00A0**\u00A0» autour'],
    advised: 'branch: Emergency',
    fixed: true,
  },
  {
    sound: '  The river rose on April 2, 2026.\n\n  It fell in May.',
    typed: '      The river rose.\n\n  | Day |\n  | --- |\n  | 1 |',
    said: [
      'To make lines 12 to 14 part of “background” above, put 6 spaces before each of them, and not 2.',
      'mettez 6\u00A0espaces devant chacune d’elles, et non 2.',
    ],
    advised: '      The river rose.\n\n      | Day |\n      | --- |\n      | 1 |',
  },
  {
    sound: '  The river rose on April 2, 2026.\n\n  It fell in May.',
    typed: '      The river rose.\n\n  It fell.\n  It rose.',
    said: [
      'Put 6 spaces before each of them, and not 2.',
      'Mettez 6\u00A0espaces devant chacune d’elles, et non 2.',
    ],
    advised: '      The river rose.\n\n      It fell.\n      It rose.',
  },
  {
    sound: '  - The program is',
    typed: '   - The program is',
    said: [
      'The bullet in line 7 is one space farther in than the one above',
      'La puce de la ligne 7 est en retrait d’une espace de plus',
    ],
    advised: '  - The program is',
  },
  {
    sound: '- We have paid every claim.',
    typed: '- We have paid\n    - every claim\n    - every farm',
    said: ['Write “- |” alone on its line', 'Écrivez «\u00A0- |\u00A0» seul sur sa ligne'],
    advised: '- |\n    We have paid\n    - every claim\n    - every farm',
  },
  {
    sound: '- We have paid every claim.',
    typed: '- We have paid:\n    - every claim\n    - every farm',
    said: ['Write “- |” alone on its line', 'Écrivez «\u00A0- |\u00A0» seul sur sa ligne'],
    advised: '- |\n    We have paid:\n    - every claim\n    - every farm',
  },
  {
    sound: approver,
    typed: '',
    said: [
      'approved_by: { name: Alex Tremblay, title: Senior Policy Advisor, phone: 613-555-0142 }',
      'approved_by: { name: Alex Tremblay, title: Senior Policy Advisor, phone: 613-555-0142 }',
    ],
    advised:
      'approved_by: { name: Alex Tremblay, title: Senior Policy Advisor, phone: 613-555-0142 }\n',
  },
  {
    sound: approver,
    typed: 'approved_by:\n',
    said: [
      'Write it as in this example: approved_by: { name: Alex Tremblay,',
      'Écrivez-la comme dans cet exemple\u00A0: approved_by: { name: Alex Tremblay,',
    ],
    advised:
      'approved_by: { name: Alex Tremblay, title: Senior Policy Advisor, phone: 613-555-0142 }\n',
  },
  {
    sound: 'classification: Unclassified',
    typed: 'classification:',
    said: ['Choose one of: Unclassified, Protected A,', 'Choisissez parmi\u00A0: Unclassified,'],
    advised: 'classification: Unclassified',
  },
  {
    sound: 'email: noor.haddad@example.org',
    typed: 'phone:',
    said: ['“Phone” is empty.', 'La ligne «\u00A0Téléphone\u00A0» est vide.'],
    advised: 'phone: 613-555-0142',
  },
  {
    sound: 'title: Director General',
    typed: 'title:',
    said: [
      'Write it as in this example: title: Senior Policy Advisor',
      'cet exemple\u00A0: title: Senior Policy Advisor',
    ],
    advised: 'title: Senior Policy Advisor',
  },
  {
    sound: 'prepared_by:',
    typed: 'author:',
    said: ['Did you mean “prepared_by”?', 'Vouliez-vous dire «\u00A0prepared_by\u00A0»?'],
    advised: 'prepared_by:',
  },
  {
    sound: 'title: Senior',
    typed: 'position: Senior',
    said: ['Did you mean “title”?', 'Vouliez-vous dire «\u00A0title\u00A0»?'],
    advised: 'title: Senior',
  },
  {
    sound: 'phone: 613',
    typed: 'cell: 613',
    said: ['Did you mean “phone”?', 'Vouliez-vous dire «\u00A0phone\u00A0»?'],
    advised: 'phone: 613',
  },
  {
    sound: 'financial_implications: None.',
    typed: 'incidences financières: None.',
    said: ['Did you mean “financial_implications”?', '«\u00A0financial_implications\u00A0»?'],
    advised: 'financial_implications: None.',
  },
  {
    sound: 'proposed_response:',
    typed: 'key_messages:',
    said: ['Did you mean “proposed_response”?', '«\u00A0proposed_response\u00A0»?'],
    advised: 'proposed_response:',
  },
  {
    sound: '- We have paid every claim.\n  - The program',
    typed: '* We have paid every claim.\n  *\tThe program',
    said: ['not with “*” as in lines 6 to 7.', '«\u00A0*\u00A0» comme aux lignes 6 à 7.'],
    advised: '- We have paid every claim.\n  - The program',
    fixed: true,
  },
  {
    sound: 'background: |\n  The river rose on April 2, 2026.\n\n  It fell in May.',
    typed: 'background:\n  We paid:\n\n  - homes\n\n  | Day |\n  | --- |\n  | 1 |',
    said: ['Write “background: |” in place', '«\u00A0background: |\u00A0» au lieu de'],
    advised: 'background: |\n  We paid:\n\n  - homes\n\n  | Day |\n  | --- |\n  | 1 |',
  },
  {
    sound: '- We have paid every claim.\n  - The program',
    typed: '• We have paid every claim.\n  •\tThe program',
    said: [
      'This looks like a list, but “•” does not make one.',
      '«\u00A0•\u00A0» n’en fait pas une.',
    ],
    advised: '- We have paid every claim.\n  - The program',
    fixed: true,
  },
  {
    sound: '  - We have paid every claim.\n  - The program',
    typed: '–\tWe have paid every claim.\n–\tThe program',
    said: ['not with “–” as in lines 6 to 7.', '«\u00A0–\u00A0» comme aux lignes 6 à 7.'],
    advised: '- We have paid every claim.\n- The program',
    fixed: true,
  },
  {
    sound: '  It fell in May.',
    typed: '  We paid:\n  • homes\n  •\u00A0farms',
    said: [
      'This looks like a list, but “•” does not make one.',
      '«\u00A0•\u00A0» n’en fait pas une.',
    ],
    advised: '  We paid:\n  - homes\n  - farms',
    fixed: true,
  },
  {
    sound: '- We have paid every claim.\n  - The program is open',
    typed: '• We have paid\n  every claim.\n  • The program is open',
    said: [
      'This looks like a list, but “•” does not make one.',
      '«\u00A0•\u00A0» n’en fait pas une.',
    ],
    advised: '- We have paid\n    every claim.\n  - The program is open',
  },
  {
    sound: 'It fell in May.',
    typed: 'We paid: • homes • farms',
    said: [
      'This looks like a list, but “•” does not make one.',
      '«\u00A0•\u00A0» n’en fait pas une.',
    ],
    advised: 'We paid:\n  - homes\n  - farms',
  },
];

describe('what is advised can be typed, and passes', () => {
  test.each(slips)('$typed', async (slip) => {
    expect.hasAssertions();
    await expectAdvice(slip);
  });
});

describe('what is not known is not advised', () => {
  test('words below a value of a list are no part of it', async () => {
    const { out } = await run(['validate', 'a.yaml'], {
      'a.yaml': english.replace('branch:', 'Some words here, too.\nbranch:'),
    });
    expect(out).toContain('This line is not part of any section.');
    expect(out).not.toContain('part of “classification”');
  });

  test.each(['Protected', 'Protected D', 'Protégé'])(
    'the level of “%s” is for its author to choose',
    async (level) => {
      const { out } = await run(['validate', 'a.yaml'], {
        'a.yaml': english.replace('Unclassified', level),
      });
      expect(out).toContain('Choose one of: Unclassified, Protected A, Protected B,');
      expect(out).not.toContain('Did you mean');
    },
  );

  test('a level with a slip in it is', async () => {
    const { out } = await run(['validate', 'a.yaml'], {
      'a.yaml': english.replace('Unclassified', 'Protectd B'),
    });
    expect(out).toContain('Did you mean “Protected B”?');
  });
});

describe('a note in the other language than it says', () => {
  const typed = english
    .replace('None.', '$12 million for the dykes.')
    .replace('title: Flood', 'lang: fr\ntitle: Flood')
    .replace('Unclassified', 'Non classifié');

  test('is told of that, and nothing of it is written in the forms of that language', async () => {
    const { out } = await run(['validate', 'a.en.yaml'], { 'a.en.yaml': typed });
    expect(out).toContain('2:7  warning  language-mismatch');
    expect(out).toContain('Write “lang: en” in place of “lang: fr”, and');
    const { host } = await run(['validate', '--fix', 'a.en.yaml'], { 'a.en.yaml': typed });
    expect(host.text('a.en.yaml')).toBe(typed);
  });

  test('is told so once where its classification is in that language, too', async () => {
    const { code, out } = await run(['validate', 'a.fr.yaml', '--rule', 'twin-missing=off'], {
      'a.fr.yaml': english.replace('None.', 'None for the dykes.'),
    });
    expect(code).toBe(1);
    expect(out).toContain('“Unclassified” is the wording of the other official language');
    expect(out).toContain('This whole note is in English, but it is taken for a French one.');
    expect(out).not.toContain('Did you mean');
    expect(out).toContain('1 note checked: 1 error.');
  });

  test('is told of its name, too', async () => {
    const { out } = await run(['validate', '--locale', 'fr', 'a.fr.yaml'], {
      'a.fr.yaml': typed.replace('lang: fr\n', ''),
    });
    expect(out).toContain('2:8  avertissement  language-mismatch');
    expect(out).toContain('Donnez au fichier un nom qui finit par «\u00A0.en.yaml\u00A0»');
  });
});
