import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

const type = createNoteTypes().find('committee-note');

/** What Markdown is made of. */
const marks = [
  '# a',
  '## a',
  '### a',
  '#### a',
  '##### a',
  '  ### a',
  '> ### a',
  '- ### a',
  'a',
  '===',
  '---',
  '',
  '[^a]',
  'x[^a]',
  '[^b]',
  '[^A]',
  '[^a]: t',
  '[^b]: t [^a]',
  '> [^a]: t',
  '- [^a]: t',
  '    [^a]: t',
  '`[^a]`',
  '\\[^a]',
  '[^a b]',
  '[^]',
  '[^a]:',
  '[^a](x)',
  '[x][^a]',
  '![^a]',
  'x\n[^a]: t',
  '[^a]: t\n[^b]: u',
  '<b>',
  '<span lang="iu">x</span>',
  '<https://a.example>',
  '<javascript:x>',
  '<!-- x -->',
  'a < b',
  '[a](https://b.example)',
  '[a](javascript:x)',
  '[a]( javascript:x )',
  '[a][b]',
  '[b]: data:x',
  '[b]: https://b.example',
  '[a](HTTPS://b)',
  '[a](//b)',
  '![a](file:///b)',
  '[a](&#106;avascript:x)',
  '```',
  '~~~',
  '    code',
  '\tcode',
];

/** What rules of words look for, cut where a line or a mark may come between. */
const words = {
  en: [
    'October, october, 27,2020, 27, 2020, 27, 2020, 3rd, of, the, May, 2020-10-30, 2020 10 30, 10, 30'.split(
      ', ',
    ),
    '10/9/2020, CPB-, | 2020-10-30 |, | --- |, $, $5, 5, 22,24, million, dollars, $1,900,000'.split(
      ', ',
    ),
    '$1.9 million, $5M, \\$, DO, NOT, OPEN, THE, GATE, SHF, (SHF), Small Harbours, Fund, SHFs'.split(
      ', ',
    ),
    'the SHF (Small Harbours Fund), *SHF*, `SHF`, https://a.example/SHF, -, /, .'.split(', '),
    '**, _, `, ~~, &nbsp;, &amp;, \u00A0'.split(', '),
    [
      'april 2026',
      'on monday',
      '2 avril 2026',
      'April 31',
      'April 31, 2026',
      '_May 3rd_',
      '2026-02-30',
    ],
    ['“', '”', '*', '[', '](x)', '_april 2026_', 'a_monday', '25.12.2026'],
  ].flat(),
  fr: [
    '1, mai, 1er, 2e, 30, Octobre, octobre, 2020, 4,2022, 2020 10 30, $, 75$, 75\u00A0$, 917'.split(
      ', ',
    ),
    '000, 8,7, 22.24, millions, de, dollars, M$, 1,9 million de dollars, 1 900 000 $'.split(', '),
    'NE, PAS, OUVRIR, L’ÉCLUSE, D’EAU, le FPP, (FPP), Fonds des petits ports, l’ASFC'.split(', '),
    '75%, mot:, :, ;, ?, «, », "mot", ", “mot”, Etat, A, partir, 22.5, %, 1,500 ports, 12000, ports'.split(
      ', ',
    ),
    '3ème, 1ère, ### Petits Ports Et Quais, a@example.org:, https://a.example/a:, <b>'.split(', '),
    '**, _, `, \u202F, |'.split(', '),
    [
      'en Avril 2026',
      'le Lundi',
      'Lundi',
      'April 2, 2026',
      '31 avril',
      '*',
      '[',
      '](x)',
      'en',
      '_April 2, 2026_',
    ],
  ].flat(),
};

const joins = ['\n', '\n\n', ' ', '\n> ', '\\\n', '  \n'];

function bodyOf(pieces: readonly string[], partings: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
    .chain((lines) => fc.constantFrom(...partings).map((join) => lines.join(join)));
}

test.each([
  ['marks', 'en', marks, joins],
  ['English words among marks', 'en', [...words.en, ...marks], joins],
  ['French words among marks', 'fr', [...words.fr, ...marks], joins],
  ['English words, joined to new ones', 'en', words.en, [...joins, '']],
  ['French words, joined to new ones', 'fr', words.fr, [...joins, '']],
] as const)(
  'a look at the text never misses what the parser would find: %s',
  async (_, lang, pieces, partings) => {
    const { places } = readYaml(createSource('a.yaml', 'issue: x\nbackground: y\n'));
    const where = { places, written: <T>(path: T): T => path };
    const always = rules.map((rule) => ({ ...rule, reads: <T>(all: T): T => all }));
    const run = { settings: {}, today: '2026-11-23' };
    const body = bodyOf(pieces, partings);
    await fc.assert(
      fc.asyncProperty(body, body, async (issue, background) => {
        if (!type) throw new Error('no type');
        const note = { type, lang, fields: { issue, background } } as const;
        expect(await runRules(rules, note, where, run)).toEqual(
          await runRules(always, note, where, run),
        );
      }),
      { numRuns: 1000 },
    );
  },
);
