import { textsWith } from '../note/joined.ts';
import type { Message } from '../findings/finding.ts';
import { walk } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import { bracketsIn, brokenIn, numberOf, unmarked, type Broken } from './broken-marks.ts';
import { hasStarNote, mayHaveBrokenMark } from './prose/markdown-look.ts';
import { plainMarksOf } from './plain-marks.ts';
import type { Rule } from './rule.ts';

/** Marks of Markdown that make nothing and are printed as they stand, or make what no one meant. */
export const markdownForm: Rule = defineRule({
  id: 'markdown-form',
  severity: 'error',
  fixable: true,
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
    image: {
      en: 'This is not an image: what is typed is printed, brackets and all.',
      fr: 'Ceci n’est pas une image\u00A0: le texte sera imprimé tel quel, crochets compris.',
    },
    'linked-image': {
      en: 'This is a link to the image “{file}”, which is not shown.',
      fr: 'Ceci est un lien vers l’image «\u00A0{file}\u00A0», qui ne sera pas affichée.',
    },
    'image-hint': { en: 'Write: {text}', fr: 'Écrivez\u00A0: {text}' },
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
    indented: {
      en: 'Four spaces before a line make it code: it is set like a program, and its marks are printed.',
      fr: 'Quatre espaces devant une ligne en font du code\u00A0: elle sera composée comme un programme, et ses signes seront imprimés.',
    },
    'indented-hint': {
      en: 'Begin it in the column of the other lines; or, if it is a quotation, with “> ”.',
      fr: 'Commencez-la dans la colonne des autres lignes; ou, si c’est une citation, par «\u00A0>\u00A0» et une espace.',
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
    star: {
      en: 'The “*” between these figures make italics and are not printed.',
      fr: 'Les «\u00A0*\u00A0» entre ces chiffres mettent en italique et ne seront pas imprimés.',
    },
    'star-hint': {
      en: 'Write “×” for each, or “\\*” if the sign itself is to be printed.',
      fr: 'Écrivez «\u00A0×\u00A0» à la place de chacun, ou «\u00A0\\*\u00A0» si c’est ce signe qui doit être imprimé.',
    },
    bracket: {
      en: '“{sign}” stands without its “{other}” and is printed.',
      fr: '«\u00A0{sign}\u00A0» n’a pas son «\u00A0{other}\u00A0» et sera imprimé.',
    },
    'bracket-hint': {
      en: 'Take it away, or write the other one.',
      fr: 'Supprimez-le, ou écrivez l’autre.',
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
      {
        yaml: 'issue: |\n  It is [late, \\[new] or in [0, 5).\n\n  [Two paragraphs\n\n  withheld.]',
      },
      { yaml: 'issue: "See `\\\\\\\\server`, 10^6, H₂O and a == b."' },
      { yaml: 'background: |\n  Hotels (4*)\n\n  * one\n  * two [a] (b) (c)[d]' },
      { yaml: 'issue: See [the map](https://example.org/map.png).' },
      { yaml: 'issue: The sign `**` and `[a](https://example.org` are code.' },
    ],
    bad: [
      { yaml: 'issue: Costs **rise.', at: ['1:14'] },
      { yaml: 'issue: Costs ** rise ** again.', at: ['1:14'] },
      { yaml: 'issue: See [the plan] (https://example.org/plan).', at: ['1:12'] },
      { yaml: 'issue: See [the plan](https://example.org/plan', at: ['1:12'] },
      { yaml: 'issue: See (the plan)[https://example.org/plan].', at: ['1:12'] },
      { yaml: 'background: |\n  ![Dykes] (map.png)\n\n  !(Dykes)[map.png]', at: ['2:3', '4:3'] },
      {
        yaml: 'background: |\n  [Dykes](map.png)\n\n  Dykes! [Dykes](map.png)\n\n  ! [Dykes](map.png)',
        at: ['2:3', '4:10', '6:3'],
      },
      { yaml: 'background: |\n  A raise is planned*.\n\n  * Subject to funding.', at: ['2:21'] },
      { yaml: 'issue: See [the plan](www.example.org/plan).', at: ['1:23'] },
      { yaml: 'background: |\n  ###Costs\n\n  They rise.', at: ['2:3'] },
      { yaml: 'background: |\n  They rise.[1] They fall.²', at: ['2:13', '2:27'] },
      { yaml: 'issue: They rise.[^note 1] They fall.^2', at: ['1:18', '1:38'] },
      { yaml: 'issue: The ==new== dyke has 5 m^2^ of H~2~O.', at: ['1:12', '1:32', '1:40'] },
      { yaml: 'issue: It is in \\\\server\\dykes.', at: ['1:17'] },
      { yaml: 'background: |\n  They wrote:\n\n      We will mend **every** dyke.', at: ['4:7'] },
      { yaml: 'background: |\n  It was paid.[^1]]\n\n  [^1]: A source.', at: ['2:19'] },
      { yaml: 'issue: It is paid [by law.', at: ['1:19'] },
      { yaml: 'issue: We paid 3*4*5 claims.', at: ['1:17'] },
      { yaml: 'lang: fr\nissue: Les coûts **augmentent.', at: ['2:18'] },
      { yaml: 'title: The **cost** of [the plan](https://example.org)', at: ['1:12', '1:24'] },
      {
        yaml: 'background: |\n  It is known.[^1]\n\n  [^1]: A source.\nif_pressed:\n  - on: the cost[^1]\n    response: It is known.',
        at: ['6:17'],
      },
      { yaml: 'lang: fr\nbranch: Direction de l’eau]', at: ['2:27'] },
      { yaml: 'lang: fr\nbranch: "**Direction** de l’eau"', at: ['2:10'] },
    ],
  },
  reads: (bodies) => textsWith(bodies, mayHaveBrokenMark, hasStarNote),
  check(note, report, say) {
    const bracket = (sign: string): readonly [Message, Message] => [
      say('bracket', { sign, other: sign === '[' ? ']' : '[' }),
      say('bracket-hint', {}),
    ];
    for (const { at, text, start, end } of plainMarksOf(note)) {
      const written = text.slice(start, end);
      const [message, hint] =
        written.length === 1
          ? bracket(written)
          : [say('plain', { mark: shorten(written) }), say('plain-hint', {})];
      report({ at, range: { start, end }, message, hints: [hint] });
    }
    const tell: Readonly<Record<Broken['kind'], (written: string) => readonly [Message, Message]>> =
      {
        bracket,
        bold: (written) => [say('bold', { signs: written }), say('bold-hint', {})],
        link: () => [say('link', {}), say('link-hint', {})],
        image(written) {
          const [, words = '', file = ''] = /[[(](.*)[\])]\s*[[(](.*)[\])]/s.exec(written) ?? [];
          return [say('image', {}), say('image-hint', { text: `![${words}](${file})` })];
        },
        'linked-image'(written) {
          const [link = '', file = ''] = /\[.*\]\(<?([^>)]*).*/s.exec(written) ?? [];
          return [
            say('linked-image', { file: shorten(file) }),
            say('image-hint', { text: `!${link}` }),
          ];
        },
        indented: () => [say('indented', {}), say('indented-hint', {})],
        star: () => [say('star', {}), say('star-hint', {})],
        marked: (written) => [
          say('marked', { mark: shorten(written) }),
          say('marked-hint', { text: shorten(unmarked(written)) }),
        ],
        path: (written) => [say('path', {}), say('path-hint', { path: shorten(written) })],
        scheme: (written) => [
          say('scheme', {}),
          say('scheme-hint', { address: shorten(`https://${written}`) }),
        ],
        heading(written) {
          const signs = written.slice(0, written.search(/[^#]/));
          // Above a section’s own headings stand those of the note.
          const line = shorten(`${signs.padEnd(3, '#')} ${written.slice(signs.length)}`);
          return [say('heading', { signs }), say('heading-hint', { line })];
        },
        footnote: (written) => [
          say('footnote', { mark: written }),
          say('footnote-hint', { number: numberOf(written) }),
        ],
      };
    for (const { path: at, text, root } of note.bodies) {
      const hasStar = hasStarNote(text);
      const inBlocks = Array.from(walk(root)).flatMap((node) => brokenIn(node, text, hasStar));
      for (const { kind, start, end } of [...inBlocks, ...bracketsIn(root, text)]) {
        const written = text.slice(start, end);
        const [message, hint] = tell[kind](written);
        report({
          at,
          range: { start, end },
          message,
          hints: [hint],
          ...(kind === 'linked-image' &&
            written.startsWith('!') && { replacement: written.replace(/^!\s+/, '!') }),
          // Of such words none is lost.
          ...(kind === 'indented' && { severity: 'warning' }),
        });
      }
    }
  },
});
