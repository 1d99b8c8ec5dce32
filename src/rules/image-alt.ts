import { textsWith } from '../note/joined.ts';
import { walk } from '../markdown/node.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Images that say nothing to those who cannot see them. */
export const imageAlt: Rule = defineRule({
  id: 'image-alt',
  severity: 'error',
  summary: {
    en: 'Every image has a description.',
    fr: 'Chaque image a une description.',
  },
  why: {
    en: 'A screen reader speaks the description, and plain text prints it: without one the image is lost to these readers (WCAG 2.2, 1.1.1; PDF/UA-1, 7.3). The name of a file describes nothing.',
    fr: 'Un lecteur d’écran lit la description et le texte brut l’imprime\u00A0: sans elle, l’image est perdue pour ces lecteurs (WCAG 2.2, 1.1.1; PDF/UA-1, 7.3). Le nom d’un fichier ne décrit rien.',
  },
  messages: {
    missing: {
      en: 'This image has no description.',
      fr: 'Cette image n’a pas de description.',
    },
    name: {
      en: 'The description of this image, “{alt}”, is the name of a file.',
      fr: 'La description de cette image, «\u00A0{alt}\u00A0», est le nom d’un fichier.',
    },
    kind: {
      en: 'The description of this image, “{alt}”, says only that it is one.',
      fr: 'La description de cette image, «\u00A0{alt}\u00A0», dit seulement que c’en est une.',
    },
    hint: {
      en: 'Write between the brackets what a reader learns from it, such as [Calls for aid doubled from 2024 to 2026].',
      fr: 'Écrivez entre les crochets ce que le lecteur y apprend, par exemple [Les demandes d’aide ont doublé de 2024 à 2026].',
    },
  },
  examples: {
    good: [{ yaml: 'background: |\n  ![The three dams of the basin](dams.png)' }],
    bad: [
      { yaml: 'background: |\n  ![](dams.png)', at: ['2:3'] },
      { yaml: 'background: |\n  ![Image](dams.png)', at: ['2:3'] },
      { yaml: 'background: |\n  ![dams.png](dams.png)', at: ['2:3'] },
      {
        yaml: 'lang: fr\nbackground: |\n  Les barrages\u00A0:\n\n  ![ ](barrages.png)',
        at: ['5:3'],
      },
    ],
  },
  reads: (bodies) => textsWith(bodies, (text) => text.includes('![')),
  check({ bodies }, report, say) {
    for (const { path, root } of bodies)
      for (const node of walk(root)) {
        if (node.kind !== 'image') continue;
        const alt = node.alt.trim();
        const isKind = kinds.has(alt.toLowerCase());
        const isName = /\.(?:png|jpe?g|svg|gif|webp|bmp|tiff?)$/i.test(alt);
        if (alt !== '' && !isName && !isKind) continue;
        report({
          at: path,
          range: node,
          message: alt === '' ? say('missing', {}) : say(isKind ? 'kind' : 'name', { alt }),
          hints: [say('hint', {})],
        });
      }
  },
});

/** What Word and other programs write where no one has written more. */
const kinds: ReadonlySet<string> = new Set(
  'image picture photo photograph figure chart graph graphic diagram map illustration drawing screenshot description alt graphique graphe diagramme carte dessin schéma photographie'.split(
    ' ',
  ),
);
