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
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - The program is open.\n    - In the north: 12\n    - In the south: 4\n',
    said: ['This bullet has a list inside it', 'Cette puce contient une liste'],
    advised: '  - |\n    The program is open.\n    - In the north: 12\n    - In the south: 4\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed:
      '  - The program is open:\n    | Year | Claims |\n    | ---- | ------ |\n    | 2026 | 412 |\n',
    said: ['This bullet has a table inside it', 'Cette puce contient un tableau'],
    advised:
      '  - |\n    The program is open:\n\n    | Year | Claims |\n    | ---- | ------ |\n    | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'financial_implications:\n  - It has a cost.\n  - It is known.\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
    said: [
      'Write “financial_implications: |” in place of “financial_implications:”',
      'mettez une ligne vide entre la dernière puce et le tableau',
    ],
    advised:
      'financial_implications: |\n  - It has a cost.\n  - It is known.\n\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'financial_implications:\n- "It has a cost."\n\n| Year | Claims |\n| ---- | ------ |\n| 2026 | 412 |\n',
    said: ['Put 2 spaces before each', 'Mettez 2\u00A0espaces devant chaque'],
    advised:
      'financial_implications: |\n  - It has a cost.\n\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
    said: ['On the line above the table write', 'À la ligne au-dessus du tableau, écrivez'],
    advised:
      'financial_implications: |\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
    said: [
      'Write “financial_implications: |” alone',
      '«\u00A0financial_implications: |\u00A0» seul',
    ],
    advised:
      'financial_implications: |\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'financial_implications:\n  - | Year | Claims |\n    | ---- | ------ |\n    | 2026 | 412 |\n',
    said: ['Write “- |” alone on its line', 'Écrivez «\u00A0- |\u00A0» seul'],
    advised:
      'financial_implications:\n  - |\n    | Year | Claims |\n    | ---- | ------ |\n    | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: The dykes cost, by year:\n  - $5 million\n  - $6 million\n',
    said: [
      'can have no list or table below it',
      'ne peut être suivi ni d’une liste ni d’un tableau',
    ],
    advised:
      'financial_implications: |\n  The dykes cost, by year:\n  - $5 million\n  - $6 million\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: "The dykes cost, by year:"\n  - $5 million\n  - $6 million\n',
    said: [
      'can have no list or table below it',
      'ne peut être suivi ni d’une liste ni d’un tableau',
    ],
    advised:
      'financial_implications: |\n  The dykes cost, by year:\n  - $5 million\n  - $6 million\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'financial_implications: The dykes cost, by year:\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
    said: ['can have no list or table', 'ne peut être suivi ni d’une liste ni d’un tableau'],
    advised:
      'financial_implications: |\n  The dykes cost, by year:\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'financial_implications: "Nil"\n\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
    said: ['can have no list or table', 'ne peut être suivi ni d’une liste ni d’un tableau'],
    advised:
      'financial_implications: |\n  Nil\n\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: "Nil"\n  is what they are.\n',
    said: ['There is text outside the quotes', 'Il y a du texte hors des guillemets'],
    advised: 'financial_implications: \'"Nil"\n  is what they are.\'\n',
  },
  {
    sound: 'prepared_by:\n',
    typed: 'sections:\n  - heading: Views\n    - They agree.\nprepared_by:\n',
    said: ['the line “body:” is missing', 'il manque la ligne «\u00A0body:\u00A0»'],
    advised: 'sections:\n  - heading: Views\n    body: |\n      - They agree.\nprepared_by:\n',
  },
  {
    sound: 'prepared_by:\n',
    typed: 'if_pressed:\n  - on: Views\n    They agree.\nprepared_by:\n',
    said: ['the line “response:” is missing', 'il manque la ligne «\u00A0response:\u00A0»'],
    advised: 'if_pressed:\n  - on: Views\n    response: |\n      They agree.\nprepared_by:\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: \nThe costs are met.\n',
    said: [
      '“financial_implications: |” there',
      'écrivez-y «\u00A0financial_implications: |\u00A0»',
    ],
    advised: 'financial_implications: |\n  The costs are met.\n',
  },
  {
    sound: 'name: Noor Haddad',
    typed: 'name Noor Haddad',
    said: ['write: name: Noor Haddad', 'écrivez\u00A0: name: Noor Haddad'],
    advised: 'name: Noor Haddad',
  },
  {
    sound: 'email: noor',
    typed: 'email; noor',
    said: ['write: email: noor', 'écrivez\u00A0: email: noor'],
    advised: 'email: noor',
  },
  {
    sound: '|\n  The river rose on April 2, 2026.\n\n  It fell in May.\n',
    typed: '"The river rose on April 2, 2026.\n\nIt fell in May."\n',
    said: [
      'Put 2 spaces before each of them, up to',
      'Mettez 2\u00A0espaces devant chacune d’elles',
    ],
    advised: '"The river rose on April 2, 2026.\n\n  It fell in May."\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - The program is open.[^1]\n    [^1]: The plan, 2026.\n',
    said: ['The text of a footnote is no bullet', 'n’est pas une puce, ni une partie'],
    advised: '  - The program is open.\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - The program is open.[^1]\n  - [^1]: The plan, 2026.\n',
    said: ['The text of a footnote is no bullet', 'n’est pas une puce, ni une partie'],
    advised: '  - The program is open.\n',
  },
  {
    sound: 'prepared_by:\n',
    typed: 'sections:\n  - title: Views\n    body: They agree.\nprepared_by:\n',
    said: ['Did you mean “heading”?', 'Vouliez-vous dire «\u00A0heading\u00A0»?'],
    advised: 'sections:\n  - heading: Views\n    body: They agree.\nprepared_by:\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '  ![It fell.](C:\\Users\\anap\\map.png)\n',
    said: ['“C:\\Users\\anap\\map.png” is not', '«\u00A0C:\\Users\\anap\\map.png\u00A0» n’est'],
    advised: '  It fell in May.\n',
  },
  {
    sound: 'We have paid every claim.',
    typed: '"He said ""We pay"" and left."',
    said: ['He said "We pay" and left.', 'He said "We pay" and left.'],
    advised: '\'He said "We pay" and left.\'',
    fixed: true,
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - "The program is open:"\n  - in the north\n  - in the south\n',
    said: ['Write “- |” alone on its line', 'Écrivez «\u00A0- |\u00A0» seul sur sa ligne'],
    advised: '  - |\n    The program is open:\n    - in the north\n    - in the south\n',
  },
  {
    sound: 'prepared_by:\n',
    typed: 'if_pressed:\n  - on the dykes\n    response: They hold.\nprepared_by:\n',
    said: ['Write: - on: the dykes', 'Écrivez\u00A0: - on: the dykes'],
    advised: 'if_pressed:\n  - on: the dykes\n    response: They hold.\nprepared_by:\n',
  },
  {
    sound: 'prepared_by:\n',
    typed:
      'if_pressed:\n  - See https://example.org/dykes\n    response: They hold.\nprepared_by:\n',
    said: ['Write: - on: See https:', 'Écrivez\u00A0: - on: See https:'],
    advised:
      'if_pressed:\n  - on: See https://example.org/dykes\n    response: They hold.\nprepared_by:\n',
  },
  {
    sound: 'financial_implications: None.\n',
    typed: "financial_implications:\n  The Minister said: 'it's done'\n",
    said: ['Put “|” after “financial_implications:”', 'Mettez «\u00A0|\u00A0» après'],
    advised: "financial_implications: |\n  The Minister said: 'it's done'\n",
    fixed: true,
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - **Next**, the program is open\n    until the fall.\n',
    said: ['after its last word on line 8', 'après son dernier mot, à la ligne 8'],
    advised: '  - "**Next**, the program is open\n    until the fall."\n',
    fixed: true,
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - The program now: it is open\n    until the fall.\n',
    said: ['after its last word on line 8', 'après son dernier mot, à la ligne 8'],
    advised: '  - "The program now: it is open\n    until the fall."\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications: The costs: 5\n  million a year.\n',
    said: ['Put " before the first word', 'Mettez " devant le premier mot'],
    advised: 'financial_implications: "The costs: 5\n  million a year."\n',
    fixed: true,
  },
  {
    sound: 'prepared_by:\n',
    typed: 'sections:\n  - Views of partners\n    body:\n      - They agree.\nprepared_by:\n',
    said: ['“heading:” is missing before these words', 'Il manque «\u00A0heading:\u00A0» devant'],
    advised:
      'sections:\n  - heading: Views of partners\n    body:\n      - They agree.\nprepared_by:\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '\u00A0 It fell in:\n\n  - Alder\n  - Birch\n\n  They hold.\n',
    said: ['indented with no-break spaces', 'd’espaces insécables'],
    advised: '  It fell in:\n\n  - Alder\n  - Birch\n\n  They hold.\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed:
      'issue: The dykes. key_facts:\n  - One dyke.\n  - Two pumps.\nfinancial_implications: None.\n',
    said: ['has “key_facts:” in it', 'contient «\u00A0key_facts:\u00A0»'],
    advised:
      'issue: The dykes.\nkey_facts:\n  - One dyke.\n  - Two pumps.\nfinancial_implications: None.\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: 'It fell in two places:\n\n  - Alder\n  - Birch\n\n  They hold.\n',
    said: [
      'To make it part of “background” above, put 2 spaces before it',
      'mettez 2\u00A0espaces devant elle',
    ],
    advised: '  It fell in two places:\n\n  - Alder\n  - Birch\n\n  They hold.\n',
  },
  {
    sound: 'background: |\n',
    typed: 'background; |\n  The plan:\n\n  - Alder\n\n  They hold.\n\n',
    said: ['After a name stands a colon, not “;”', 'et non de «\u00A0;\u00A0»'],
    advised: 'background: |\n  The plan:\n\n  - Alder\n\n  They hold.\n\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  - Alder\n  -\u00A0Birch\n  - Cedar\n',
    said: ['A no-break space stands after the dash', 'Une espace insécable suit le trait d’union'],
    advised: '  It fell in:\n\n  - Alder\n  - Birch\n  - Cedar\n',
    fixed: true,
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  -\u202FAlder\n  -\u00A0 Birch\n  -\u2009 Cedar\n',
    said: ['after each dash of lines 14 to 16', 'chaque trait d’union des lignes 14 à 16'],
    advised: '  It fell in:\n\n  - Alder\n  - Birch\n  - Cedar\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  -\u00A0None.\n',
    said: ['A no-break space stands after the dash', 'Une espace insécable suit le trait d’union'],
    advised: 'financial_implications:\n  - None.\n',
    fixed: true,
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  -\u00A0The program is open until the fall.\n',
    said: ['A no-break space stands after the dash', 'Une espace insécable suit le trait d’union'],
    advised: '  - The program is open until the fall.\n',
    fixed: true,
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - -\u00A0The program is open until the fall.\n',
    said: ['A no-break space stands after the dash', 'Une espace insécable suit le trait d’union'],
    advised: '  - The program is open until the fall.\n',
    fixed: true,
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  - Alder;\n  • Birch;\n  - Cedar.\n',
    said: ['“•” does not make one', '«\u00A0•\u00A0» n’en fait pas une'],
    advised: '  It fell in:\n\n  - Alder;\n  - Birch;\n  - Cedar.\n',
    fixed: true,
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  - Alder;\n  –\u00A0Birch;\n  - Cedar.\n',
    said: ['“–” does not make one', '«\u00A0–\u00A0» n’en fait pas une'],
    advised: '  It fell in:\n\n  - Alder;\n  - Birch;\n  - Cedar.\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  - Alder;\n    ●\tBirch;\n  - Cedar.\n',
    said: ['“●” does not make one', '«\u00A0●\u00A0» n’en fait pas une'],
    advised: '  It fell in:\n\n  - Alder;\n    - Birch;\n  - Cedar.\n',
    fixed: true,
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  - Alder;\n    o\tBirch;\n  - Cedar.\n',
    said: ['“o” does not make one', '«\u00A0o\u00A0» n’en fait pas une'],
    advised: '  It fell in:\n\n  - Alder;\n    - Birch;\n  - Cedar.\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - The program is open.\n    • It ends in May.\n',
    said: ['This bullet has a list inside it', 'Cette puce contient une liste'],
    advised: '  - |\n    The program is open.\n    - It ends in May.\n',
  },
  {
    sound: '  It fell in May.\n',
    typed:
      'It fell in May.\n\n  The cost by year:\n\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n\n  It ends: soon.\n',
    said: ['“background” above, put 2 spaces before it', 'mettez 2\u00A0espaces devant elle'],
    advised:
      '  It fell in May.\n\n  The cost by year:\n\n  | Year | Claims |\n  | ---- | ------ |\n  | 2026 | 412 |\n\n  It ends: soon.\n',
  },
  {
    sound: 'prepared_by:\n',
    typed:
      'if_pressed:\n  - on: Dykes\n    response:\n      - They hold.\n  - on: Pumps\n   response:\n      - They run.\n  - on: Roads\n    response: Open.\nprepared_by:\n',
    said: ['put 4 spaces before it, and not 3', 'mettez 4\u00A0espaces devant elle, et non 3'],
    advised:
      'if_pressed:\n  - on: Dykes\n    response:\n      - They hold.\n  - on: Pumps\n    response:\n      - They run.\n  - on: Roads\n    response: Open.\nprepared_by:\n',
  },
  {
    sound: 'prepared_by:\n',
    typed:
      'if_pressed:\n  - on: Dykes\n    response: |\n      They hold.\n    Note: they do.\nprepared_by:\n',
    said: ['put 6 spaces before it, and not 4', 'mettez 6\u00A0espaces devant elle, et non 4'],
    advised:
      'if_pressed:\n  - on: Dykes\n    response: |\n      They hold.\n      Note: they do.\nprepared_by:\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  -"Dykes: we act."\n',
    said: ['A space is missing after the dash', 'Il manque une espace après le'],
    advised: '  - "Dykes: we act."\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  -None are new.\n  - Nor will any be.\n',
    said: ['A space is missing after the dash', 'Il manque une espace après le tiret'],
    advised: 'financial_implications:\n  - None are new.\n  - Nor will any be.\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  -None are new.\n  - Nor will any be.\n  -We pay.\n',
    said: ['Write: - None are new.', 'Écrivez\u00A0: - None are new.'],
    advised: 'financial_implications:\n  - None are new.\n  - Nor will any be.\n  - We pay.\n',
    fixed: true,
  },
  {
    sound: '  - We have paid every claim.\n',
    typed: '  -"Claims: we paid."\n',
    said: ['Write: - "Claims: we paid."', 'Écrivez\u00A0: - "Claims: we paid."'],
    advised: '  - "Claims: we paid."\n',
    fixed: true,
  },
  {
    sound: '  - We have paid every claim.\n  - The program is open until the fall.\n',
    typed: '  -"Claims: we paid."\n  -"Dykes: we act."\n',
    said: ['Write: - "Claims: we paid."', 'Écrivez\u00A0: - "Claims: we paid."'],
    advised: '  - "Claims: we paid."\n  - "Dykes: we act."\n',
    fixed: true,
  },
  {
    sound: '  - We have paid every claim.\n  - The program is open until the fall.\n',
    typed: '  - "Claims: we paid."\n    -"Dykes: we act."\n',
    said: ['Put 2 spaces before it, and not 4', 'Mettez 2\u00A0espaces devant elle, et non 4'],
    advised: '  - "Claims: we paid."\n  - "Dykes: we act."\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  -Alder\n  - Birch\n',
    said: ['A space is missing after the dash', 'Il manque une espace après le tiret'],
    advised: '  It fell in:\n\n  - Alder\n  - Birch\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  -None.\n',
    said: ['Write: - None.', 'Écrivez\u00A0: - None.'],
    advised: 'financial_implications:\n  - None.\n',
    fixed: true,
  },
  {
    sound: 'background: |\n',
    typed: 'background |\n',
    said: ['A colon is missing after “background”', 'après «\u00A0background\u00A0»'],
    advised: 'background: |\n',
    fixed: true,
  },
  {
    sound: 'financial_implications: None.\n',
    typed: 'financial_implications:\n  The dykes cost much: it is $5 million.\n',
    said: ['has a colon in it', 'contient un deux-points'],
    advised: 'financial_implications: |\n  The dykes cost much: it is $5 million.\n',
    fixed: true,
  },
  {
    sound: 'prepared_by:\n',
    typed: 'if_pressed:\n  There are two.\n  - on: Dykes\n    response: They hold.\nprepared_by:\n',
    said: ['No text can stand below “if_pressed:”', 'Aucun texte ne peut suivre'],
    advised: 'if_pressed:\n  - on: Dykes\n    response: They hold.\nprepared_by:\n',
  },
  {
    sound: 'approved_by:\n  name: Noor Haddad\n  title: Director General\n',
    typed: 'approved_by: Noor Haddad, Director General\n  # The address\n',
    said: ['Write “approved_by:” alone on its line', 'Écrivez «\u00A0approved_by:\u00A0» seul'],
    advised: 'approved_by:\n  name: Noor Haddad\n  title: Director General\n  # The address\n',
  },
  {
    sound: 'approved_by:\n  name: Noor Haddad\n  title: Director General\n  email',
    typed: 'approved_by: Noor Haddad\n             title: Director General\n             email',
    said: ['Write “approved_by:” alone on its line', 'Écrivez «\u00A0approved_by:\u00A0» seul'],
    advised: 'approved_by:\n  name: Noor Haddad\n  title: Director General\n  email',
  },
  {
    sound: '  It fell in May.\n',
    typed:
      '  | Item | 2025 | 2026 |\n  | --- | --- | --- |\n  | Winter repairs\n  (December) | $4 million | $5 million |\n  | Pumps | none | none |\n',
    said: [
      'Put both in one line: | Winter repairs (December) |',
      'en une seule ligne\u00A0: | Winter repairs (December) |',
    ],
    advised:
      '  | Item | 2025 | 2026 |\n  | --- | --- | --- |\n  | Winter repairs (December) | $4 million | $5 million |\n  | Pumps | none | none |\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - "Dykes: we act."\n    - "Alder: one."\n  - We wait.\n',
    said: ['Leave out the quotes round the texts', 'Enlevez les guillemets droits autour'],
    advised: '  - |\n    Dykes: we act.\n    - Alder: one.\n  - We wait.\n',
  },
  {
    sound: 'prepared_by:\n',
    typed: 'if_pressed:\n  - on: Dykes\n    response |\n      They hold.\nprepared_by:\n',
    said: ['A colon is missing after “response”', 'deux-points après «\u00A0response\u00A0»'],
    advised: 'if_pressed:\n  - on: Dykes\n    response: |\n      They hold.\nprepared_by:\n',
    fixed: true,
  },
  {
    sound: 'prepared_by:\n',
    typed:
      'if_pressed:\n  There are two: see below.\n  - on: Dykes\n    response: They hold.\nprepared_by:\n',
    said: ['No text can stand below “if_pressed:”', 'Aucun texte ne peut suivre'],
    advised: 'if_pressed:\n  - on: Dykes\n    response: They hold.\nprepared_by:\n',
  },
  {
    sound: 'approved_by:\n',
    typed: 'approved_by:\n  The policy team\n',
    said: ['Put it into the text of a section, or delete it', 'ou supprimez-la'],
    advised: 'approved_by:\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  1. Alder\n  2.\u00A0Birch\n  3. Cedar\n',
    said: ['A no-break space stands after “2.”', 'insécable suit «\u00A02.\u00A0»'],
    advised: '  It fell in:\n\n  1. Alder\n  2. Birch\n  3. Cedar\n',
    fixed: true,
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  1.\u00A0\u00A0 Alder\n  2.\u00A0\u00A0 Birch\n',
    said: ['A no-break space stands after “1.”', 'insécable suit «\u00A01.\u00A0»'],
    advised: '  It fell in:\n\n  1. Alder\n  2. Birch\n',
    fixed: true,
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - "Dykes: we act."\nWe wait.\n  - "Alder: one."\n',
    said: ['put 2 spaces and “- ” before it', 'mettez 2\u00A0espaces, un trait d’union'],
    advised: '  - "Dykes: we act."\n  - We wait.\n  - "Alder: one."\n',
  },
  {
    sound: '  - The program is open until the fall.\n',
    typed: '  - "Dykes: we act."\n   We wait.\n  - "Alder: one."\n',
    said: [
      'put 2 spaces, and not 3, and “- ”',
      'mettez 2\u00A0espaces, et non 3, un trait d’union',
    ],
    advised: '  - "Dykes: we act."\n  - We wait.\n  - "Alder: one."\n',
  },
  {
    sound: 'prepared_by:\n',
    typed: 'if_pressed:\n  - response:\n      - They hold.\n     on: Pumps\nprepared_by:\n',
    said: ['Put 4 spaces before it, and not 5', 'Mettez 4\u00A0espaces devant elle, et non 5'],
    advised: 'if_pressed:\n  - response:\n      - They hold.\n    on: Pumps\nprepared_by:\n',
  },
  {
    sound: '  It fell in May.\n',
    typed: '  It fell in:\n\n  - Alder\n  -- Birch\n  - Cedar\n',
    said: ['“--” does not make one', '«\u00A0--\u00A0» n’en fait pas une'],
    advised: '  It fell in:\n\n  - Alder\n  - Birch\n  - Cedar\n',
  },
];

describe('what is advised of lines can be typed, and passes', () => {
  test.each(slips)('$typed', async (slip) => {
    expect.hasAssertions();
    await expectAdvice(slip);
  });
});

test('a number before a no-break space is no item by itself, nor is a dash amid a line', async () => {
  const { out } = await run(['validate', 'a.yaml'], {
    'a.yaml': english.replace(
      '  It fell in May.\n',
      '  It fell on page\n  12.\u00A0It fell -\u00A0in May.\n',
    ),
  });
  expect(out).toBe('1 note checked: nothing wrong.\n');
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

test('all lines of a text that stand at the margin are told together', async () => {
  const { out } = await run(['validate', 'a.yaml'], {
    'a.yaml': english.replace(
      /background: \|[^]*May\.\n/,
      'background: |\nIt rose.\n\nIt fell: 2 m.\n\n- one\n',
    ),
  });
  expect(out).toContain('put 2 spaces before each line of the text.');
  expect(out).not.toContain('indented as if it belonged');
});

test('paragraphs of a bullet that YAML joins are told', async () => {
  const note = (bullet: string): string =>
    english.replace('  - The program is open until the fall.\n', bullet);
  const { code, out } = await run(['validate', 'a.yaml'], {
    'a.yaml': note('  - We act.\n\n    We build.\n'),
  });
  expect(code).toBe(0);
  expect(out).toContain('YAML joins the paragraphs of this bullet into one. Write “- |” alone');
  const right = await run(['validate', 'a.yaml'], {
    'a.yaml': note('  - |\n    We act.\n\n    We build.\n'),
  });
  expect(right.out).toBe('1 note checked: nothing wrong.\n');
});

test('the number that an option is printed with is told where it is typed, too, and taken away', async () => {
  const note = english
    .replace('committee-note', 'decision-note\nreference: PS-2026-044\ndate: 2026-11-30')
    .replace(
      'proposed_response:',
      'to: Minister\naction: decision\nissue: Relief.\nconsiderations:',
    )
    .replace(
      'prepared_by:',
      'options:\n  - option: "Option 1: Renew"\n    for: Use.\n    against: Cost.\nrecommendation: Option 1.\nprepared_by:',
    );
  const { out, host } = await run(['validate', '--fix', 'a.yaml'], { 'a.yaml': note });
  expect(out).toBe('1 note checked: nothing wrong.\n');
  expect(host.text('a.yaml')).toBe(note.replace('Option 1: ', ''));
});

test('two persons in one are told how to be a list', async () => {
  const two = english.replace(
    'approved_by:',
    '  name: Luc Roy\n  title: Analyst\n  phone: 613-555-0149\napproved_by:',
  );
  const { out } = await run(['validate', 'a.yaml'], { 'a.yaml': two });
  expect(out).toContain('make a list of them: “- ” before each “name:”');
  const list = two.replaceAll(/ {2}name: (Ana|Luc)[^]*?(?=\n {2}name|\napproved)/g, (person) =>
    person.replaceAll('\n', '\n  ').replace('  name', '  - name'),
  );
  const right = await run(['validate', 'a.yaml'], { 'a.yaml': list });
  expect(right.out).toBe('1 note checked: nothing wrong.\n');
});

test('a fault of syntax is mended where a key above it stands twice', async () => {
  const note = english
    .replace('title: Flood', 'title: Old\ntitle: Flood')
    .replace('None.', 'Cost: none.');
  const { host, out } = await run(['validate', '--fix', 'a.yaml'], { 'a.yaml': note });
  expect(host.text('a.yaml')).toBe(note.replace('Cost: none.', '"Cost: none."'));
  expect(out).toContain('“title” is given twice. Keep one.');
});
