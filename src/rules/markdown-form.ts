import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import { linesInBullets, mayTakeIn } from './lines-in-bullets.ts';
import { mayHaveBrokenMark } from './prose/markdown-look.ts';
import type { Rule } from './rule.ts';

/** Marks of Markdown that make nothing and are printed as they stand, or make what no one meant. */
export const markdownForm: Rule = defineRule({
  id: 'markdown-form',
  severity: 'error',
  summary: {
    en: 'Bold, links, headings and footnotes are written so that no mark of them is printed.',
    fr: 'Le gras, les liens, les intertitres et les notes sont écrits de façon qu’aucun de leurs signes ne soit imprimé.',
  },
  why: {
    en: 'Markdown never fails: a mark that is not closed, or that has a blank too many, is text (CommonMark 0.31, 6.2 and 6.3). A minister then reads “**paid” and “[the program](https://…”, and a footnote typed as “[1]” leads nowhere, as in notes that were copied from Word.',
    fr: 'Le Markdown ne refuse rien\u00A0: un signe qui n’est pas fermé, ou qui a une espace de trop, est du texte (CommonMark 0.31, 6.2 et 6.3). Un ministre lit alors «\u00A0**payé\u00A0» et «\u00A0[le programme](https://…\u00A0», et une note tapée «\u00A0[1]\u00A0» ne mène nulle part, comme dans les textes copiés de Word.',
  },
  // An address with blanks in it has a fix there.
  yieldsTo: 'link-address',
  messages: {
    bold: {
      en: 'These “{signs}” make nothing bold and are printed.',
      fr: 'Ces «\u00A0{signs}\u00A0» ne mettent rien en gras et seront imprimés.',
    },
    'bold-hint': {
      en: 'Write **words**, with “**” at either end and no blank inside; or remove them.',
      fr: 'Écrivez **mots**, avec «\u00A0**\u00A0» à chaque bout et sans espace à l’intérieur; ou supprimez-les.',
    },
    link: {
      en: 'This is not a link: what is typed is printed, brackets and all.',
      fr: 'Ceci n’est pas un lien\u00A0: le texte sera imprimé tel quel, crochets compris.',
    },
    'link-hint': {
      en: 'Write [words](https://www.example.org), with no blank between “]” and “(”, none in the address, and “)” at its end.',
      fr: 'Écrivez [mots](https://www.example.org), sans espace entre «\u00A0]\u00A0» et «\u00A0(\u00A0» ni dans l’adresse, et avec «\u00A0)\u00A0» à la fin.',
    },
    scheme: {
      en: 'Without https:// this address leads to a page beside the note, which is not there.',
      fr: 'Sans https://, cette adresse mène à une page à côté de la note, qui n’existe pas.',
    },
    'scheme-hint': {
      en: 'Write the address so: {address}',
      fr: 'Écrivez l’adresse ainsi\u00A0: {address}',
    },
    heading: {
      en: 'A blank is missing after “{signs}”, so this is no heading and the signs are printed.',
      fr: 'Il manque une espace après «\u00A0{signs}\u00A0»; ce n’est donc pas un intertitre, et les signes seront imprimés.',
    },
    'heading-hint': {
      en: 'Write: {line}',
      fr: 'Écrivez\u00A0: {line}',
    },
    footnote: {
      en: '“{mark}” makes no footnote and is printed as it stands.',
      fr: '«\u00A0{mark}\u00A0» ne fait pas une note de bas de page et sera imprimé tel quel.',
    },
    'footnote-hint': {
      en: 'Write [^{number}] here, and [^{number}]: before the text of the footnote, on a line of its own.',
      fr: 'Écrivez [^{number}] ici et, sur une ligne à part, [^{number}]: devant le texte de la note.',
    },
    marked: {
      en: '“{mark}” is printed as it stands: these signs raise, lower and mark nothing.',
      fr: '«\u00A0{mark}\u00A0» sera imprimé tel quel\u00A0: ces signes ne mettent rien en exposant, en indice ni en évidence.',
    },
    'marked-hint': {
      en: 'Write: {text}',
      fr: 'Écrivez\u00A0: {text}',
    },
    path: {
      en: 'Only one of these two backslashes is printed.',
      fr: 'Une seule de ces deux barres obliques inverses sera imprimée.',
    },
    'path-hint': {
      en: 'Put backticks round the path: `{path}`',
      fr: 'Mettez le chemin entre accents graves\u00A0: `{path}`',
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
    star: {
      en: 'The “*” between these figures make italics and are not printed.',
      fr: 'Les «\u00A0*\u00A0» entre ces chiffres mettent en italique et ne seront pas imprimés.',
    },
    'star-hint': {
      en: 'Write “×” for each, or “\\*” if the sign itself is to be printed.',
      fr: 'Écrivez «\u00A0×\u00A0» à la place de chacun, ou «\u00A0\\*\u00A0» si c’est ce signe qui doit être imprimé.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'issue: Costs **rise**, says [the plan](https://example.org/plan), by 3 × 4 metres.',
      },
      {
        yaml: 'background: |\n  ### Costs\n\n  They rise by 5 m² \\*\\*.[^1]\n\n  [^1]: A source [2].',
      },
      { yaml: 'issue: "See `\\\\\\\\server`, 10^6, H₂O and a == b."' },
      { yaml: 'background: |\n  1. raise the dykes\n  1. mend the gates\n\n  Then\n\n  2. rest' },
      { yaml: 'issue: The sign `**` and `[a](https://example.org` are code.' },
    ],
    bad: [
      { yaml: 'issue: Costs **rise.', at: ['1:14'] },
      { yaml: 'issue: Costs ** rise ** again.', at: ['1:14'] },
      { yaml: 'issue: See [the plan] (https://example.org/plan).', at: ['1:12'] },
      { yaml: 'issue: See [the plan](https://example.org/plan', at: ['1:12'] },
      { yaml: 'issue: See [the plan](www.example.org/plan).', at: ['1:23'] },
      { yaml: 'background: |\n  ###Costs\n\n  They rise.', at: ['2:3'] },
      { yaml: 'background: |\n  They rise.[1] They fall.²', at: ['2:13', '2:27'] },
      { yaml: 'issue: They rise.[^note 1] They fall.^2', at: ['1:18', '1:38'] },
      { yaml: 'issue: The ==new== dyke has 5 m^2^ of H~2~O.', at: ['1:12', '1:32', '1:40'] },
      { yaml: 'issue: It is in \\\\server\\dykes.', at: ['1:17'] },
      { yaml: 'background: |\n  1. raise the dykes\n  3. mend the gates', at: ['3:3'] },
      { yaml: 'background: |\n  - The dykes hold.\n  The gates do not.', at: ['3:3'] },
      { yaml: 'issue: We paid 3*4*5 claims.', at: ['1:17'] },
      { yaml: 'lang: fr\nissue: Les coûts **augmentent.', at: ['2:18'] },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => mayHaveBrokenMark(text) || mayTakeIn(text)),
  check({ bodies }, report, say) {
    for (const { path: at, text, root } of bodies)
      for (const node of walk(root))
        for (const { kind, start, end } of brokenIn(node, text)) {
          const written = text.slice(start, end);
          const range = { start, end };
          switch (kind) {
            case 'bold':
              report({
                at,
                range,
                message: say(kind, { signs: written }),
                hints: [say('bold-hint', {})],
              });
              break;
            case 'link':
              report({ at, range, message: say(kind, {}), hints: [say('link-hint', {})] });
              break;
            case 'marked':
              report({
                at,
                range,
                message: say(kind, { mark: shorten(written) }),
                hints: [say('marked-hint', { text: shorten(unmarked(written)) })],
              });
              break;
            case 'path':
              report({
                at,
                range,
                message: say(kind, {}),
                hints: [say('path-hint', { path: shorten(written) })],
              });
              break;
            case 'star':
              report({ at, range, message: say(kind, {}), hints: [say('star-hint', {})] });
              break;
            case 'scheme': {
              const address = shorten(`https://${written}`);
              report({
                at,
                range,
                message: say(kind, {}),
                hints: [say('scheme-hint', { address })],
              });
              break;
            }
            case 'heading': {
              const signs = /^#+/.exec(written)?.[0] ?? '';
              // Above a section’s own headings stand those of the note.
              const line = shorten(`${signs.padEnd(3, '#')} ${written.slice(signs.length)}`);
              report({
                at,
                range,
                message: say(kind, { signs }),
                hints: [say('heading-hint', { line })],
              });
              break;
            }
            case 'footnote': {
              const number = numberOf(written);
              report({
                at,
                range,
                message: say(kind, { mark: written }),
                hints: [say('footnote-hint', { number })],
              });
              break;
            }
          }
        }
    for (const { path: at, text, root } of bodies)
      for (const { lacks, ...range } of linesInBullets(root, text))
        report({
          at,
          range,
          // The words are all there, and may have been meant so.
          severity: 'warning',
          message: say('taken-in', {}),
          hints: [say('taken-in-hint', { count: lacks })],
        });
    for (const { path: at, text, root } of bodies)
      for (const { start, written, printed } of miscounted(root, text)) {
        const { length } = written;
        report({
          at,
          range: { start, end: start + length },
          message: say('number', { written: written.slice(0, -1), printed: String(printed) }),
          hints: [say('number-hint', { text: `${written.slice(0, -1)}\\${written.slice(-1)}` })],
        });
      }
  },
});

interface Broken {
  readonly kind: 'bold' | 'link' | 'scheme' | 'heading' | 'footnote' | 'star' | 'marked' | 'path';
  readonly start: number;
  readonly end: number;
}

function brokenIn(node: MarkdownNode, text: string): Broken[] {
  switch (node.kind) {
    case 'link':
      return bareAddress(node, text);
    case 'emphasis':
      return figures(node, text);
    case 'paragraph':
    case 'heading':
    case 'cell':
      return brokenWords(node, text);
    default:
      return [];
  }
}

/** An address that begins as one of the web and lacks its scheme. */
function bareAddress({ href, start: linkStart, end }: NodeOf<'link'>, text: string): Broken[] {
  const start = text.indexOf('www.', linkStart);
  const isBare = href.startsWith('www.') && text[linkStart] === '[' && start >= 0 && start < end;
  return isBare ? [{ kind: 'scheme', start, end: start + href.length }] : [];
}

function figures({ start, end }: NodeOf<'emphasis'>, text: string): Broken[] {
  const isBetween = /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '');
  return isBetween ? [{ kind: 'star', start, end }] : [];
}

function brokenWords(node: MarkdownNode, text: string): Broken[] {
  const words = plainWords(node, text);
  const found = (kind: Broken['kind'], pattern: RegExp): Broken[] =>
    Array.from(words.matchAll(pattern), ({ index, 0: { length } }) => {
      const start = node.start + index;
      return { kind, start, end: start + length };
    });
  return [
    // The second of two is the other end of the first.
    ...found('bold', stars).slice(0, 1),
    ...found('link', brokenLink),
    ...(node.kind === 'paragraph' ? found('heading', tightHeading) : []),
    ...found('footnote', typedFootnote),
    ...found('marked', otherMarks),
    ...pathsIn(node, text),
  ].toSorted((one, other) => one.start - other.start);
}

/**
 * The words of a block as they are written, without what became code, a link, a mark of a footnote or
 * HTML, and without the marks that made something: `\0` stands for each.
 */
function plainWords(block: MarkdownNode, text: string): string {
  const words = Array.from({ length: block.end - block.start }, () => '\0');
  let linkedTo = 0;
  for (const node of walk(block)) {
    if (node.kind === 'link' || node.kind === 'image') linkedTo = Math.max(linkedTo, node.end);
    if (node.start < linkedTo) continue;
    if (node.kind === 'break') words[node.start - block.start] = '\n';
    if (node.kind !== 'text') continue;
    for (let at = node.start; at < node.end; at++) {
      // A sign with a backslash before it is meant to be printed.
      const isEscaped = text[at] === '\\' || text[at - 1] === '\\';
      if (!isEscaped) words[at - block.start] = text[at]!;
    }
  }
  return words.join('');
}

/** Paths of a network, whose first backslash is an escape to Markdown. */
function pathsIn(block: MarkdownNode, text: string): Broken[] {
  const paths = text.slice(block.start, block.end).matchAll(networkPath);
  const code = Array.from(walk(block)).filter(({ kind }) => kind === 'code');
  return Array.from(paths, ({ index, 0: { length } }): Broken => {
    const start = block.start + index;
    return { kind: 'path', start, end: start + length };
  }).filter(({ start }) => !code.some((one) => one.start <= start && start < one.end));
}

interface Miscounted {
  readonly start: number;
  /** The number with its point or bracket. */
  readonly written: string;
  readonly printed: number;
}

/** The first item of each list whose number is not the one that Markdown counts; `1.` for all is a habit. */
function miscounted(root: MarkdownNode, text: string): Miscounted[] {
  const found: Miscounted[] = [];
  for (const list of walk(root)) {
    if (list.kind !== 'list' || !list.ordered) continue;
    const items = list.children.map(({ start }, index) => {
      const written = /^\d{1,9}[.)]/.exec(text.slice(start, start + 10))?.[0] ?? '';
      return { start, written, printed: list.first + index };
    });
    if (new Set(items.map(({ written }) => written)).size === 1) continue;
    const wrong = items.find(({ written, printed }) => Number.parseInt(written) !== printed);
    if (wrong && wrong.written !== '') found.push(wrong);
  }
  return found;
}

/** Not behind a figure and its star: “4* for the North, and 5** for the South” has notes of its own. */
const stars =
  /(?<![*\0]|\d\*[^*\0]{1,200}\d)\*\*(?!\*)|(?<=[^\s*\0])\*{3}(?![*\0])|(?<![*\0])\*{3}(?=[^\s*\0])/g;

/** Signs with which other kinds of Markdown raise, lower and highlight. */
const otherMarks = new RegExp(
  String.raw`\^[\d+−-]{1,3}\^|(?<=[${letters}])~\d{1,2}~|(?<![=\0])==(?![\s=])[^=\n\0]{1,100}(?<!\s)==(?!=)`,
  'g',
);

/** What was meant by such signs. */
function unmarked(mark: string): string {
  if (mark.startsWith('=')) return `**${mark.slice(2, -2)}**`;
  const signs = mark.startsWith('^') ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return mark.slice(1, -1).replaceAll(/\d/g, (digit) => signs.charAt(Number(digit)));
}

const networkPath = new RegExp(
  String.raw`(?<![^\s("“«])\\\\[${letters}\d][^\s\`]*[${letters}\d$]`,
  'g',
);

const brokenLink =
  /\[[^[\]\0]+\](?:[ \t\n]+\((?:https?:\/\/|www\.|mailto:)[^\s()]*\)?|\((?:https?:\/\/|www\.|mailto:)[^\s()]*)/g;

const tightHeading = new RegExp(String.raw`(?<=^|\n)#{2,6}[${letters}][^\n\0]*`, 'g');

const blank = String.raw`[ \u00A0]`;

const superscripts = '¹²³⁴⁵⁶⁷⁸⁹';

/** Whether `²` and `³` stand for square and cubic: after a figure and one word, or a unit’s name. */
const power = String.raw`(?<=(?<![${letters}])\d${blank}[${letters}]{1,30}|(?:metre|mètre|meter|acre|hectare|tonne|inch|feet|foot|pied|pouce|mile|yard|verge)s?)[²³](?![${superscripts}])`;

/** Carbon¹⁴ is an isotope. */
const isotope = String.raw`(?<=(?<![${letters}])[A-Z][${letters}]{1,30})[${superscripts}]{2}`;

/**
 * `[1]` right after a sentence’s sign or a long word, `x[1]` being of an array; a raised figure likewise,
 * since `m²` and `km³` are units; a raised 1 after any word.
 */
const typedFootnote = new RegExp(
  String.raw`(?<=[.,;:!?)”»"’]|[${letters}]{2}|\d)\[\d{1,2}\](?![(:\[\0])` +
    String.raw`|(?!${power}|${isotope})(?<=[.,;:!?)”»]|[${letters}]{4})[${superscripts}]{1,2}(?![${letters}\d])` +
    // A label holds no blank, and this Markdown has no footnotes within a line.
    String.raw`|\[\^[^\]\n\0]*\]|\^\[[^\]\n\0]+\]|(?<=[.,;:!?)”»"’]|[${letters}]{4})\^\d{1,2}(?![\d^])` +
    String.raw`|(?<=[${letters}]{2})¹(?![${letters}\d${superscripts}])`,
  'g',
);

function numberOf(mark: string): string {
  if (mark.startsWith('[^')) return mark.slice(2, -1).trim().replaceAll(/\s+/g, '-') || '1';
  if (mark.startsWith('^')) return /\d+/.exec(mark)?.[0] ?? '1';
  if (mark.startsWith('[')) return mark.slice(1, -1);
  return Array.from(mark, (sign) => superscripts.indexOf(sign) + 1).join('');
}
