import type { NodeOf } from '../markdown/node.ts';
import { bodiesWithDoubtfulFootnotes, footnotesOf, type Placed } from '../note/footnotes.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Marks of footnotes without a text. */
export const footnoteUndefined: Rule = defineRule({
  id: 'footnote-undefined',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'Every footnote mark has its text somewhere in the note.',
    fr: 'Chaque appel de note a son texte quelque part dans la note.',
  },
  why: {
    en: 'Published notes carry marks such as “organizationsFootnote1” whose text was lost on the way; a reader cannot tell what the source was.',
    fr: 'Des notes publiées portent des appels comme «\u00A0organizationsFootnote1\u00A0» dont le texte s’est perdu en route; le lecteur ne peut pas savoir quelle était la source.',
  },
  messages: {
    found: {
      en: 'The footnote “[^{label}]” has no text.',
      fr: 'La note de bas de page «\u00A0[^{label}]\u00A0» n’a pas de texte.',
    },
    hint: {
      en: 'Add a line such as: [^{label}]: The text of the footnote.',
      fr: 'Ajoutez une ligne comme celle-ci\u00A0: [^{label}]: Le texte de la note de bas de page.',
    },
    colon: {
      en: 'This line is the text of a footnote only if a colon stands right after “[^{label}]”.',
      fr: 'Cette ligne n’est le texte d’une note de bas de page que si un deux-points suit «\u00A0[^{label}]\u00A0» sans espace.',
    },
    'colon-hint': {
      en: 'Write: [^{label}]: {words}',
      fr: 'Écrivez\u00A0: [^{label}]: {words}',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: Costs rise.[^a]\nbackground: |\n  Text.\n\n  [^a]: Main Estimates, 2026.' },
    ],
    bad: [
      { yaml: 'issue: Costs rise.[^a]', at: ['1:19'] },
      { yaml: 'issue: |\n  Costs rise.[^a]\n\n  [^a] Main Estimates, 2026.', at: ['4:3'] },
      {
        yaml: 'lang: fr\nissue: |\n  Les coûts montent.[^a]\n\n  [^a]\u00A0: Budget principal, 2026.',
        at: ['5:3'],
      },
    ],
  },
  reads: bodiesWithDoubtfulFootnotes,
  check({ bodies }, report, say) {
    const { references, definitionFor } = footnotesOf(bodies);
    const undefinedOnes = references.filter((reference) => !definitionFor(reference));
    const begun = new Map(
      undefinedOnes.flatMap((reference) => {
        const line = lineBegunBy(reference);
        return line ? [[reference.node.label, { reference, line }]] : [];
      }),
    );
    for (const { reference, line } of begun.values()) {
      const { body, node } = reference;
      const { label } = node;
      report({
        at: body.path,
        range: { start: node.start, end: node.end + line.sign.length },
        message: say('colon', { label }),
        hints: [say('colon-hint', { label, words: shorten(line.words) })],
        replacement: `${node.text}: `,
      });
    }
    for (const { body, node } of undefinedOnes) {
      const { label } = node;
      // What a line begins gives this mark its text, once it is mended.
      if (begun.has(label)) continue;
      report({
        at: body.path,
        range: node,
        message: say('found', { label }),
        hints: [say('hint', { label })],
      });
    }
  },
});

/** What follows a mark that begins its line, as if it were the text of the footnote. */
function lineBegunBy({
  body,
  node,
}: Placed<NodeOf<'footnote-reference'>>):
  | { readonly sign: string; readonly words: string }
  | undefined {
  let before = node.start - 1;
  while (/[ \t]/.test(body.text.charAt(before))) before--;
  if (before >= 0 && body.text[before] !== '\n') return undefined;
  afterMark.lastIndex = node.end;
  const [, sign, words] = afterMark.exec(body.text) ?? [];
  return sign === undefined || words === undefined ? undefined : { sign, words };
}

/** Any sign or blank in place of the colon, and the words on the line. */
const afterMark = /([ \t\u00A0\u202F]*[:;.–—-]?[ \t\u00A0\u202F]+)(\S[^\n]*)/y;
