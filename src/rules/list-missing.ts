import { holdsAt } from '../source/at-sign.ts';
import { textsWith } from '../note/joined.ts';
import type { NotePath } from '../findings/finding.ts';
import { flatText } from '../markdown/flat-text.ts';
import type { MarkdownNode } from '../markdown/node.ts';
import { brokenTableIn } from './broken-table.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import type { Locale } from '../locale/message.ts';
import { bulletsIn } from './bullets-in.ts';
import { markOf, paragraphsIn, type Paragraph } from './list-paragraphs.ts';
import { isTight, loneDash, mayHavePastedMark, pastedMarkIn } from './pasted-marks.ts';
import type { Rule } from './rule.ts';

/** Lists that were lost, or that lost their marks, when a text was copied. */
export const listMissing: Rule = defineRule({
  id: 'list-missing',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'What ends in a colon is followed by a list, a table or a quotation.',
    fr: 'Ce qui finit par un deux-points est suivi d’une liste, d’un tableau ou d’une citation.',
  },
  why: {
    en: 'Copies of web pages lose their bullets: 15 of 24 published committee notes came out without a single list, and “The Strategy aims to:” was followed by nothing. A reader cannot see what is missing.',
    fr: 'La copie de pages Web perd les puces\u00A0: 15 notes de comité publiées sur 24 en sont sorties sans une seule liste, et «\u00A0The Strategy aims to:\u00A0» n’était suivi de rien. Le lecteur ne peut pas voir ce qui manque.',
  },
  messages: {
    missing: {
      en: 'A list is missing after this colon.',
      fr: 'Il manque une liste après ce deux-points.',
    },
    'missing-hint': {
      en: 'Write the list below it, each item on a line that begins with “- ”, or the quotation with “> ”; or end with a period.',
      fr: 'Écrivez la liste au-dessous, chaque élément sur une ligne qui commence par un trait d’union et une espace, ou la citation avec «\u00A0>\u00A0»; ou finissez par un point.',
    },
    'bullet-hint': {
      en: 'Write “- |” alone on its line, and below it the text, without quotes round it, and its list, each line two spaces farther in than the dash; or end with a period.',
      fr: 'Écrivez «\u00A0- |\u00A0» seul sur sa ligne et, en dessous, le texte, sans guillemets droits autour, et sa liste, chaque ligne en retrait de deux espaces par rapport au trait d’union; ou finissez par un point.',
    },
    'heading-hint': {
      en: 'If it is a heading, write: ### {heading}',
      fr: 'S’il s’agit d’un intertitre, écrivez\u00A0: ### {heading}',
    },
    marks: {
      en: 'This looks like a list, but “{mark}” does not make one.',
      fr: 'Ce texte ressemble à une liste, mais «\u00A0{mark}\u00A0» n’en fait pas une.',
    },
    tight: {
      en: 'A space is missing after the dash, so this line is no bullet.',
      fr: 'Il manque une espace après le tiret; cette ligne n’est donc pas une puce.',
    },
    'tight-hint': { en: 'Write: {text}', fr: 'Écrivez\u00A0: {text}' },
    'marks-hint': {
      en: 'Begin each item on a line of its own with “- ”: a dash and a space.',
      fr: 'Commencez chaque élément sur sa propre ligne par un trait d’union et une espace.',
    },
  },
  examples: {
    good: [
      { yaml: 'background: |\n  The Strategy aims to:\n\n  - raise the dykes\n  - mend the gates' },
      { yaml: 'background: |\n  The minister said:\n\n  > The dykes will hold.' },
      {
        yaml: 'background: |\n  - The dykes\n    – all of them –\n    hold.\n  - Legend:\n    ● open, ● shut',
      },
      {
        yaml: 'background: |\n  She wrote:\n\n  *“We act.”*\n\n  Write to:\n\n  <media@example.org>',
      },
      {
        yaml: 'lang: fr\nbackground: |\n  Le ministre a dit\u00A0:\n\n  «\u00A0Les digues tiendront.\u00A0»',
      },
    ],
    bad: [
      { yaml: 'background: |\n  The Strategy aims to:\n\n  It was renewed in 2009.', at: ['2:23'] },
      { yaml: 'proposed_response:\n  - "My Department will:"', at: ['2:24'] },
      { yaml: 'background: |\n  **Costs:**\n\n  They rise.', at: ['2:10'] },
      { yaml: 'proposed_response:\n  -We raise the dykes.', at: ['2:3'] },
      { yaml: 'proposed_response:\n  – We raise the dykes.\n  – We mend the gates.', at: ['2:3'] },
      { yaml: 'background: |\n  We will:\n\n  • raise the dykes\n  • mend the gates', at: ['4:3'] },
      { yaml: 'background: |\n  We will:\n\n  -raise the dykes\n  - mend the gates', at: ['4:3'] },
      { yaml: 'background: |\n  - raise the dykes\n  • mend the gates\n  - rest', at: ['3:3'] },
      { yaml: 'background: |\n  - raise the dykes\n  – mend the gates\n  - rest', at: ['3:3'] },
      {
        yaml: 'lang: fr\nbackground: |\n  La Stratégie vise à\u00A0:\n\n  Elle date de 2009.',
        at: ['3:23'],
      },
    ],
  },
  reads(bodies) {
    return textsWith(
      bodies,
      (text) => mayLackList(text) || mayHavePastedMark(text),
      (text) => loneDash(text) !== undefined,
    );
  },
  check({ bodies, lang }, report, say) {
    for (const { path, text, root } of bodies)
      for (const paragraph of paragraphsIn(root)) {
        const { block, next } = paragraph;
        const { text: words, rangeOf } = flatText(block);
        const pasted = markOf(paragraph, text, lang);
        if (pasted) {
          const { mark, tight } = pasted;
          const start = block.start + pasted.index;
          // Within a bullet of YAML a dash of its own would make a list of it.
          const dash = isBulletOfYaml(path, text) ? {} : { replacement: '- ' };
          report({
            at: path,
            range: { start, end: start + mark.length },
            ...(tight === undefined
              ? {
                  message: say('marks', { mark }),
                  hints: [say('marks-hint', {})],
                  bullets: bulletsIn(text.slice(block.start, block.end), mark, block.start),
                }
              : {
                  message: say('tight', {}),
                  hints: [say('tight-hint', { text: `- ${tight}` })],
                  ...dash,
                }),
          });
          continue;
        }
        const end = words.trimEnd().length;
        if (words[end - 1] !== ':' || (next && follows(next, text, lang))) continue;
        const heading = words.slice(0, end - 1).trim();
        report({
          at: path,
          range: rangeOf(end - 1, end),
          message: say('missing', {}),
          hints: [
            say(isBulletOfYaml(path, text) ? 'bullet-hint' : 'missing-hint', {}),
            ...(isBold(block) ? [say('heading-hint', { heading })] : []),
          ],
        });
      }
  },
});

function isBold({ children: [first, ...others] }: Paragraph): boolean {
  return first?.kind === 'strong' && others.length === 0;
}

/** A bullet in which only `|` lets a list stand. */
function isBulletOfYaml(path: NotePath, text: string): boolean {
  return typeof path.at(-1) === 'number' && !text.includes('\n');
}

/**
 * Whether a block is what a colon promises. A quotation may be set as a paragraph in quotation marks or
 * italics, its source in brackets before it; an address, a phone number or a picture may stand alone, and
 * the lines of an address are parted by hard breaks.
 */
function follows(block: MarkdownNode, text: string, lang: Locale): boolean {
  if (block.kind === 'paragraph') {
    const written = text.slice(block.start, block.end);
    const isParted = block.children.some((child) => child.kind === 'break' && !child.soft);
    return (
      isParted ||
      standsForList.test(written) ||
      (lang === 'fr' && speech.test(written)) ||
      isTight(written) ||
      // A table that was pasted has a finding of its own.
      brokenTableIn(block, text)?.start === block.start ||
      pastedMarkIn(written, lang)?.index === 0
    );
  }
  // HTML has a finding of its own.
  return ['list', 'table', 'quote', 'code-block', 'html'].includes(block.kind);
}

const standsForList =
  /^(?:\([^()\n]*\)\s*)?["“«‘*_]|^!\[|^<?(?:https?:|www\.|mailto:|[^\s@<>]+@)\S+\s*$|^(?:\+?\d{1,2}[ \u00A0.-])?\(?\d{3}\)?[ \u00A0.-]?\d{3}[ \u00A0.-]\d{4}(?:,? (?:ext\.|extension|poste) \d+)?\s*$/;

/** French sets what someone says behind a dash. */
const speech = /^[–—]\s/;

/**
 * A look at lines that end in a colon, whatever prints nothing after it. None lacks its list where
 * the paragraph goes on, or where a list or a quotation plainly follows it.
 */
function mayLackList(text: string): boolean {
  if (text.includes('&') && /&(?:#0*58|#x0*3a|colon);/i.test(text)) return true;
  return (
    holdsAt(text, ':', mayEnd) &&
    Array.from(text.matchAll(everyEnd)).some(({ index }) => {
      const lineEnd = text.indexOf('\n', index);
      // The row of dashes below the head of a table.
      if (/^[ \t|:-]*\|[ \t|:-]*$/.test(text.slice(index + 1, lineEnd < 0 ? undefined : lineEnd)))
        return false;
      if (lineEnd < 0) return true;
      const after = text.slice(lineEnd, lineEnd + 40);
      if (/^\n[ \t]*[A-Za-z]/.test(after)) return false;
      const line = text.slice(text.lastIndexOf('\n', index) + 1, lineEnd);
      return !isAboveNested(line, after) && !(isListAhead.test(after) && isAtMargin(text, index));
    })
  );
}

const mayEnd = /:[^A-Za-z\d\n:]*(?:[[(<&]|$)/my;
const everyEnd = new RegExp(mayEnd.source, 'gm');

/** A bullet, but no line of dashes or stars. */
const item = String.raw`[-*+] (?:\*\*)?[${letters}\d$“«"(]`;

const isListAhead = new RegExp(
  String.raw`^\n {0,3}(?:${item}|>)|^(?:\n[ \t]*)+\n {0,3}(?:${item}|\d{1,9}[.)] \S|>)`,
);

/** Whether a bullet on one line has a bullet of the next level below it. */
function isAboveNested(line: string, after: string): boolean {
  const [, indent] = /^( *)[-*+] \S/.exec(line) ?? [];
  if (indent === undefined) return false;
  const [, below = ''] = new RegExp(`^\\n( *)${item}`).exec(after) ?? [];
  return below.length >= indent.length + 2 && below.length <= indent.length + 5;
}

/** Whether the paragraph with this offset is within no list or quotation. */
function isAtMargin(text: string, offset: number): boolean {
  const blank = text.lastIndexOf('\n\n', offset);
  const written = text.slice(blank < 0 ? 0 : blank + 2, offset);
  return /^[A-Za-z“«"(*]/.test(written) && !/^[ \t]*(?:[-*+>]|\d+[.)])(?:[ \t]|$)/m.test(written);
}
