import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { english, expectAdvice, type Slip } from './slips.ts';

/** Slips with lines: what stands where, behind which sign, and what belongs to what. */
const slips: readonly Slip[] = [
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  - None.\n#key_facts:\n  - We paid 412 claims.\n',
    said: ['makes a comment of “key_facts:”', 'fait un commentaire de «\u00A0key_facts:\u00A0»'],
    advised: 'financial_implications:\n  - None.\nkey_facts:\n  - We paid 412 claims.\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  - None.\n# key_facts:\n\n  - We paid 412 claims.\n',
    said: ['Write: key_facts:', 'Écrivez\u00A0: key_facts:'],
    advised: 'financial_implications:\n  - None.\nkey_facts:\n\n  - We paid 412 claims.\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: None.\n#current_status: |\n  It is dry.\n',
    said: ['Write: current_status: |', 'Écrivez\u00A0: current_status: |'],
    advised: 'financial_implications: None.\ncurrent_status: |\n  It is dry.\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'financial_implications: None.\nif_pressed:\n  - on: The dykes\n#    response:\n      - They hold.\n',
    said: ['Write: response:', 'Écrivez\u00A0: response:'],
    advised:
      'financial_implications: None.\nif_pressed:\n  - on: The dykes\n    response:\n      - They hold.\n',
    fixed: true,
  },
  {
    sound: '  It fell in May.\n',
    typed: '# to be checked\n  It fell in May.\n',
    said: [
      'Move the comment above the name of the section',
      'Déplacez le commentaire au-dessus du nom de la section',
    ],
    advised: '  It fell in May.\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  ### Costs\n  None.\n  ### Fees\n  None.\n',
    said: ['put “|” after that name', 'mettez «\u00A0|\u00A0» après ce nom'],
    advised: 'financial_implications: |\n  ### Costs\n  None.\n  ### Fees\n  None.\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - The program is open\n    -in the north\n  - We act.\n',
    said: ['This bullet has a list inside it', 'Cette puce contient une liste'],
    advised: '  - |\n    The program is open\n    - in the north\n  - We act.\n',
  },
];

describe('what is advised of lines can be typed, and passes', () => {
  test.each(slips)('$typed', expectAdvice);
});

test('comments without lines of their own below them are left alone', async () => {
  const { out } = await run(['validate', 'a.yaml'], {
    'a.yaml': english.replace(
      'financial_implications: None.\n',
      '#issue: |\n#  [insert Issue]\nfinancial_implications:\n#key_facts:\n#  - One.\n\n  # body:\n  - None.\n# Facts:\n  - Nil.\n',
    ),
  });
  expect(out).toBe('1 note checked: nothing wrong.\n');
});
