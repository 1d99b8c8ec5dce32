import type { NotePath } from '../findings/finding.ts';
import { flatText } from '../markdown/flat-text.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';
import { countWords } from './prose/count-words.ts';
import { defineRule } from './define-rule.ts';
import type { Found, Rule } from './rule.ts';

/** Bullets that are too long to be spoken in one breath. */
export const bulletLength: Rule = defineRule({
  id: 'bullet-length',
  severity: 'warning',
  summary: {
    en: 'A bullet of a response has at most 60 words.',
    fr: 'Une puce d’une réponse compte au plus 60 mots.',
  },
  why: {
    en: 'Responses are spoken aloud. In published committee notes most bullets have 25 to 50 words, and the Canada.ca Content Style Guide (4.1) asks for one idea an item.',
    fr: 'Les réponses sont dites à voix haute. Dans les notes de comité publiées, la plupart des puces comptent de 25 à 50 mots, et le Guide de rédaction du contenu du site Canada.ca (4.1) demande une seule idée par élément.',
  },
  options: {
    max: {
      default: 60,
      about: { en: 'Most words in a bullet.', fr: 'Nombre maximal de mots par puce.' },
    },
  },
  messages: {
    found: {
      en: 'This bullet has {count} words; one to be spoken has at most {max}.',
      fr: 'Cette puce compte {count} mots; une puce à dire à voix haute en compte au plus {max}.',
    },
    hint: {
      en: 'Split it into two bullets, each with one idea.',
      fr: 'Divisez-la en deux puces, chacune avec une seule idée.',
    },
  },
  examples: {
    good: [
      { yaml: `proposed_response:\n  - ${tensOf(6)}` },
      { yaml: `key_facts:\n  - ${tensOf(6)} Always.` },
      { yaml: `proposed_response:\n  - |\n    ${tensOf(4)}\n\n    - ${tensOf(4)}` },
    ],
    bad: [
      { yaml: `proposed_response:\n  - ${tensOf(6)} Always.`, at: ['2:5'] },
      {
        yaml: `if_pressed:\n  - on: costs\n    response: |\n      - ${tensOf(6)} Always.`,
        at: ['4:7'],
      },
      {
        yaml: `lang: fr\nproposed_response:\n  - ${tensOf(6, 'Nous bâtissons des digues pour garder au sec nos maisons.')} Toujours.`,
        at: ['3:5'],
      },
    ],
  },
  reads: (bodies, { max }) =>
    // So many words and the blanks between them need more characters.
    bodies.filter(
      ({ path, text }) => text.length > 2 * max && isSpoken(path) && countRuns(text) > max,
    ),
  check({ bodies, options: { max } }, report, say) {
    for (const { path, root } of bodies)
      for (const bullet of isSpoken(path) ? bulletsOf(path, root) : []) {
        const count = wordsIn(bullet.block);
        if (count <= max) continue;
        const message = say('found', { count, max });
        report({ ...bullet.place, message, hints: [say('hint', {})] });
      }
  },
});

/** `proposed_response`, `if_pressed/0/response`, and any `…_response` of a type of your own. */
function isSpoken(path: NotePath): boolean {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return /(?:^|_)response$/.test(key);
}

interface Bullet {
  readonly place: Pick<Found, 'at' | 'range'>;
  readonly block: MarkdownNode;
}

/** A bullet that YAML lists, and all items of lists in Markdown. */
function bulletsOf(path: NotePath, root: MarkdownNode): Bullet[] {
  const items = [...walk(root)].filter(({ kind }) => kind === 'item');
  const bullets = items.map((block) => ({ place: { at: path, range: block }, block }));
  return typeof path.at(-1) === 'number'
    ? [{ place: { at: path }, block: root }, ...bullets]
    : bullets;
}

/** Words of a bullet's own; the lists below it have their own bullets, and footnotes are not spoken. */
function wordsIn(block: MarkdownNode): number {
  if (!('children' in block)) return 0;
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return countWords(flatText(block).text);
  return block.children
    .filter(({ kind }) => kind !== 'list' && kind !== 'footnote-definition')
    .map(wordsIn)
    .reduce((sum, words) => sum + words, 0);
}

/** At least as many as the words that are printed: an entity may stand for a blank. */
function countRuns(text: string): number {
  return countWords(text.replaceAll('&', ' '));
}

/** A text of so many tens of words, for the examples. */
function tensOf(
  count: number,
  sentence = 'We build dykes and gates to keep the water out.',
): string {
  return Array.from({ length: count }, () => sentence).join(' ');
}
