import { expect, test } from 'vitest';
import { bindWords } from '../../src/document/bind-words.ts';
import { plainText, type Block, type Inline } from '../../src/document/block.ts';
import type { Locale } from '../../src/locale/message.ts';

/** A text with its no-break spaces as “~”. */
function bound(content: readonly Inline[], lang: Locale): string {
  const [paragraph] = bindWords([{ kind: 'paragraph', content }], lang);
  const found = paragraph?.kind === 'paragraph' ? paragraph.content : [];
  return plainText(found).replaceAll('\u00A0', '~');
}
const text = (words: string): Inline => ({ kind: 'text', text: words });

test.each([
  [
    'It costs $5 million over 20 years, or 3 per cent.',
    'It costs $5~million over 20~years, or 3~per cent.',
  ],
  [
    'Option 3 and pages 12 to 14; page 2025, adoption 3.',
    'Option~3 and pages~12 to 14; page 2025, adoption 3.',
  ],
  ['On July 31, 2026 and May 5 at 4:30 pm.', 'On July~31, 2026 and May~5 at 4:30~pm.'],
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
  ['22 240 000 $ à 13 h 30', '22~240~000~$ à 13~h 30'],
  ['en 2024 300 personnes et 5 anges', 'en 2024 300 personnes et 5 anges'],
])('In French %j is kept together as %j', (written, wanted) => {
  expect(bound([text(written)], 'fr')).toBe(wanted);
});

test('Code, addresses and words in another language stay as they are written', () => {
  const inner = text('5 million');
  expect(bound([{ kind: 'code', text: '5 million' }], 'en')).toBe('5 million');
  expect(bound([{ kind: 'span', lang: 'iu', content: [inner] }], 'en')).toBe('5 million');
  const link: Inline = { kind: 'link', href: 'https://example.org/5 million', content: [inner] };
  const [paragraph] = bindWords([{ kind: 'paragraph', content: [link] }], 'en');
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
  const found = JSON.stringify(bindWords(blocks, 'en'));
  expect(found).not.toContain('5 million');
  expect(found.split('5\u00A0million')).toHaveLength(8);
});
