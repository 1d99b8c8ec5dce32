import { holdsAtLine } from '../source/at-sign.ts';
import { walk } from '../markdown/node.ts';
import type { NotePath } from '../findings/finding.ts';
import { bulletListsOf } from './bullet-lists.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import type { Remark, Rule } from './rule.ts';

/** The same bullet twice in one list; the same words below two different bullets are meant. */
export const duplicateBullet: Rule = defineRule({
  id: 'duplicate-bullet',
  severity: 'warning',
  summary: {
    en: 'No bullet stands twice in a list.',
    fr: 'Aucune puce ne figure deux fois dans une liste.',
  },
  why: {
    en: 'Notes live for years and are put together from older ones (20 of the 22 notes of a published binder returned word for word eight weeks later), so a bullet is easily pasted twice. A speaker then says it twice.',
    fr: 'Les notes servent pendant des années et sont assemblées à partir de plus anciennes (20 des 22 notes d’un cahier publié ont été reprises telles quelles huit semaines plus tard); une puce est donc vite collée deux fois. La personne qui parle la dit alors deux fois.',
  },
  messages: {
    found: {
      en: 'This bullet already stands in the same list. Remove one of the two.',
      fr: 'Cette puce figure déjà dans la même liste. Supprimez l’une des deux.',
    },
    first: { en: 'It stands here first.', fr: 'Elle figure d’abord ici.' },
  },
  examples: {
    good: [
      { yaml: 'key_facts:\n  - 14 crossings a day\n  - 14 crossings a week' },
      { yaml: 'key_facts:\n  - "[Redacted]"\n  - "[Redacted]"' },
      { yaml: 'key_facts: |\n  - Atlantic\n    - 2025\n  - Pacific\n    - 2025' },
    ],
    bad: [
      { yaml: 'key_facts:\n  - 14 crossings a day\n  - 14 **crossings** a day.', at: ['3:5'] },
      { yaml: 'lang: fr\nkey_facts: |\n  - Oui\n  - Non\n  - Oui;', at: ['5:3'] },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => mayRepeat(text)),
  check({ bodies, texts }, report, say) {
    const check = (list: readonly Bullet[]): void => {
      const first = new Map<string, Bullet>();
      for (const { words, ...bullet } of list) {
        const earlier = first.get(words);
        if (words === '') continue;
        if (!earlier) first.set(words, { words, ...bullet });
        else {
          const { at, range } = earlier;
          const place = range ? { at, range } : { at };
          const related = [{ message: say('first', {}), ...place }];
          report({ ...bullet, message: say('found', {}), related });
        }
      }
    };
    for (const list of bulletListsOf(texts))
      if (mayBeAlike(list.map(({ text }) => text)))
        check(list.map(({ path, text }) => ({ at: path, words: wordsOf(text) })));
    for (const { path, text, root } of bodies)
      for (const node of walk(root))
        if (node.kind === 'list')
          check(
            node.children.map(({ start, end }) => {
              const words = wordsOf(text.slice(start, end).replace(/^(?:[-*+]|\d+[.)])/, ''));
              return { at: path, range: { start, end }, words };
            }),
          );
  },
});

interface Bullet extends Omit<Remark, 'message'> {
  readonly at: NotePath;
  readonly words: string;
}

/**
 * What two bullets are compared by: nothing where there are no words, or where all is bracketed, for
 * `[Redacted]` may stand in a row.
 */
function wordsOf(bullet: string): string {
  const words = bullet.replaceAll(/[\s*_]+/g, ' ').trim();
  return /^(?:\[[^\]]*\])?[^\p{L}\p{N}]*$/u.test(words)
    ? ''
    : words.toLowerCase().replace(/(?<![ .;:,])[ .;:,]+$/, '');
}

/** Whether the first words after two marks of bullets may be the same. */
function mayRepeat(text: string): boolean {
  // One line is one bullet.
  const mayBegin = text.includes('\n') && holdsAtLine(text, mark);
  if (!mayBegin && !/[\r\u2028\u2029]/.test(text)) return false;
  const marks = [...text.matchAll(everyMark)];
  const bullets = marks.map(({ index, 0: mark }, at) =>
    text.slice(index + mark.length, marks[at + 1]?.index),
  );
  return mayBeAlike(bullets);
}

const mark = /[ \t>]*(?:\[\^[^\]\n]+\]:[ \t]*)?(?:(?:[-*+]|\d+[.)])[ \t\n\r]+)+/y;
const everyMark = new RegExp(`^(?:${mark.source})`, 'gm');

/** Whether two bullets may be the same: a look at their beginnings, and at the rest where these are. */
function mayBeAlike(bullets: readonly string[]): boolean {
  return (
    bullets.length > 1 &&
    !beginApart(bullets) &&
    beginAlike(bullets.map((bullet) => lettersOf(bullet.slice(0, 40)))) &&
    beginAlike(bullets.map(lettersOf))
  );
}

/** Whether the first letters of all bullets differ, beyond doubt. */
function beginApart(bullets: readonly string[]): boolean {
  const beginnings = new Set<number>();
  for (const bullet of bullets) {
    const beginning = sumOfLetters(bullet);
    if (beginning === undefined || beginnings.has(beginning)) return false;
    beginnings.add(beginning);
  }
  return true;
}

/** A number of the first sixteen letters, in either case; undefined where another sign is among them. */
function sumOfLetters(bullet: string): number | undefined {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < bullet.length; at++) {
    const letter = bullet.charCodeAt(at) | 0x20;
    if (letter === 0x20) continue;
    if (letter < 0x61 || letter > 0x7a) return undefined;
    sum = (Math.imul(sum, 31) + letter) | 0;
    if (++count === 16) return sum;
  }
  return undefined;
}

const signs = new RegExp(String.raw`[^${letters}\d]+`, 'g');

function lettersOf(bullet: string): string {
  return bullet.toLowerCase().replaceAll(signs, '');
}

/** Whether one of two beginnings goes on like the other, which a mark of Markdown may have cut short. */
function beginAlike(beginnings: readonly string[]): boolean {
  return beginnings.toSorted().some((one, at, all) => all[at + 1]?.startsWith(one));
}
