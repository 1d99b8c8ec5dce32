import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import { hasString, stringsOf, type NoteString } from '../note/strings.ts';
import { schemaAt } from '../schema/shape.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import { mayHaveBrokenMark } from './prose/markdown-look.ts';
import type { Rule, RuleNote } from './rule.ts';

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
      en: 'These “**” make nothing bold and are printed.',
      fr: 'Ces «\u00A0**\u00A0» ne mettent rien en gras et seront imprimés.',
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
    star: {
      en: 'The “*” between these figures make italics and are not printed.',
      fr: 'Les «\u00A0*\u00A0» entre ces chiffres mettent en italique et ne seront pas imprimés.',
    },
    'star-hint': {
      en: 'Write “×” for each, or “\\*” if the sign itself is to be printed.',
      fr: 'Écrivez «\u00A0×\u00A0» à la place de chacun, ou «\u00A0\\*\u00A0» si c’est ce signe qui doit être imprimé.',
    },
    plain: {
      en: '“{mark}” is printed as it stands: this line is plain text, without bold, links or footnotes.',
      fr: '«\u00A0{mark}\u00A0» sera imprimé tel quel\u00A0: cette ligne est du texte simple, sans gras, ni lien, ni note.',
    },
    'plain-hint': {
      en: 'Write the words alone; what needs a link or a footnote can stand in a section.',
      fr: 'Écrivez les mots seuls; ce qui demande un lien ou une note peut figurer dans une section.',
    },
  },
  examples: {
    good: [
      { yaml: 'title: Rates [2024] of *Inland* hotels (4* and 5**)' },
      {
        yaml: 'issue: Costs **rise**, says [the plan](https://example.org/plan), by 3 × 4 metres.',
      },
      {
        yaml: 'background: |\n  ### Costs\n\n  They rise by 5 m² \\*\\*.[^1]\n\n  [^1]: A source [2].',
      },
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
      { yaml: 'issue: We paid 3*4*5 claims.', at: ['1:17'] },
      { yaml: 'lang: fr\nissue: Les coûts **augmentent.', at: ['2:18'] },
      { yaml: 'title: The **cost** of [the plan](https://example.org)', at: ['1:12', '1:24'] },
      {
        yaml: 'background: |\n  It is known.[^1]\n\n  [^1]: A source.\nif_pressed:\n  - on: the cost[^1]\n    response: It is known.',
        at: ['6:17'],
      },
      { yaml: 'lang: fr\nbranch: "**Direction** de l’eau"', at: ['2:10'] },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => mayHaveBrokenMark(text)),
  check(note, report, say) {
    for (const { path: at, text } of plainOf(note))
      for (const { index: start, 0: mark } of text.matchAll(markInPlain)) {
        const range = { start, end: start + mark.length };
        const message = say('plain', { mark: shorten(mark) });
        report({ at, range, message, hints: [say('plain-hint', {})] });
      }
    for (const { path: at, text, root } of note.bodies)
      for (const node of walk(root))
        for (const { kind, start, end } of brokenIn(node, text)) {
          const written = text.slice(start, end);
          const range = { start, end };
          switch (kind) {
            case 'bold':
            case 'link':
              report({ at, range, message: say(kind, {}), hints: [say(`${kind}-hint`, {})] });
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
  },
});

/** What Markdown would make bold, the mark of a footnote or a link; single stars may well be meant. */
const markInPlain =
  /\*\*[^\s*](?:[^*]*[^\s*])?\*\*|\[\^[^\]\s]+\]|\[[^[\]]+\]\([^\s()]+\)/g;

/** Strings of the type’s own keys that are no Markdown and seem to hold some. */
function plainOf(note: RuleNote): readonly NoteString[] {
  const bodies = new Set(note.texts.map(({ text }) => text));
  const isDoubtful = (text: string): boolean => /[*\]]/.test(text) && !bodies.has(text);
  if (!hasString(note, isDoubtful)) return [];
  return stringsOf(note).filter(
    ({ path, text }) => isDoubtful(text) && schemaAt(note.type.schema, path) !== undefined,
  );
}

interface Broken {
  readonly kind: 'bold' | 'link' | 'scheme' | 'heading' | 'footnote' | 'star';
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

/** Not behind a figure and its star: “4* for the North, and 5** for the South” has notes of its own. */
const stars = /(?<![*\0]|\d\*[^*\0]{1,200}\d)\*\*(?!\*)/g;

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
    String.raw`|(?<=[${letters}]{2})¹(?![${letters}\d${superscripts}])`,
  'g',
);

function numberOf(mark: string): string {
  if (mark.startsWith('[')) return mark.slice(1, -1);
  return Array.from(mark, (sign) => superscripts.indexOf(sign) + 1).join('');
}
