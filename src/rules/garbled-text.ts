import { holdsInAny } from '../note/joined.ts';
import { stringsOf } from '../note/strings.ts';
import { shorten } from '../schema/shorten.ts';
import { windows1252 } from '../source/windows-1252.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Letters that a program wrote in one encoding and another read in another. */
export const garbledText: Rule = defineRule({
  id: 'garbled-text',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'Accents, quotes and dashes are as they were typed, not as a wrong encoding shows them.',
    fr: 'Les accents, les guillemets et les tirets sont tels qu’ils ont été tapés, et non tels que les montre un mauvais encodage.',
  },
  why: {
    en: 'A program that reads UTF-8 as Windows-1252, or the reverse, turns “é” into “Ã©” and an apostrophe into “â€™” or a control character, and what it cannot read at all into “\uFFFD” (The Unicode Standard, 3.9). Such a file is sound UTF-8, so nothing else finds it, and the letters are printed.',
    fr: 'Un programme qui lit de l’UTF-8 comme du Windows-1252, ou l’inverse, change «\u00A0é\u00A0» en «\u00A0Ã©\u00A0», une apostrophe en «\u00A0â€™\u00A0» ou en un caractère de commande, et ce qu’il ne peut pas lire du tout en «\u00A0\uFFFD\u00A0» (The Unicode Standard, 3.9). Un tel fichier est de l’UTF-8 valable\u00A0: rien d’autre ne trouve ces lettres, et elles sont imprimées.',
  },
  messages: {
    garbled: {
      en: '“{written}” is what a wrong encoding made of “{meant}”. Write “{meant}”.',
      fr: '«\u00A0{written}\u00A0» est ce qu’un mauvais encodage a fait de «\u00A0{meant}\u00A0». Écrivez «\u00A0{meant}\u00A0».',
    },
    control: {
      en: 'An invisible character stands here, which a wrong encoding made of “{meant}”. Write “{meant}”.',
      fr: 'Un caractère invisible se trouve ici, qu’un mauvais encodage a fait de «\u00A0{meant}\u00A0». Écrivez «\u00A0{meant}\u00A0».',
    },
    lost: {
      en: 'What stood here was lost when the text was saved in a wrong encoding. Type it again in place of “\uFFFD”.',
      fr: 'Ce qui se trouvait ici s’est perdu quand le texte a été enregistré dans un mauvais encodage. Tapez-le de nouveau à la place de «\u00A0\uFFFD\u00A0».',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: The café of São João holds “â” and Ã.' },
      { yaml: 'lang: fr\nissue: L’œuvre «\u00A0Âge\u00A0» coûte 5 €.' },
    ],
    bad: [
      { yaml: 'issue: The cafÃ© of Grand-PrÃ© holds.', at: ['1:15', '1:29'] },
      { yaml: 'issue: We donâ€™t wait.', at: ['1:14'] },
      { yaml: 'issue: "The mayor\\u0092s dyke holds."', at: ['1:18'] },
      { yaml: 'branch: Grand-Pr\uFFFD', at: ['1:17'] },
      { yaml: 'lang: fr\nissue: L’Å“uvre est cÃ©lÃ¨bre.', at: ['2:10', '2:22', '2:25'] },
    ],
  },
  check(note, report, say) {
    if (!holdsInAny(note, garbled)) return;
    for (const { path, text } of stringsOf(note))
      for (const { 0: written, index } of text.matchAll(everyRun)) {
        const range = { start: index, end: index + written.length };
        if (written.includes('\uFFFD')) {
          report({ at: path, range, message: say('lost', {}) });
          continue;
        }
        const isControl = /^[\u0080-\u009F]/.test(written);
        const meant = isControl
          ? windows1252(Uint8Array.from(written, codeOf))
          : new TextDecoder().decode(Uint8Array.from(written, byteOf));
        report({
          at: path,
          range,
          message: isControl
            ? say('control', { meant: shorten(meant) })
            : say('garbled', { written: shorten(written), meant: shorten(meant) }),
          replacement: meant,
        });
      }
  },
});

/** What Windows-1252 has for the bytes 80 to 9F, in their order. */
const high = windows1252(Uint8Array.from({ length: 0x20 }, (_, index) => 0x80 + index));

/** The controls that stand for something in Windows-1252; `bidi-control` speaks of the others. */
const controls = String.raw`[\u0080\u0082-\u008C\u008E\u0091-\u009C\u009E\u009F]`;

/** Any byte after the first of a character of UTF-8, as Windows-1252 shows it. */
const later = String.raw`[${high}\u00A0-\u00BF]`;

/** Letters with accents, « », œ, curly quotes and dashes, €, ™. */
const misread = `(?:[ÂÃ]${later}|Å[’“]|â€${later}|â‚¬|â„¢)`;

const garbled = new RegExp(String.raw`\uFFFD|${controls}|${misread}`);
const everyRun = new RegExp(String.raw`\uFFFD+|${controls}+|${misread}+`, 'g');

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function byteOf(character: string): number {
  const index = high.indexOf(character);
  return index < 0 ? codeOf(character) : 0x80 + index;
}
