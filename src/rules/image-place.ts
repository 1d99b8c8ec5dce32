import { textsWith } from '../note/joined.ts';
import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Images where none can be drawn. */
export const imagePlace: Rule = defineRule({
  id: 'image-place',
  severity: 'error',
  summary: {
    en: 'An image stands in a paragraph, and not within a sentence.',
    fr: 'Une image se trouve dans un paragraphe, et non au milieu d’une phrase.',
  },
  why: {
    en: 'An image is as wide as the column, so there is no room for it in a heading, a table, a link or bold text, and its description would be printed instead. Within a sentence it would part the sentence in two.',
    fr: 'Une image prend la largeur de la colonne\u00A0: un titre, un tableau, un lien ou un texte en gras n’a pas de place pour elle, et sa description s’imprimerait à sa place. Au milieu d’une phrase, elle la couperait en deux.',
  },
  messages: {
    found: {
      en: 'An image cannot be drawn in a heading, a table, a link, or bold or italic text.',
      fr: 'Une image ne peut pas être dessinée dans un titre, un tableau, un lien ou un texte en gras ou en italique.',
    },
    torn: {
      en: 'This image stands within a sentence and would part it: an image is printed on lines of its own.',
      fr: 'Cette image se trouve au milieu d’une phrase et la couperait\u00A0: une image s’imprime seule, sur des lignes à elle.',
    },
    hint: {
      en: 'Put it in a paragraph of its own, with a blank line before and after it.',
      fr: 'Mettez-la dans son propre paragraphe, avec une ligne vide avant et après.',
    },
  },
  examples: {
    good: [
      { yaml: 'background: |\n  The basin has three dams.\n\n  ![The three dams](dams.png)' },
      { yaml: 'key_facts:\n  - The basin has three dams. ![The three dams](dams.png)' },
    ],
    bad: [
      { yaml: 'background: |\n  ### ![The three dams](dams.png)', at: ['2:7'] },
      { yaml: 'background: |\n  | Dam |\n  | --- |\n  | ![The dam](dam.png) |', at: ['4:5'] },
      { yaml: 'background: |\n  [![Dams](dams.png)](https://example.org)', at: ['2:4'] },
      { yaml: 'background: |\n  The dams (see ![the dams](dams.png)) are old.', at: ['2:17'] },
    ],
  },
  reads: (bodies) => textsWith(bodies, (text) => text.includes('![')),
  check({ bodies }, report, say) {
    for (const { path, root, text } of bodies) {
      const paragraphs = new Map<MarkdownNode, NodeOf<'paragraph'>>();
      for (const node of walk(root)) {
        if (node.kind === 'paragraph')
          for (const child of node.children) paragraphs.set(child, node);
        if (node.kind !== 'image') continue;
        const paragraph = paragraphs.get(node);
        const found = { at: path, range: node, hints: [say('hint', {})] };
        if (!paragraph) report({ ...found, message: say('found', {}) });
        else if (partsSentence(node, paragraph, text))
          report({ ...found, severity: 'warning', message: say('torn', {}) });
      }
    }
  },
});

/** Whether a sentence goes on after an image in it. */
function partsSentence(
  image: MarkdownNode,
  { start, end, children }: NodeOf<'paragraph'>,
  text: string,
): boolean {
  const images = children.filter(({ kind }) => kind === 'image');
  const at = images.indexOf(image);
  const before = text
    .slice(images[at - 1]?.end ?? start, image.start)
    .replaceAll(marks, '')
    .trim();
  const after = text
    .slice(image.end, images[at + 1]?.start ?? end)
    .replaceAll(marks, '')
    .trim();
  if (after === '') return false;
  return (before !== '' && !/[.!?:…][)\]"”’»\s]*$/.test(before)) || /^[\p{Ll}.,;:!?)]/u.test(after);
}

/** Marks of footnotes, and of bold and italic text. */
const marks = /\[\^[^\]\s]*\]|[*_~]+/g;
