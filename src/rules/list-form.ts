import { letters } from '../document/letters.ts';
import { walk } from '../markdown/node.ts';
import { bulletsTooDeep, mayStandTooDeep } from './bullets-too-deep.ts';
import { bulletsWithoutWords, mayLackWords } from './bullets-without-words.ts';
import { defineRule } from './define-rule.ts';
import { linesInBullets, mayTakeIn } from './lines-in-bullets.ts';
import { linesThatRunOn, mayRunOn } from './lines-run-on.ts';
import { mayBeMiscounted, miscounted } from './miscounted.ts';
import type { Rule } from './rule.ts';

/** Lists and lines that are printed otherwise than they are written. */
export const listForm: Rule = defineRule({
  id: 'list-form',
  severity: 'error',
  summary: {
    en: 'Lists and lines are printed as they are written: with their numbers, and not run together.',
    fr: 'Les listes et les lignes s’impriment telles qu’elles sont écrites\u00A0: avec leurs numéros, et sans se confondre.',
  },
  why: {
    en: 'Markdown takes only the first number of a list and counts on from there (CommonMark 0.31, 5.3), so that “2024.” and “1867.” at the beginning of two lines are printed as 2024 and 2025. It also takes every line up to the next blank one for words of the bullet or the quotation above (5.1, 5.2). Neither is seen before the note is printed.',
    fr: 'Le Markdown ne retient que le premier numéro d’une liste et compte à partir de là (CommonMark 0.31, 5.3)\u00A0: «\u00A02024.\u00A0» et «\u00A01867.\u00A0» au début de deux lignes s’impriment 2024 et 2025. Il prend aussi pour la suite d’une puce ou d’une citation toutes les lignes jusqu’à la prochaine ligne vide (5.1, 5.2). Rien ne le montre avant l’impression.',
  },
  messages: {
    'bold-line': {
      en: 'This line of bold words is printed in one line with the next.',
      fr: 'Cette ligne en gras sera imprimée sur la même ligne que la suivante.',
    },
    'bold-line-hint': {
      en: 'If it is a heading, write it with ### in place of the stars, and an empty line above it; if not, leave an empty line above and below it.',
      fr: 'Si c’est un intertitre, écrivez-le avec ### à la place des astérisques, et une ligne vide au-dessus; sinon, laissez une ligne vide au-dessus et au-dessous.',
    },
    lines: {
      en: 'This line and those below it are printed as one paragraph.',
      fr: 'Cette ligne et celles qui suivent seront imprimées en un seul paragraphe.',
    },
    'lines-hint': {
      en: 'Begin each with “- ”, or leave an empty line between them.',
      fr: 'Commencez chacune par un trait d’union et une espace, ou laissez une ligne vide entre elles.',
    },
    parted: {
      en: 'This line ends in a hyphen, after which a blank is printed: “{printed}”.',
      fr: 'Cette ligne finit par un trait d’union, après lequel une espace sera imprimée\u00A0: «\u00A0{printed}\u00A0».',
    },
    'parted-hint': {
      en: 'Write the whole word on one of the two lines.',
      fr: 'Écrivez le mot entier sur une des deux lignes.',
    },
    'no-words': {
      en: 'This bullet holds nothing but the text of a footnote, so it is printed empty.',
      fr: 'Cette puce ne contient que le texte d’une note de bas de page; elle sera donc imprimée vide.',
    },
    'no-words-hint': {
      en: 'Put the text of the footnote on a line of its own, without a dash, below the text that has its mark.',
      fr: 'Mettez le texte de la note sur une ligne à part, sans trait d’union, sous le texte où se trouve son appel.',
    },
    'too-deep': {
      en: 'This line stands too far in, so it is not printed as a bullet or item of a list.',
      fr: 'Cette ligne est trop en retrait; elle ne sera donc pas imprimée comme un élément de liste.',
    },
    'too-deep-bullet-hint': {
      en: 'Begin it straight below the first letter of the bullet above, with spaces and no tabs.',
      fr: 'Commencez-la juste sous la première lettre de la puce au-dessus, par des espaces et sans tabulation.',
    },
    'too-deep-hint': {
      en: 'Begin it straight below the first letter of the text above, with spaces and no tabs.',
      fr: 'Commencez-la juste sous la première lettre du texte au-dessus, par des espaces et sans tabulation.',
    },
    number: {
      en: 'A list counts by itself: this item is printed as {printed}, and not as {written}.',
      fr: 'Une liste se numérote d’elle-même\u00A0: cet élément portera le numéro {printed}, et non {written}.',
    },
    'number-hint': {
      en: 'Correct the number, or put a backslash before the point if this is no list: {text}',
      fr: 'Corrigez le numéro, ou mettez une barre oblique inverse devant le point si ce n’est pas une liste\u00A0: {text}',
    },
    'taken-in': {
      en: 'This line is printed as words of the bullet above it.',
      fr: 'Cette ligne sera imprimée à la suite de la puce au-dessus.',
    },
    'taken-in-quote': {
      en: 'This line is printed as words of the quotation above it.',
      fr: 'Cette ligne sera imprimée à la suite de la citation au-dessus.',
    },
    'taken-in-quote-hint': {
      en: 'Leave an empty line above it; or, if it is quoted, too, begin it with “>” and a space.',
      fr: 'Laissez une ligne vide au-dessus; ou, si elle fait partie de la citation, commencez-la par «\u00A0>\u00A0» et une espace.',
    },
    tight: {
      en: 'A space is missing after the dash, so this line is printed as words of the bullet above it.',
      fr: 'Il manque une espace après le tiret; cette ligne sera donc imprimée à la suite de la puce au-dessus.',
    },
    'tight-hint': { en: 'Write: {text}', fr: 'Écrivez\u00A0: {text}' },
    'taken-in-hint': {
      en: {
        one: 'Leave an empty line above it; or, if it belongs to the bullet, put {count} more space before it.',
        other:
          'Leave an empty line above it; or, if it belongs to the bullet, put {count} more spaces before it.',
      },
      fr: {
        one: 'Laissez une ligne vide au-dessus; ou, si elle appartient à la puce, mettez {count}\u00A0espace de plus devant.',
        other:
          'Laissez une ligne vide au-dessus; ou, si elle appartient à la puce, mettez {count}\u00A0espaces de plus devant.',
      },
    },
  },
  examples: {
    good: [
      { yaml: 'background: |\n  1. raise the dykes\n  1. mend the gates\n\n  Then\n\n  2. rest' },
      { yaml: 'background: |\n  - The dykes hold\n  in all weathers.\n\n  The gates do not.' },
      { yaml: 'background: |\n  - dykes\n    - gates\n      - pumps' },
      { yaml: 'background: |\n  The short-\n  and long-term plan.' },
      { yaml: 'background: |\n  The Minister of\n  Public Safety, says\n  The Mayor, will pay.' },
      { yaml: 'background: |\n  > We will pay\n  for it all.\n  > We will.' },
    ],
    bad: [
      { yaml: 'background: |\n  **Costs**\n  They rise.', at: ['2:3'] },
      { yaml: 'background: |\n  They are under recon-\n  struction.', at: ['2:18'] },
      { yaml: 'background: |\n  Dykes: 12\n  Pumps: 4', at: ['2:3'] },
      { yaml: 'background: |\n  History\n  The dykes are of 1950.', at: ['2:3'] },
      { yaml: 'background: |\n  - dykes\n          - gates\n          - pumps', at: ['3:11'] },
      { yaml: 'background: |\n  Costs:\n\n      - gates\n      - pumps', at: ['4:7'] },
      { yaml: 'background: |\n  They hold.[^1]\n\n  - [^1]: The plan.', at: ['4:5'] },
      { yaml: 'issue: They hold.[^1]\nkey_facts:\n  - "[^1]: The plan."', at: ['3:6'] },
      { yaml: 'background: |\n  1. raise the dykes\n  3. mend the gates', at: ['3:3'] },
      { yaml: 'background: |\n  - The dykes hold.\n  The gates do not.', at: ['3:3'] },
      { yaml: 'background: |\n  - dykes\n  -gates\n  - pumps', at: ['3:3'] },
      { yaml: 'background: |\n  > We will pay.\n  She then left.', at: ['3:3'] },
      {
        yaml: 'lang: fr\nbackground: |\n  1. relever les digues\n  4. réparer les vannes',
        at: ['4:3'],
      },
    ],
  },
  reads: (bodies) =>
    bodies.filter(
      ({ text }) =>
        mayBeMiscounted(text) ||
        mayTakeIn(text) ||
        mayLackWords(text) ||
        mayRunOn(text) ||
        mayStandTooDeep(text),
    ),
  check({ bodies }, report, say) {
    for (const { path: at, text, root } of bodies) {
      for (const { start, written, printed } of miscounted(root, text)) {
        const [number, sign] = [written.slice(0, -1), written.slice(-1)];
        report({
          at,
          range: { start, end: start + written.length },
          message: say('number', { written: number, printed: String(printed) }),
          hints: [say('number-hint', { text: `${number}\\${sign}` })],
        });
      }
      for (const node of walk(root))
        for (const { kind, ...range } of linesThatRunOn(node, text))
          report({
            at,
            range,
            severity: 'warning',
            message:
              kind === 'parted'
                ? say(kind, {
                    printed: `${text.slice(range.start, range.end)} ${wordAfter(text, range.end)}`,
                  })
                : say(kind, {}),
            hints: [say(`${kind}-hint`, {})],
          });
      for (const { isBelowBullet, ...range } of bulletsTooDeep(root, text))
        report({
          at,
          range,
          message: say('too-deep', {}),
          hints: [say(isBelowBullet ? 'too-deep-bullet-hint' : 'too-deep-hint', {})],
        });
      for (const range of bulletsWithoutWords(root, at))
        report({ at, range, message: say('no-words', {}), hints: [say('no-words-hint', {})] });
      for (const { kind, lacks, ...range } of linesInBullets(root, text)) {
        const hint =
          kind === 'tight'
            ? say('tight-hint', { text: `- ${text.slice(range.start + 1, range.end)}` })
            : say(`${kind}-hint`, { count: lacks });
        report({
          at,
          range,
          // The words are all there, and may have been meant so; but for a bullet that was lost.
          severity: kind === 'tight' ? 'error' : 'warning',
          message: say(kind, {}),
          hints: [hint],
        });
      }
    }
  },
});

/** The first word after an offset. */
function wordAfter(text: string, offset: number): string {
  return new RegExp(`[${letters}]+`).exec(text.slice(offset, offset + 60))?.[0] ?? '';
}
