import type { Localized } from '../locale/message.ts';
import { holdsInAny } from '../note/joined.ts';
import { stringsOf } from '../note/strings.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Characters that nobody sees and that change what is read, found or cut. */
export const bidiControl: Rule = defineRule({
  id: 'bidi-control',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'Text holds no invisible characters that steer its direction or a terminal, or have no width.',
    fr: 'Le texte ne contient aucun caractère invisible qui en change le sens de lecture, qui commande un terminal ou qui n’a pas de chasse.',
  },
  why: {
    en: 'Direction controls can show a sentence in another order than it is stored (Boucher and Anderson, “Trojan Source”, CVE-2021-42574), so that what was approved is not what is published. Zero-width characters come with text pasted from web pages, and a word that holds one is never found by a search. Control characters are left out of what is printed, and make a terminal that shows the note obey them.',
    fr: 'Les commandes de direction peuvent afficher une phrase dans un autre ordre que celui où elle est enregistrée (Boucher et Anderson, «\u00A0Trojan Source\u00A0», CVE-2021-42574), si bien que le texte approuvé n’est pas le texte publié. Les caractères sans chasse arrivent avec du texte copié de pages Web, et aucune recherche ne trouve le mot qui en contient un. Les caractères de commande sont omis à l’impression, et le terminal qui affiche la note leur obéit.',
  },
  messages: {
    found: {
      en: 'An invisible character stands here: {code} {name}. Delete it.',
      fr: 'Un caractère invisible se trouve ici\u00A0: {code} {name}. Supprimez-le.',
    },
  },
  examples: {
    good: [
      { yaml: 'title: Dykes of Grand-Pré' },
      {
        yaml: 'issue: "They write \u{1F469}\\u200D\u{1F33E} and \u0646\u0645\u06CC\\u200C\u062E."',
      },
    ],
    bad: [
      { yaml: 'title: "Dykes \\u202Eand gates"', at: ['1:15'] },
      { yaml: 'issue: "The dy\\u200Bkes hold."', at: ['1:15'] },
      { yaml: 'issue: "The dykes\\u200B\\u200B hold."', at: ['1:18'] },
      { yaml: 'branch: Wa\u200Bter', at: ['1:11'] },
      { yaml: 'issue: "The dykes\\e[31m hold.\\a"', at: ['1:18', '1:30'] },
      { yaml: 'lang: fr\nissue: "Les di\\uFEFFgues tiennent."', at: ['2:15'] },
    ],
  },
  check(note, report, say) {
    if (!holdsInAny(note, invisible)) return;
    for (const { path, text } of stringsOf(note)) {
      for (const { 0: run, index } of text.matchAll(everyRun)) {
        if (run.length === 1 && joins(text, index)) continue;
        const character = run.charAt(0);
        const name = names[character] ?? control;
        report({
          at: path,
          range: { start: index, end: index + run.length },
          message: say('found', { code: codeOf(character), name }),
          replacement: /[\u2028\u2029]/.test(character) ? ' ' : '',
        });
      }
    }
  },
});

/** Names as Unicode gives them, and in French. */
const names: Readonly<Record<string, Localized>> = {
  '\u061C': { en: 'ARABIC LETTER MARK', fr: 'MARQUE DE LETTRE ARABE' },
  '\u180E': { en: 'MONGOLIAN VOWEL SEPARATOR', fr: 'SÉPARATEUR DE VOYELLES MONGOL' },
  '\u200B': { en: 'ZERO WIDTH SPACE', fr: 'ESPACE SANS CHASSE' },
  '\u200C': { en: 'ZERO WIDTH NON-JOINER', fr: 'ANTILIANT SANS CHASSE' },
  '\u200D': { en: 'ZERO WIDTH JOINER', fr: 'LIANT SANS CHASSE' },
  '\u200E': { en: 'LEFT-TO-RIGHT MARK', fr: 'MARQUE GAUCHE-À-DROITE' },
  '\u200F': { en: 'RIGHT-TO-LEFT MARK', fr: 'MARQUE DROITE-À-GAUCHE' },
  '\u2028': { en: 'LINE SEPARATOR', fr: 'SÉPARATEUR DE LIGNES' },
  '\u2029': { en: 'PARAGRAPH SEPARATOR', fr: 'SÉPARATEUR DE PARAGRAPHES' },
  '\u202A': { en: 'LEFT-TO-RIGHT EMBEDDING', fr: 'ENCHÂSSEMENT GAUCHE-À-DROITE' },
  '\u202B': { en: 'RIGHT-TO-LEFT EMBEDDING', fr: 'ENCHÂSSEMENT DROITE-À-GAUCHE' },
  '\u202C': { en: 'POP DIRECTIONAL FORMATTING', fr: 'DÉPILEMENT DE FORMATAGE DIRECTIONNEL' },
  '\u202D': { en: 'LEFT-TO-RIGHT OVERRIDE', fr: 'FORÇAGE GAUCHE-À-DROITE' },
  '\u202E': { en: 'RIGHT-TO-LEFT OVERRIDE', fr: 'FORÇAGE DROITE-À-GAUCHE' },
  '\u2060': { en: 'WORD JOINER', fr: 'GLUON DE MOTS' },
  '\u2066': { en: 'LEFT-TO-RIGHT ISOLATE', fr: 'ISOLAT GAUCHE-À-DROITE' },
  '\u2067': { en: 'RIGHT-TO-LEFT ISOLATE', fr: 'ISOLAT DROITE-À-GAUCHE' },
  '\u2068': { en: 'FIRST STRONG ISOLATE', fr: 'ISOLAT À PREMIER CARACTÈRE FORT' },
  '\u2069': { en: 'POP DIRECTIONAL ISOLATE', fr: 'DÉPILEMENT D’ISOLAT DIRECTIONNEL' },
  '\uFEFF': { en: 'ZERO WIDTH NO-BREAK SPACE', fr: 'ESPACE INSÉCABLE SANS CHASSE' },
};

/** What terminals and printers obey, and no reader sees; Unicode gives them no names. */
const control: Localized = { en: 'CONTROL CHARACTER', fr: 'CARACTÈRE DE COMMANDE' };

// `garbled-text` speaks of the controls that Windows-1252 has letters for.
// A soft hyphen is none of them: it is printed where its word is broken, and says nothing elsewhere.
const invisible = new RegExp(
  String.raw`[${Object.keys(names).join('')}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0081\u008D\u008F\u0090\u009D]`,
);
/** The same character several times is one mistake. */
const everyRun = new RegExp(String.raw`(${invisible.source})\1*`, 'g');

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a joiner stands where spelling or an emoji needs one. */
function joins(text: string, index: number): boolean {
  const character = text[index];
  if (!/[\u180E\u200C\u200D]/.test(character ?? '')) return false;
  const before = text.slice(Math.max(0, index - 4), index);
  return endsInJoinedScript(before) || (character === '\u200D' && endsInEmoji(before));
}

// Node takes half a millisecond to make the first of these, and hardly a note needs it.
function endsInJoinedScript(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u.test(
    text,
  );
}

function endsInEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?$/u.test(text);
}
