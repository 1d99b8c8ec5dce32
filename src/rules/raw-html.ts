import { textsWith } from '../note/joined.ts';
import { walk } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** HTML in Markdown, but for `<span lang>`. */
export const rawHtml: Rule = defineRule({
  id: 'raw-html',
  severity: 'error',
  summary: {
    en: 'Text holds no HTML but <span lang="…">.',
    fr: 'Le texte ne contient pas de HTML, sauf <span lang="…">.',
  },
  why: {
    en: 'A note is printed as a web page, a PDF and plain text alike. HTML has no place in two of these formats and is a risk in the third; only the language of some words has no mark in Markdown.',
    fr: 'Une note s’imprime aussi bien en page Web qu’en PDF et en texte brut. Le HTML n’a pas sa place dans deux de ces formats et il est un risque dans le troisième; seule la langue de quelques mots n’a pas de marque en Markdown.',
  },
  // `<name>` is HTML to Markdown, and words still missing to its author.
  yieldsTo: 'no-placeholder',
  messages: {
    found: {
      en: 'HTML such as “{tag}” is not printed. Use Markdown, or remove it.',
      fr: 'Le HTML comme «\u00A0{tag}\u00A0» n’est pas imprimé. Employez plutôt Markdown, ou supprimez-le.',
    },
    raised: {
      en: 'HTML such as “{tag}” is not printed. Type the raised or lowered sign itself, such as ² or ₂, or write what is raised on the line.',
      fr: 'Le HTML comme «\u00A0{tag}\u00A0» n’est pas imprimé. Tapez le signe supérieur ou inférieur lui-même, comme ² ou ₂, ou écrivez sur la ligne ce qui est surélevé.',
    },
    line: {
      en: 'HTML such as “{tag}” is not printed. In a table put a semicolon in its place, or make two rows; elsewhere begin a new line there, and end the one before it with a backslash (\\).',
      fr: 'Le HTML comme «\u00A0{tag}\u00A0» n’est pas imprimé. Dans un tableau, mettez un point-virgule à sa place, ou faites-en deux rangées; ailleurs, commencez-y une nouvelle ligne, et terminez la précédente par une barre oblique inverse (\\).',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: Costs **rise**.' },
      { yaml: 'issue: They say <span lang="iu">ᐃᓄᒃᑎᑐᑦ</span>.' },
    ],
    bad: [
      { yaml: 'issue: Costs <b>rise</b>.', at: ['1:14', '1:21'] },
      { yaml: 'issue: The dam is 5 m<sup>2</sup>.', at: ['1:22', '1:28'] },
      {
        yaml: 'background: |\n  | Item | Cost<br>(CAD) |\n  | --- | --- |\n  | Pumps | 12 |',
        at: ['2:16'],
      },
    ],
  },
  reads: (bodies) => textsWith(bodies, (text) => text.includes('<')),
  check({ bodies }, report, say) {
    for (const body of bodies) {
      for (const node of walk(body.root))
        if (node.kind === 'html') {
          const tag = shorten(node.text.trim());
          report({ at: body.path, range: node, message: say(adviceFor(tag), { tag }) });
        }
    }
  },
});

/** Markdown has a mark for what most tags do; these have none, or none in a table. */
function adviceFor(tag: string): 'found' | 'raised' | 'line' {
  const [, name] = /^<\/?(su[bp]|br)\b/i.exec(tag) ?? [];
  if (name === undefined) return 'found';
  return name.toLowerCase() === 'br' ? 'line' : 'raised';
}
