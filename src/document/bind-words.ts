import { monthNames } from '../locale/dates.ts';
import type { Locale } from '../locale/message.ts';
import type { Block, Cell, Inline } from './block.ts';
import { letters } from './letters.ts';

/**
 * Keeps together what must not be parted at the end of a line, by no-break spaces: a number and its
 * unit (“$5 million”, “20 years”), a word and its number (“option 3”), a day and its month, the groups of a long number, in French a
 * colon and what it follows, guillemets and what they hold. A blank is all that is ever changed, and
 * never one in code or in an address.
 *
 * Sources: Canada.ca Content Style Guide, 4.6 and 4.7; for French, Justice Canada's jurilinguistic
 * notes and the usage of federal offices.
 */
export function bindWords(blocks: readonly Block[], lang: Locale): Block[] {
  const inlines = (content: readonly Inline[]): Inline[] =>
    content.map((inline) => bindInline(inline, places[lang], inlines));
  const cells = (row: readonly Cell[]): Cell[] => row.map(inlines);
  const bind = (block: Block): Block => {
    switch (block.kind) {
      case 'section':
      case 'quote':
        return { ...block, blocks: block.blocks.map(bind) };
      case 'heading':
      case 'paragraph':
        return { ...block, content: inlines(block.content) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(bind)) };
      case 'table':
        return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
      case 'fields':
        return {
          ...block,
          entries: block.entries.map((entry) => ({ ...entry, values: entry.values.map(inlines) })),
        };
      default:
        return block;
    }
  };
  return blocks.map(bind);
}

function bindInline(
  inline: Inline,
  blanks: RegExp,
  inlines: (content: readonly Inline[]) => Inline[],
): Inline {
  if (inline.kind === 'text') return { ...inline, text: inline.text.replaceAll(blanks, '\u00A0') };
  // Words in another language have rules of their own.
  if (inline.kind === 'span' || !('content' in inline)) return inline;
  return { ...inline, content: inlines(inline.content) };
}

const notInWord = `(?![${letters}0-9])`;

const units: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'thousand',
    'million',
    'billion',
    'per cent',
    'am',
    'pm',
    'km',
    'kg',
    ...plurals('year', 'month', 'week', 'day', 'hour', 'minute'),
  ],
  fr: [
    'mille',
    'h',
    'mois',
    'km',
    'kg',
    ...plurals('million', 'milliard', 'an', 'année', 'semaine', 'jour', 'heure', 'minute'),
  ],
};

/** After a word that a number belongs to, as in “option 3”. */
function numbered(...words: readonly string[]): string {
  const either = words.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`);
  return `(?<=(?<![${letters}0-9])(?:${either.join('|')})s?)`;
}

/** Not of a year, which stands by itself: “on this page 2025 is meant”. */
const number = '[0-9]{1,3}(?![0-9])';

function plurals(...words: readonly string[]): string[] {
  return words.map((word) => `${word}s?`);
}

/** Blanks that hold, by the language around them. */
const places: Readonly<Record<Locale, RegExp>> = {
  en: blanksAt(
    [numbered('option', 'page', 'section', 'part', 'chapter', 'bill', 'phase', 'table'), number],
    ['(?<=[0-9])', `(?:${units.en.join('|')})${notInWord}`],
    [`(?<=(?:${monthNames.en.join('|')}))`, '[0-9]{1,2}(?![0-9])'],
  ),
  fr: blanksAt(
    [numbered('option', 'page', 'article', 'partie', 'chapitre', 'phase', 'tableau'), number],
    ['(?<=[0-9])', `(?:${units.fr.join('|')})${notInWord}`],
    ['(?<=[0-9]|[0-9]er)', `(?:${monthNames.fr.join('|')})${notInWord}`],
    ['(?<=[0-9])', '[%$€]'],
    ['(?<=(?<![0-9])[0-9]{1,3}|[ \u00A0][0-9]{3})', '[0-9]{3}(?![0-9])'],
    ['', '[:»]'],
    ['(?<=«)', ''],
  ),
};

function blanksAt(...found: ReadonlyArray<readonly [before: string, after: string]>): RegExp {
  return new RegExp(found.map(([before, after]) => `${before} (?=${after})`).join('|'), 'gu');
}
