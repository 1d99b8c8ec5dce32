import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type Block, type Document, type Inline } from '../../../src/document/block.ts';
import { typeset, type TypographyStyle } from '../../../src/document/typography/typeset.ts';
import type { Locale } from '../../../src/locale/message.ts';

const whole: TypographyStyle = { spacing: true, quotes: true };

function documentOf(blocks: readonly Block[], lang: Locale): Document {
  return {
    lang,
    title: 'T',
    marking: '',
    type: 'committee-note',
    branch: undefined,
    issued: undefined,
    modified: undefined,
    watermark: undefined,
    draft: false,
    blocks,
    footnotes: [],
  };
}

function setBlocks(blocks: readonly Block[], lang: Locale, style = whole): readonly Block[] {
  return typeset(documentOf(blocks, lang), style).document.blocks;
}

/** A text with its no-break spaces as “~”. */
function bound(content: readonly Inline[], lang: Locale, style = whole): string {
  const [paragraph] = setBlocks([{ kind: 'paragraph', content }], lang, style);
  const found = paragraph?.kind === 'paragraph' ? paragraph.content : [];
  return plainText(found).replaceAll('\u00A0', '~');
}
/** A text with what is raised in it in braces. */
function raised(words: string, lang: Locale, style = whole): string {
  const [paragraph] = setBlocks([{ kind: 'paragraph', content: [text(words)] }], lang, style);
  const found = paragraph?.kind === 'paragraph' ? paragraph.content : [];
  const drawn = found.map((each) =>
    each.kind === 'raised' ? `{${plainText([each])}}` : plainText([each]),
  );
  expect(plainText(found)).toBe(drawn.join('').replaceAll(/[{}]/g, ''));
  return drawn.join('').replaceAll('\u00A0', ' ');
}

test.each([
  ['Le 1er mai, la 1re fois, les 2es', 'Le 1{er} mai, la 1{re} fois, les 2{es}'],
  [
    'Au XIXe et au Xe siècle, sous François Ier.',
    'Au XIX{e} et au X{e} siècle, sous François I{er}.',
  ],
  ['Le 42e, le 43e', 'Le 42{e}, le 43{e}'],
  ['La Ve République, la 2nde', 'La V{e} République, la 2{nde}'],
  ['Voir https://example.org/1er/2e, QP/2e', 'Voir https://example.org/1er/2e, QP/2e'],
  [
    'Ce Xe, Le, Me Roy, 2e-3, A2e, 1,5e, 10e6, 3en',
    'Ce Xe, Le, Me Roy, 2e-3, A2e, 1,5e, 10e6, 3en',
  ],
])('the letters of the ordinals in “%s” are raised', (written, wanted) => {
  expect(raised(written, 'fr')).toBe(wanted);
  expect(raised(written, 'en')).toBe(written);
  expect(raised(written, 'fr', { spacing: false, quotes: true })).toBe(written);
});

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'strong', content: [text(words)] });

test.each([
  [
    'It costs $5 million over 20 years, or 3 per cent.',
    'It costs $5~million over 20~years, or 3~per cent.',
  ],
  [
    'Option 3 and pages 12 to 14; page 2025, adoption 3.',
    'Option~3 and pages~12 to 14; page 2025, adoption 3.',
  ],
  ['613-555-0142 ext. 7, next. 7', '613-555-0142 ext.~7, next. 7'],
  [
    'Dr. Roy and Ms. Élan saw No. 5, s. 7, pp. 12 to 14; beds. 7 were.',
    'Dr.~Roy and Ms.~Élan saw No.~5, s.~7, pp.~12 to 14; beds. 7 were.',
  ],
  ['On July 31, 2026 and May 5 at 4:30 pm.', 'On July~31, 2026 and May~5 at 4:30~pm.'],
  [
    "It's \"so\", they'd say: the harbours' 'best' in the '90s.",
    'It’s “so”, they’d say: the harbours’ ‘best’ in the ’90s.',
  ],
  ['A 5" pipe, 6\' tall, "not closed', 'A 5" pipe, 6\' tall, "not closed'],
  ['Why ? 75% : no', 'Why ? 75% : no'],
  ['A hall of 5 × 3 m, or 5 ×3; A × B', 'A hall of 5~×~3~m, or 5~×3; A × B'],
  [
    'A wall of 2.5 metres, 3 km² and 40 litres at 7 degrees; 8 metrics, 5 many.',
    'A wall of 2.5~metres, 3~km² and 40~litres at 7~degrees; 8 metrics, 5 many.',
  ],
  ['Budget ($ millions), paid in $ or gold', 'Budget ($~millions), paid in $ or gold'],
  ['1\u202F000 km', '1~000~km'],
  [
    'Savings – or none – fall — at once; – a range–b',
    'Savings~– or none~– fall~— at once; – a range–b',
  ],
  [
    'He may 5 times; in 2024 300 people came; a 5 yearbook.',
    'He may 5 times; in 2024 300 people came; a 5 yearbook.',
  ],
])('In English %j is kept together as %j', (written, wanted) => {
  expect(bound([text(written)], 'en')).toBe(wanted);
});

test.each([
  [
    'Il coûte 22,24 millions de dollars en 3 ans, soit 5 %.',
    'Il coûte 22,24~millions de dollars en 3~ans, soit 5~%.',
  ],
  [
    'Le 30 octobre 2020 et le 1er mai : « oui » ou non.',
    'Le 30~octobre 2020 et le 1er~mai~: «~oui~» ou non.',
  ],
  [
    'M. Roy, Mme Élan et la Dre Côté : nos 12 et n° 5, art. 7, p. 12 ; DVD Roy, nos 40 000.',
    'M.~Roy, Mme~Élan et la Dre~Côté~: nos~12 et n°~5, art.~7, p.~12; DVD Roy, nos~40~000.',
  ],
  ['De M. le ministre, A.M. Roy', 'De M. le ministre, A.M. Roy'],
  ['22 240 000 $ à 13 h 30', '22~240~000~$ à 13~h~30'],
  [
    'Un mur de 2,5 mètres, 3 km² et 40 litres, 7 degrés; 8 métriques.',
    'Un mur de 2,5~mètres, 3~km² et 40~litres, 7~degrés; 8 métriques.',
  ],
  ['Budget (en millions de $) de $ reçus', 'Budget (en millions de~$) de $ reçus'],
  ['en 2024 300 personnes et 5 anges', 'en 2024 300 personnes et 5 anges'],
  ['Le but: 75% ou 75$, 3M$, 20°C.', 'Le but~: 75~% ou 75~$, 3~M$, 20~°C.'],
  ['Pourquoi ? Oui ! « Ah ! » Donc\u202F; fin ?', 'Pourquoi? Oui! «~Ah!~» Donc; fin?'],
  ['Le «plan» et « eaux\u202F».', 'Le «~plan~» et «~eaux~».'],
  ['À 10:30, au taux de 90:10, chapitre 3:', 'À 10:30, au taux de 90:10, chapitre~3~:'],
  ['Voir a@example.org: 5 %20.', 'Voir a@example.org~: 5~%20.'],
  ['Voir https://example.org/a:75%; fin', 'Voir https://example.org/a:75%; fin'],
  ['12\n300 personnes', '12~300 personnes'],
  ["De l'eau, aujourd'hui et 5' de haut.", "De l’eau, aujourd’hui et 5' de haut."],
  ['Dire "oui" ou "non".', 'Dire «~oui~» ou «~non~».'],
  ['« Dire "oui" » et "dire "non" aussi"', '«~Dire “oui”~» et «~dire “non” aussi~»'],
  ['Un tuyau de 5" et "non fini', 'Un tuyau de 5" et "non fini'],
])('In French %j is kept together as %j', (written, wanted) => {
  expect(bound([text(written)], 'fr')).toBe(wanted);
});

test('Code, addresses and words in another language stay as they are written', () => {
  const inner = text('5 million');
  expect(bound([{ kind: 'code', text: '5 million' }], 'en')).toBe('5 million');
  expect(bound([{ kind: 'span', lang: 'iu', content: [inner] }], 'en')).toBe('5 million');
  const link: Inline = { kind: 'link', href: 'https://example.org/5 million', content: [inner] };
  const [paragraph] = setBlocks([{ kind: 'paragraph', content: [link] }], 'en');
  expect(paragraph).toEqual({
    kind: 'paragraph',
    content: [{ ...link, content: [text('5\u00A0million')] }],
  });
});

test('Every kind of block is reached', () => {
  const words: readonly Inline[] = [{ kind: 'strong', content: [text('5 million')] }];
  const inside: Block = { kind: 'paragraph', content: words };
  const blocks: Block[] = [
    { kind: 'section', blocks: [{ kind: 'heading', level: 2, content: words }, inside] },
    { kind: 'list', ordered: false, start: 1, tight: true, items: [[inside]] },
    { kind: 'table', align: [undefined], head: [words], rows: [[words]] },
    { kind: 'fields', role: 'details', entries: [{ label: 'Cost', values: [words] }] },
    { kind: 'quote', blocks: [inside] },
  ];
  const found = JSON.stringify(setBlocks(blocks, 'en'));
  expect(found).not.toContain('5 million');
  expect(found.split('5\u00A0million')).toHaveLength(8);
});

test('A run is seen as a whole, whatever is bold, linked or code in it', () => {
  expect(bound([strong('Note'), text(': '), strong('75'), text('%')], 'fr')).toBe('Note~: 75~%');
  expect(bound([text('"'), strong('Eau'), text('" ; l\''), strong('État')], 'fr')).toBe(
    '«~Eau~»; l’État',
  );
  const code: Inline = { kind: 'code', text: 'a : b' };
  expect(bound([text('«'), code, text('» et '), code, text(' :')], 'fr')).toBe(
    '«~a : b~» et a : b~:',
  );
  expect(bound([text('22'), strong(' '), text('240 $')], 'fr')).toBe('22~240~$');
});

test('Words in the other official language are set as it sets them', () => {
  const span: Inline = { kind: 'span', lang: 'en-CA', content: [text('"It\'s $5 million"')] };
  expect(bound([text('Dire : '), span], 'fr')).toBe('Dire~: “It’s $5~million”');
});

test('A theme may leave spaces or quotes as they were written', () => {
  const written = 'Le but: "5 ans" d\'eau ?';
  const set = (spacing: boolean, quotes: boolean): string =>
    bound([text(written)], 'fr', { spacing, quotes });
  expect(set(false, false)).toBe(written);
  expect(set(true, false)).toBe('Le but~: "5~ans" d\'eau?');
  expect(set(false, true)).toBe('Le but: «~5 ans~» d’eau ?');
});

test('What was changed is told with the words around it', () => {
  const { changes } = typeset(
    documentOf([{ kind: 'paragraph', content: [text('Le but: "5 ans" d\'eau.')] }], 'fr'),
    whole,
  );
  expect(changes()).toEqual([
    { written: 'but:', set: 'but\u00A0:' },
    { written: '"5 ans"', set: '«\u00A05\u00A0ans\u00A0»' },
    { written: "d'eau.", set: 'd’eau.' },
  ]);
});

const locale = constantFrom<Locale>('en', 'fr');

test('Nothing but blanks and quotes is ever changed', () => {
  const letters = stringMatching(/^[a-zé0-9 "'«»:;!?%$.,\n\u00A0\u202F]{0,40}$/);
  const words = (set: string): string => set.replaceAll(/[\s~"'«»“”‘’]/g, '');
  assert(
    property(letters, locale, (written, lang) => {
      expect(words(bound([text(written)], lang))).toBe(words(written));
    }),
  );
});

test('What was set once is not changed again', () => {
  const words = [
    'mot',
    '"un mot"',
    '«mot»',
    '« mot »',
    'mot:',
    'mot :',
    'mot ;',
    'mot ?',
    "l'eau",
    "'90s",
    '75%',
    '75 %',
    '$5 million',
    '75$',
    '3M$',
    '12 300',
    '5 ans',
    '1er mai',
    'May 5',
    '5"',
  ];
  assert(
    property(array(constantFrom(...words)), locale, (parts, lang) => {
      const once = bound([text(parts.join(' '))], lang).replaceAll('~', '\u00A0');
      expect(bound([text(once)], lang).replaceAll('~', '\u00A0')).toBe(once);
    }),
  );
});
