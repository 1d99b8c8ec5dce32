import { walk, type MarkdownNode } from '../markdown/node.ts';
import type { NotePath } from '../findings/finding.ts';
import { bulletListsOf } from './bullet-lists.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Lists that are too long to keep in mind, reported at the first item over the limit. */
export const listLength: Rule = defineRule({
  id: 'list-length',
  severity: 'info',
  summary: {
    en: 'A list has at most 7 items on a level.',
    fr: 'Une liste compte au plus 7 éléments par niveau.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide (4.1 and 5.2) asks for at most 7 items in a list. Published responses have 4 to 7 bullets; a speaker loses the place in a longer list.',
    fr: 'Le Guide de rédaction du contenu du site Canada.ca (4.1 et 5.2) demande au plus 7 éléments par liste. Les réponses publiées comptent de 4 à 7 puces; devant une liste plus longue, la personne qui parle perd le fil.',
  },
  options: {
    max: {
      default: 7,
      about: { en: 'Most items on a level.', fr: 'Nombre maximal d’éléments par niveau.' },
    },
  },
  messages: {
    found: {
      en: 'This list has {count} items on one level; more than {max} are hard to keep in mind.',
      fr: 'Cette liste compte {count} éléments au même niveau; au-delà de {max}, ils sont difficiles à retenir.',
    },
    hint: {
      en: 'Group them under two or three items, or divide the list with headings.',
      fr: 'Regroupez-les sous deux ou trois éléments, ou divisez la liste par des intertitres.',
    },
  },
  examples: {
    good: [
      { yaml: `key_facts:\n${itemsOf(7)}` },
      { yaml: `key_facts: |\n  - one\n${itemsOf(7, '    ')}\n  - two` },
    ],
    bad: [
      { yaml: `key_facts:\n${itemsOf(8)}`, at: ['9:5'] },
      { yaml: `lang: fr\nkey_facts: |\n${itemsOf(9)}`, at: ['10:3'] },
    ],
  },
  reads: (bodies, { max }) => bodies.filter(({ text }) => countMarkers(text) > max),
  check({ bodies, texts, options: { max } }, report, say) {
    const hints = [say('hint', {})];
    const isLong = texts.some(({ path }) => isAtLeast(path.at(-1), max));
    for (const list of isLong ? bulletListsOf(texts) : []) {
      const first = list[max];
      const message = say('found', { count: list.length, max });
      if (first) report({ at: first.path, message, hints });
    }
    for (const { path, root } of bodies)
      for (const node of walk(root)) {
        const first: MarkdownNode | undefined =
          node.kind === 'list' ? node.children[max] : undefined;
        if (node.kind !== 'list' || !first) continue;
        const message = say('found', { count: node.children.length, max });
        report({ at: path, range: first, message, hints });
      }
  },
});

function isAtLeast(step: NotePath[number] | undefined, max: number): boolean {
  return typeof step === 'number' && step >= max;
}

/** Items on lines of their own, for the examples. */
function itemsOf(count: number, indent = '  '): string {
  return Array.from({ length: count }, (_, index) => `${indent}- Item ${index + 1}`).join('\n');
}

/** Lines that may begin an item: no level has more items than these. */
function countMarkers(text: string): number {
  if (!/[\n\r]/.test(text)) return 1;
  return (
    text.match(/^[ \t>]*(?:\[\^[^\]\n]+\]:[ \t]*)?(?:[-*+]|\d+[.)])(?![^ \t\n\r])/gm)?.length ?? 0
  );
}
