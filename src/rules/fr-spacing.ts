import { holdsAt } from '../source/at-sign.ts';
import type { Edit } from '../document/typography/edits.ts';
import { spacingEdits } from '../document/typography/spacing.ts';
import { defineRule } from './define-rule.ts';
import { readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';
import { typographicText } from './typographic-text.ts';

/** Spaces that French puts round its signs, and those that it does not. */
export const frSpacing: Rule = defineRule({
  id: 'fr-spacing',
  severity: 'info',
  fixable: true,
  summary: {
    en: 'In French a no-break space stands before a colon, % and the h of a time and inside guillemets, and no space before a semicolon, an exclamation or a question mark.',
    fr: 'Une espace insécable précède le deux-points, le % et le h d’une heure et borde l’intérieur des guillemets; aucune ne précède le point-virgule, le point d’exclamation ni le point d’interrogation.',
  },
  why: {
    en: 'So write Justice Canada (jurilinguistics, no. 66) and the Translation Bureau (Clés de la rédaction); unlike France, Canada puts no space before a semicolon, an exclamation or a question mark. A published federal note has “ ; ” all the same. The printed note has the right spaces in any case, so this is for those who read or copy the file. Sums of money have a rule of their own.',
    fr: 'Tel est l’usage de Justice Canada (jurilinguistique, no 66) et du Bureau de la traduction (Clés de la rédaction); à la différence de la France, le Canada ne met pas d’espace avant le point-virgule, le point d’exclamation ni le point d’interrogation. Une note fédérale publiée en met pourtant. La note imprimée a de toute façon les bonnes espaces; cette règle sert donc à qui lit ou copie le fichier. Les sommes d’argent ont leur propre règle.',
  },
  messages: {
    before: {
      en: 'In French a no-break space stands before “{sign}”.',
      fr: 'En français, une espace insécable précède «\u00A0{sign}\u00A0».',
    },
    opening: {
      en: 'In French a no-break space follows an opening guillemet.',
      fr: 'En français, une espace insécable suit le guillemet ouvrant.',
    },
    closing: {
      en: 'In French a no-break space stands before a closing guillemet.',
      fr: 'En français, une espace insécable précède le guillemet fermant.',
    },
    after: {
      en: 'In French a no-break space follows the “h” of a time.',
      fr: 'En français, une espace insécable suit le «\u00A0h\u00A0» d’une heure.',
    },
    none: {
      en: 'In Canadian French no space stands before “{sign}”.',
      fr: 'Au Canada, aucune espace ne précède «\u00A0{sign}\u00A0».',
    },
  },
  examples: {
    good: [
      { yaml: 'lang: fr\nissue: "Le but : 75 % des quais. Pourquoi? Parce qu’il pleut; voilà!"' },
      { yaml: 'lang: fr\nissue: Le «\u00A0plan\u00A0» et « le port ».' },
      { yaml: 'lang: fr\nissue: À 10:30, voir `a:` et https://example.org/a:75%25 (90:10).' },
      { yaml: 'lang: fr\nissue: Dès 9 h, à 16 h 30, par le vol AC-21h ou `9h`, à 80 km/h.' },
      { yaml: 'issue: "Why: 75% of harbours."' },
      {
        yaml: 'lang: fr\nissue: "Voir «\u00A0Ready for Sea: 2030 and Beyond\u00A0», qui le dit."',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nissue: De 9h00 à 21h et à 16\u00A0h30.',
        at: ['2:12', '2:13', '2:20', '2:31'],
      },
      { yaml: 'lang: fr\nissue: "Le but: 75% des quais."', at: ['2:15', '2:19'] },
      { yaml: 'lang: fr\nissue: Pourquoi ? Il pleut ; **voilà** !', at: ['2:16', '2:27', '2:39'] },
      { yaml: 'lang: fr\nissue: Le «plan» tient.', at: ['2:11', '2:16'] },
      { yaml: 'lang: fr\ntitle: "Petits ports: qui les inspecte\u00A0?"', at: ['2:21', '2:39'] },
    ],
  },
  reads: (bodies, _, lang) =>
    lang === 'fr' ? bodies.filter(({ text }) => mayLackSpaces(text)) : [],
  check(note, report, say) {
    if (note.lang !== 'fr') return;
    for (const reading of readingsOf(note)) {
      const { path: at, text, written } = reading;
      if (!mayLackSpaces(written)) continue;
      for (const edit of spacingEdits(typographicText(reading), 'fr')) {
        const sign = text.charAt(edit.end);
        if (!isVisible(edit) || isMoney(text.slice(edit.end, edit.end + 2))) continue;
        const opens = edit.text.startsWith('«');
        report({
          at,
          range: { start: edit.start, end: opens ? edit.end : edit.end + 1 },
          message: say(lackAt(edit, sign), { sign }),
          replacement: opens ? edit.text : edit.text + sign,
        });
      }
    }
  },
});

/** A look for a sign that may lack its space, or have one too many; past what most notes have. */
function mayLackSpaces(text: string): boolean {
  return (
    holdsAt(text, ':', colon) ||
    ['%', '°', '»'].some((sign) => holdsAt(text, sign, withoutBlank)) ||
    holdsAt(text, '«', beforeWord) ||
    holdsAt(text, 'h', ofTime) ||
    [';', '!', '?'].some((sign) => holdsAt(text, sign, afterBlank))
  );
}

/** Not that of a web address, of a footnote’s text or of the dashes below the head of a table. */
const colon = /(?<=\S)(?<!https?|^\[\^[^\s\]]+\](?=: )|-(?=: *\|)|\|(?=:-)):/my;

const withoutBlank = /(?<=\S)./y;
/** Behind a digit, or before one where a blank is behind it. */
const ofTime = /(?<=\d)h|(?<=\d\s)h(?=\d)/y;
const beforeWord = /«\S/y;

/** An image begins with such a sign, too. */
const afterBlank = /(?<=\s)(?!!\[)./y;

/** Where a space is lacking, or that one is too many. */
function lackAt({ text }: Edit, sign: string): 'opening' | 'closing' | 'after' | 'before' | 'none' {
  if (text.startsWith('«')) return 'opening';
  if (sign === '»') return 'closing';
  if (/[0-9]/.test(sign)) return 'after';
  return text === '' ? 'none' : 'before';
}

/** A space that is set or removed, and not one that is only kept from breaking. */
function isVisible({ start, end, text }: Edit): boolean {
  return start === end || text === '' || text.startsWith('«');
}

function isMoney(after: string): boolean {
  return /^(?:\$|[MGk]\$)/.test(after);
}
