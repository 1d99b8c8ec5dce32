import { walk, type MarkdownNode } from '../markdown/node.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Images where none can be drawn. */
export const imagePlace: Rule = defineRule({
  id: 'image-place',
  severity: 'error',
  summary: {
    en: 'An image stands in a paragraph.',
    fr: 'Une image se trouve dans un paragraphe.',
  },
  why: {
    en: 'An image is as wide as the column, so there is no room for it in a heading, a table, a link or bold text, and its description would be printed instead.',
    fr: 'Une image prend la largeur de la colonne\u00A0: un titre, un tableau, un lien ou un texte en gras n’a pas de place pour elle, et sa description s’imprimerait à sa place.',
  },
  messages: {
    found: {
      en: 'An image cannot be drawn in a heading, a table, a link, or bold or italic text.',
      fr: 'Une image ne peut pas être dessinée dans un titre, un tableau, un lien ou un texte en gras ou en italique.',
    },
    hint: {
      en: 'Put it in a paragraph of its own, with a blank line before and after it.',
      fr: 'Mettez-la dans son propre paragraphe, avec une ligne vide avant et après.',
    },
  },
  examples: {
    good: [{ yaml: 'background: |\n  The basin has three dams.\n\n  ![The three dams](dams.png)' }],
    bad: [
      { yaml: 'background: |\n  ### ![The three dams](dams.png)', at: ['2:7'] },
      { yaml: 'background: |\n  | Dam |\n  | --- |\n  | ![The dam](dam.png) |', at: ['4:5'] },
      { yaml: 'background: |\n  [![Dams](dams.png)](https://example.org)', at: ['2:4'] },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => text.includes('![')),
  check({ bodies }, report, say) {
    for (const { path, root } of bodies) {
      const drawn = new Set<MarkdownNode>();
      for (const node of walk(root)) {
        if (node.kind === 'paragraph') for (const child of node.children) drawn.add(child);
        if (node.kind === 'image' && !drawn.has(node))
          report({
            at: path,
            range: node,
            message: say('found', {}),
            hints: [say('hint', {})],
          });
      }
    }
  },
});
