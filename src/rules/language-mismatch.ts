import { blotOut } from '../markdown/blot-out.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';
import { proseOf } from '../markdown/prose.ts';
import type { Locale } from '../locale/message.ts';
import type { BodyText } from '../note/bodies.ts';
import { titleAt } from '../schema/shape.ts';
import { defineRule } from './define-rule.ts';
import { isPlainlyIn } from './prose/language-words.ts';
import { isToTranslate } from './prose/placeholder.ts';
import type { Rule } from './rule.ts';
import { isWhollyForeign, otherLanguage, textsThatMayBeIn } from './whole-language.ts';
import type { ParsedBody } from '../note/bodies.ts';

/** Bodies that are plainly in the other language than their note. */
export const languageMismatch: Rule = defineRule({
  id: 'language-mismatch',
  severity: 'warning',
  summary: {
    en: 'Each section, paragraph and bullet is in the language of its note.',
    fr: 'Chaque section, chaque paragraphe et chaque puce est dans la langue de sa note.',
  },
  why: {
    en: 'A French note starts as a copy of the English one, or the other way round, and a section or a bullet may be overlooked; a screen reader then reads it with the sounds of the wrong language (WCAG 2.1, 3.1.1 and 3.1.2). Small words such as “the” and “les” tell the languages apart; texts of fewer than 20 words are left alone unless they are plainly a sentence of 10 or more, and so are code, quotations and what is marked with <span lang>. A note without a text in its own language is told once, and forms of dates and sums wait until that is mended.',
    fr: 'Une note en français commence par une copie de la version anglaise, ou l’inverse, et une section ou une puce peut être oubliée; un lecteur d’écran la prononce alors avec les sons de l’autre langue (WCAG 2.1, 3.1.1 et 3.1.2). De petits mots comme «\u00A0les\u00A0» et «\u00A0the\u00A0» distinguent les langues; les textes de moins de 20 mots sont laissés de côté, à moins qu’il ne s’agisse clairement d’une phrase d’au moins 10 mots, comme le code, les citations et ce qui est marqué par <span lang>. Une note sans aucun texte dans sa langue n’est signalée qu’une fois, et la forme des dates et des sommes attend que ce soit corrigé.',
  },
  messages: {
    english: {
      en: '“{section}” is in English, but this note is in French.',
      fr: 'Le texte de «\u00A0{section}\u00A0» est en anglais, alors que cette note est en français.',
    },
    french: {
      en: '“{section}” is in French, but this note is in English.',
      fr: 'Le texte de «\u00A0{section}\u00A0» est en français, alors que cette note est en anglais.',
    },
    'english-part': {
      en: 'This text under “{section}” is in English, but this note is in French.',
      fr: 'Ce texte sous «\u00A0{section}\u00A0» est en anglais, alors que cette note est en français.',
    },
    'french-part': {
      en: 'This text under “{section}” is in French, but this note is in English.',
      fr: 'Ce texte sous «\u00A0{section}\u00A0» est en français, alors que cette note est en anglais.',
    },
    'whole-english': {
      en: 'This whole note is in English, but it is taken for a French one.',
      fr: 'Toute cette note est en anglais, alors qu’elle passe pour une note en français.',
    },
    'whole-french': {
      en: 'This whole note is in French, but it is taken for an English one.',
      fr: 'Toute cette note est en français, alors qu’elle passe pour une note en anglais.',
    },
    'lang-hint': {
      en: 'Write “lang: {lang}” in place of “lang: {own}”, and give the file a name that ends in “.{lang}.yaml”; or translate the note.',
      fr: 'Écrivez «\u00A0lang: {lang}\u00A0» à la place de «\u00A0lang: {own}\u00A0», et donnez au fichier un nom qui finit par «\u00A0.{lang}.yaml\u00A0»; ou traduisez la note.',
    },
    'name-hint': {
      en: 'Give the file a name that ends in “.{lang}.yaml”, or add the line “lang: {lang}”; or translate the note.',
      fr: 'Donnez au fichier un nom qui finit par «\u00A0.{lang}.yaml\u00A0», ou ajoutez la ligne «\u00A0lang: {lang}\u00A0»; ou traduisez la note.',
    },
    hint: {
      en: 'Translate it. If the whole note is in that language, correct its `lang:` or the name of its file.',
      fr: 'Traduisez-le. Si toute la note est dans cette langue, corrigez plutôt son `lang:` ou le nom du fichier.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'issue: The Comité de sécurité de la région de Port-Laurier and the Association des riverains du fleuve ask who pays for the dykes of the lower town.',
      },
      {
        yaml: 'issue: |\n  As the mayor said:\n\n  > Les digues de la ville basse ne tiendront pas, et nous ne pouvons pas attendre que le gouvernement se décide à payer.',
      },
      { yaml: 'lang: fr\nissue: The dykes of the lower town.' },
      {
        yaml: 'key_facts:\n  - The dykes of the lower town are too low.\n  - "“Les digues de la ville basse ne tiendront pas, et nous ne pouvons pas attendre que le gouvernement se décide à payer,” said the mayor."',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nissue: The program has paid all of the claims that were made by the people of the lower town.',
        at: ['2:8'],
      },
      {
        yaml: 'lang: fr\nissue: The dykes of the lower town are too low, and the Department has been asked to pay for the work that is to be done.',
        at: ['2:8'],
      },
      {
        yaml: 'lang: fr\nissue: We recommend that you approve Option 2 as it is the only one that keeps the service going.',
        at: ['2:8'],
      },
      {
        yaml: 'key_facts:\n  - Les digues de la ville basse sont trop basses pour le fleuve.\n  - Le Ministère a été prié de payer les travaux qui sont à faire.',
        at: ['2:5'],
      },
      {
        yaml: 'background: |\n  The dykes of the lower town are too low for the river, and the Department has been asked to pay.\n\n  - The work is to be done by the fall, and it will be paid for by both levels of government.\n  - Les digues de la ville basse sont trop basses pour le fleuve, et le Ministère a été prié de payer les travaux.\n  - Who is to pay for the rest of the work is not known, and will be decided by the Minister.',
        at: ['5:5'],
      },
      {
        yaml: 'lang: fr\nkey_facts:\n  - Les digues de la ville basse sont trop basses pour le fleuve, et le Ministère a été prié de payer les travaux.\n  - The dykes of the lower town are too low for the river, and the Department has been asked to pay for the work.\n  - Qui paiera le reste des travaux, la ville ou le Ministère, n’est pas décidé par les élus de la province.',
        at: ['4:5'],
      },
      {
        yaml: 'lang: fr\ntitle: Dykes of the lower town\nissue: Whether the dykes that were raised will hold.\nkey_facts:\n  - The river rose by $12 million, and the pumps were not to be had by the fall.',
        at: ['1:7'],
      },
      {
        yaml: 'title: Digues de la ville basse\nissue: Les digues de la ville basse sont trop basses pour le fleuve.\nkey_facts:\n  - Les travaux ont coûté 12 millions de dollars depuis le 2 avril 2026.',
        at: ['1:8'],
      },
    ],
  },
  reads: (bodies, _, lang) => textsThatMayBeIn(otherLanguage(lang), bodies),
  check(note, report, say) {
    const { bodies, fields, lang, type, texts } = note;
    const other = otherLanguage(lang);
    if (isWhollyForeign(note)) {
      const at = ['lang' in fields ? 'lang' : 'title'];
      const message = say(keys[other].whole, {});
      const hint =
        'lang' in fields
          ? say('lang-hint', { lang: other, own: lang })
          : say('name-hint', { lang: other });
      return report({ at, message, hints: [hint] });
    }
    for (const [key, list] of byBody(bodies)) {
      const all = texts.filter(({ path }) => bodyOf(path) === key);
      const rest = all.filter(({ path }) => !list.some((body) => body.path.join() === path.join()));
      const prose = [...list.map(wordsOf), ...rest.map(({ text }) => text)].join('\n');
      const [first] = list;
      if (!first) continue;
      const section = titleAt(type, first.path);
      // Of what is marked as still to be translated another rule speaks.
      if (isToTranslate(prose) || !isPlainlyIn(other, prose)) {
        const part = say(keys[other].part, { section });
        for (const { path: at, ranges } of list.map((body) => foreignParts(body, other)))
          for (const range of ranges)
            report({ at, range, message: part, hints: [say('hint', {})] });
        continue;
      }
      const message = say(keys[other].section, { section });
      report({ at: first.path, message, hints: [say('hint', {})] });
    }
  },
});

/** What is said of texts in each language. */
const keys = {
  en: { whole: 'whole-english', section: 'english', part: 'english-part' },
  fr: { whole: 'whole-french', section: 'french', part: 'french-part' },
} as const;

/** The bullets of a list are one text. */
function byBody(bodies: readonly ParsedBody[]): Map<string, ParsedBody[]> {
  const found = new Map<string, ParsedBody[]>();
  for (const body of bodies) {
    const key = bodyOf(body.path);
    found.set(key, [...(found.get(key) ?? []), body]);
  }
  return found;
}

function bodyOf(path: BodyText['path']): string {
  return path.slice(0, typeof path.at(-1) === 'number' ? -1 : undefined).join('/');
}

/** The paragraphs and bullets of a body that are plainly in another language. */
function foreignParts(
  body: ParsedBody,
  lang: Locale,
): Pick<ParsedBody, 'path'> & { readonly ranges: ReadonlyArray<{ start: number; end: number }> } {
  const words = wordsOf(body);
  const ranges = [...walk(body.root)].flatMap(({ kind, start, end }) => {
    const text = kind === 'paragraph' ? words.slice(start, end) : '';
    return isToTranslate(text) || !isPlainlyIn(lang, text) ? [] : [{ start, end }];
  });
  return { path: body.path, ranges };
}

/** What someone said in either language; blanks of the same length stand for it. */
const quotation = /“[^“”]*”|«[^«»]*»|"[^"]*"/g;

/** The words of a body, without those that are another's or are said to be in another language. */
function wordsOf({ root, text }: ParsedBody): string {
  const prose = proseOf(root, text);
  const words = prose.replaceAll(quotation, (said) => ' '.repeat(said.length));
  return blotOut(root, words, others);
}

const others: ReadonlySet<MarkdownNode['kind']> = new Set(['quote', 'footnote-definition']);
