import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletLength } from '../../src/rules/bullet-length.ts';
import { duplicateBullet } from '../../src/rules/duplicate-bullet.ts';
import { linkText } from '../../src/rules/link-text.ts';
import { listLength } from '../../src/rules/list-length.ts';
import { listMissing } from '../../src/rules/list-missing.ts';
import { markdownForm } from '../../src/rules/markdown-form.ts';
import { noPlaceholder } from '../../src/rules/no-placeholder.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { sentenceLength } from '../../src/rules/sentence-length.ts';
import { tableForm } from '../../src/rules/table-form.ts';
import { tableHead } from '../../src/rules/table-head.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

const type = createNoteTypes().find('committee-note')!;

/** Limits so low that a text of a few pieces passes them. */
const settings = {
  'bullet-length': { options: { max: 3 } },
  'list-length': { options: { max: 2 } },
  'link-text': { options: { max: 20 } },
  'sentence-length': { options: { max_en: 4, max_fr: 4 } },
};

const blocks = [
  ['- ', '* ', '1. ', '2. ', '10) ', '  - ', '    - ', '> ', '> - ', '- > ', '-\t', '- - '],
  ['### ', '---', '===', '```', '    ', '[^a]: ', '[^a]: - ', '<b>', '***', '\\'],
  ['', '\n', '\n\n', '\n  ', ' '],
].flat();

const pieces = {
  list: [
    ['We will:', 'we:', 'a:', '**b:**', 'a :', ':', 'a:[^a]', '[a:](b)', '&colon;', '`a:`'],
    ['<b>a:</b>', '• a', '•', '– a', 'o a', '-a', '- a', '- b', '1. a', '“a”', '> a', 'A b', 'b'],
    ['§ a', '➢ a', '• b', 'Ø a', 'a) a', 'b) b', '(1) a', '(2) b', 'i. a', 'ii. b'],
    ['Yes', 'yes.', '**Yes**', '[Redacted]', '- Yes', '- yes;', '  - Yes', '1. Yes', '- Yes\n  b'],
  ].flat(),
  sentence: [
    ['one', 'two', 'Three', 'four.', 'Five!', 'No.', '5', 'J.', 'U.S.', '**Six**.', '*seven.*'],
    ['x.[^a]', '[eight. Nine](b)', '[a](b "C. D")', '`i. J`', '&#32;', '&nbsp;', '&amp;', '\\.'],
    [
      '![k. L](m)',
      '<b title="n. O">',
      '. ',
      '.',
      '? ',
      '« p. »',
      '(q.)',
      '| r',
      '|',
      '| - |',
      '-- | --',
    ],
  ].flat(),
  table: [
    ['| a | b |', '| - | - |', '|-|-|', '| :-- | --: |', '| a | |', '| | b |', '| a |', 'a | b'],
    [
      '- | -',
      '| a \\| | b |',
      '| ` ` | b |',
      '| &nbsp; | b |',
      '| <b> | b |',
      '| [](x) | b |',
      '||',
    ],
    [
      '| a | b | c |',
      '| a | b \\|',
      '|-|',
      '+---+',
      '+--+--+',
      'a\tb',
      'a\tb\tc',
      '1.\ta',
      '`| a |`',
    ],
    ['| a | b | | - | - | | c | d |', 'a | b | c', '| a | | b |', '> | a | b |'],
    ['| - |', '|-', '> | a | |', '- | a | b |', '  | - | - |', '| a | b | c |', '|  | '],
  ].flat(),
  link: [
    ['[here](x)', '[Here.](x)', '[**click** here](x)', '[he&#114;e](x)', '[`here`](x)', '[a](x)'],
    ['[here][x]', '[here]', '[x]: http://b.example', '[here]: http://b.example', '![here](x)'],
    ['[![here](x)](y)', '[a [here] b](x)', '[](http://a-long-address.example/)', '[ici', '](x)'],
    ['http://a-long-address.example/b_c*d', '<http://a-long-address.example/>', 'www.a.example/'],
    ['[http://a-long-address.example/](x)', '`http://a-long-address.example/`', '\\[here](x)', '_'],
  ].flat(),
  mark: [
    ['**a**', '**a', 'a**', '** a **', '(**a b**)', '***', '*a', '\\**a**', '`', '`**a**`', '_'],
    [
      '[a **b](https://c.example) d**',
      '**a\nb**',
      '[a](https://b.example)',
      '[a] (https://b.example)',
    ],
    [
      '[a](https://b',
      '[a](https://b c)',
      '[a](www.b.example)',
      '[a](<www.b.example>)',
      '![a](www.b)',
    ],
    [
      '###a',
      '##a',
      'a[1]',
      'a.[2]',
      '[1]',
      '[1]: x',
      '(x)',
      'ab¹',
      '.²',
      '3*4*5',
      '3*',
      '4*5',
      '<b>',
    ],
    [
      '\\[a](https://b.example)',
      '[a [b](https://c.example)',
      '[a',
      '](https://b.example)',
      '[1](x)',
    ],
    ['<b title="', '">', '| a | **b |', '| - | - |', '&#42;&#42;a', '&#91;1&#93;', '[^1]: ', ' '],
  ].flat(),
  placeholder: [
    [
      '...',
      '???',
      '$?',
      '[Finance to confirm]',
      '[a',
      'to confirm]',
      'to follow',
      'by Finance',
      '(to be *confirmed*)',
      '[traduire: a](x)',
      'TBD',
      'tbd',
      'XX',
      'Article',
      '20XX',
      '[name]',
      '[',
      ']',
      '<title>',
      '<insert',
      '>',
      'insert',
    ],
    [
      'amount',
      'to',
      'come',
      'to come',
      'to *come*',
      'à',
      'venir',
      '(to come)',
      'Cost:',
      'Lorem ipsum',
    ],
    [
      '[name](x)',
      '[name]: http://b.example',
      '`TBD`',
      '**',
      'http://b.example/TBD',
      '| to come |',
      '| - |',
    ],
  ].flat(),
};

const cases = [
  ['list', [listMissing, listLength, duplicateBullet, bulletLength]],
  ['sentence', [sentenceLength, bulletLength]],
  ['table', [tableHead, tableForm]],
  ['link', [linkText]],
  ['mark', [markdownForm]],
  ['placeholder', [noPlaceholder]],
] as const;

test.each(cases)('a look at the text is enough for what stands in a %s', async (kind, rules) => {
  const always = rules.map((rule) => ({ ...rule, reads: <T>(all: T): T => all }));
  const run = { settings, today: '2026-11-23' };
  const piece = fc.oneof(fc.constantFrom(...pieces[kind]), fc.constantFrom(...blocks));
  const body = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .chain((all) => fc.constantFrom(' ', '\n', '\n\n', '').map((join) => all.join(join)));
  let found = 0;
  await fc.assert(
    fc.asyncProperty(body, body, async (background, response) => {
      const fields = { background, if_pressed: [{ on: 'a', response }] };
      const note = { type, lang: 'en', fields } as const;
      const { places } = readYaml(createSource('a.yaml', JSON.stringify(fields)));
      const where = { places, written: <T>(path: T): T => path };
      const all = await runRules(always, note, where, run);
      found += all.length;
      expect(await runRules(rules, note, where, run)).toEqual(all);
    }),
    { numRuns: 600 },
  );
  expect(found).toBeGreaterThan(20);
});
