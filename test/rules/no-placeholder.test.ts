import { expect, it } from 'vitest';
import { checkNote } from '../../src/note/check.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import type { Settings } from '../../src/rules/settings.ts';

const types = createNoteTypes();

/** What is found in a text of the background, by what was written. */
async function foundIn(background: string, settings: Settings = {}): Promise<string[]> {
  const note = { title: 'Dykes', classification: 'Unclassified', branch: 'Water', background };
  const bytes = new TextEncoder().encode(JSON.stringify(note));
  const checked = await checkNote('a.yaml', bytes, {
    types,
    named: true,
    today: '2026-11-23',
    settings,
  });
  return (checked?.findings ?? [])
    .filter(({ rule }) => rule === 'no-placeholder' || rule === 'raw-html')
    .map(({ rule, span }) => `${rule} ${checked?.source.text.slice(span.start, span.end)}`);
}

it.each([
  ['The cost is TBD.', 'TBD'],
  ['TBC', 'TBC'],
  ['tbd', 'tbd'],
  ['It costs $XX a day.', 'XX'],
  ['It ends in 20XX.', '20XX'],
  ['Call 613-555-XXXX.', 'XXXX'],
  ['It costs $X million.', '$X'],
  ['It rises by X% a year.', 'X%'],
  ['Il en coûte X millions de dollars.', 'X millions'],
  ['Il en coûte X\u00A0$.', 'X\u00A0$'],
  ['The Minister met ____ in May.', '____'],
  ['It costs $___.', '___'],
  ['It ends on DD/MM/YYYY.', 'DD/MM/YYYY'],
  ['Elle finit le AAAA-MM-JJ.', 'AAAA-MM-JJ'],
  ['Click or tap here to enter text.', 'Click or tap here to enter text'],
  ['See Error! Reference source not found.', 'Error! Reference source not found'],
  ['Cliquez ici pour entrer du texte.', 'Cliquez ici pour entrer du texte'],
  ['Voir Erreur\u00A0! Signet non défini.', 'Erreur\u00A0! Signet non défini'],
  ['Lorem ipsum dolor.', 'Lorem ipsum'],
  ['The minister met [Name].', '[Name]'],
  ['**[insert the amount in dollars]**', '[insert the amount in dollars]'],
  ['Cost (to be confirmed) and more.', '(to be confirmed)'],
  ['- To come', 'To come'],
  ['Coût\u00A0: à venir.', 'à venir'],
  ['| a |\n| - |\n| À confirmer |', 'À confirmer'],
  ['2. Insert issue here', 'Insert issue here'],
  ['| Cost | 3 |\n| - | - |\n| Dyke | insert amount |', 'insert amount'],
  ['It costs $??? million.', '$???'],
  ['It costs ??? now.', '???'],
  ['It costs $5 [Finance to confirm].', '[Finance to confirm]'],
  ['[à valider par les Finances]', '[à valider par les Finances]'],
  ['The cost (amount to be confirmed by Finance) is high.', '(amount to be confirmed by Finance)'],
  ['To be determined by CFO.', 'To be determined by CFO.'],
  ['To follow from Finance', 'To follow from Finance'],
  ['...', '...'],
  ['-', '-'],
  ['Insert the date', 'Insert the date'],
  ['Insert the date here.', 'Insert the date here.'],
  ['Insert the date here', 'Insert the date here'],
  ['“[Finance to confirm]”', '[Finance to confirm]'],
  ['The form is [to be provided].', '[to be provided]'],
  ['[Amount to be provided by Finance]', '[Amount to be provided by Finance]'],
  ['…', '…'],
  [
    '[Traduire\u00A0: Le plan](https://example.org)',
    '[Traduire\u00A0: Le plan](https://example.org)',
  ],
  ['<date>', '<date>'],
  ['[No new money is needed.]', '[No new money is needed.]'],
  ['- **[No new money]**', '[No new money]'],
  ['| [Winter sailings] | 3 |\n| - | - |', '[Winter sailings]'],
  ['Traduire\u00A0: Il est recommandé de payer.', 'Traduire\u00A0:'],
  ['- **Translate:** We recommend it.', 'Translate:'],
  ['It costs $__ million.', '$__'],
  ['It costs $[ ] million.', '$[ ]'],
  ['It costs $[●].', '$[●]'],
  ['It takes [#] days.', '[#]'],
  ['It takes [X] days.', '[X]'],
  ['See Annex [X].', '[X]'],
  ['Voir l’annexe\u00A0[X].', '[X]'],
  ['It costs $XM.', '$XM'],
  ['Il en coûte X\u00A0M$.', 'X\u00A0M$'],
  ['It ends on DD/MM/2026.', 'DD/MM/2026'],
  ['Elle finit le JJ/MM/2026.', 'JJ/MM/2026'],
  ['Elle finit le 2026-MM-JJ.', '2026-MM-JJ'],
  ['It is due [NTD: check].', '[NTD: check]'],
  ['It is due [NTD - check with Finance].', '[NTD - check with Finance]'],
  ['It is due [Note to drafter].', '[Note to drafter]'],
  ['Elle est due [Note au rédacteur\u00A0: à vérifier].', '[Note au rédacteur\u00A0: à vérifier]'],
  ['<insérer le montant>', '<insérer le montant>'],
])('A placeholder is found in %j', async (text, written) => {
  expect(await foundIn(text)).toEqual([`no-placeholder ${written}`]);
});

it.each([
  'The best is yet to come.',
  'in the years\nto come',
  'Article XX and Part XXX of the treaty, and chapter XXI.',
  'The [name](https://example.org/), [text][a] and `[name]`.\n\n[a]: https://example.org/TBD',
  'See https://example.org/TBD/XX and TBD@example.org.',
  '[Redacted] and [sic] and [x] and \\[name].',
  'A subtbd, TBDs and MXX7.',
  'The fee (to be determined by the Minister) is due.',
  'Why???',
  'They asked us [the offices] to confirm it, and [they failed to confirmed].',
  'The costs are to be determined by a vote.',
  '| a | b |\n| - | - |\n| ... | – |',
  'Work to be completed (to be completed in May).',
  'The nominee (to be confirmed by the Senate) will start.',
  'Le candidat (à confirmer par le Sénat) commence.',
  'A form [to be completed by the applicant], a fee [to be provided for in the Act].',
  'Un formulaire [à compléter par le demandeur].',
  'It asked "Why ???", “the sum [Finance to confirm]” and «\u00A0la date (à confirmer)\u00A0».',
  'Signed: ______________ Date: ______',
  'Plan X, a $X-15 and X-rays; Line X costs $5 million.',
  'See snake__case_name and the click of a dial.',
  '- Insert the card.\n- Insérer la carte.',
  '[Redacted]\n\n[Two paragraphs withheld]\n\n[Pause]\n\n\\[Two words]',
  '[The annual report](https://example.org)\n\n[The report][a]\n\n[a]: https://example.org',
  '- [X] Approved\n- [ ] Not approved [X]',
  '- [X] an audit\n- [ ] an agreement\n\nOption [X] as it is',
  'NTD [NTD program] and $XM5, COMM/2026 and [ ] to tick.',
  'We translate: the text is long. [A first] and a [second part]',
])('Nothing is found in %j', async (text) => {
  expect(await foundIn(text)).toEqual([]);
});

it('Words of a config are placeholders wherever they stand', async () => {
  const settings = { 'no-placeholder': { options: { words: ['À REVOIR', 'ZZ'] } } };
  expect(await foundIn('Le coût (À REVOIR) est ZZ, non ZZZ.', settings)).toEqual([
    'no-placeholder À REVOIR',
    'no-placeholder ZZ',
  ]);
});

it('What looks like HTML is still reported where placeholders are let pass', async () => {
  expect(await foundIn('See <name>.', { 'no-placeholder': { severity: 'off' } })).toEqual([
    'raw-html <name>',
  ]);
});
