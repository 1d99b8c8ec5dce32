import type { SayOf } from '../rules/rule.ts';
import { titleAt } from '../schema/shape.ts';
import { languageNames, otherSide, versionNames } from './side.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';
import type { Gap } from './outline/walk-pair.ts';

const messages = {
  type: {
    en: 'The English note is of the type {english}, and the French note of the type {french}.',
    fr: 'La version anglaise est du type {english}, et la version française, du type {french}.',
  },
  lang: {
    en: 'Both notes say that they are in {language}, by their `lang:` or else by the names of their files.',
    fr: 'Selon leur `lang:` ou, à défaut, le nom de leur fichier, les deux versions sont {language}.',
  },
  action: {
    en: 'The English note is for {english}, and the French note is for {french}.',
    fr: 'La version anglaise porte `action: {english}`, et la version française, `action: {french}`.',
  },
  reference: {
    en: 'The number of reference is {english} in the English note and {french} in the French note.',
    fr: 'Le numéro de référence est {english} dans la version anglaise et {french} dans la version française.',
  },
  section: {
    en: 'The {lacking} has no “{section}”, and the {having} has it.',
    fr: 'La {lacking} n’a pas la section «\u00A0{section}\u00A0», que contient la {having}.',
  },
  block: {
    en: 'Under “{section}” the {having} has {count} blocks and the {lacking} has {fewer}.',
    fr: 'Sous «\u00A0{section}\u00A0», la {having} a {count} blocs et la {lacking} en a {fewer}.',
  },
  heading: {
    en: 'Under “{section}” the {having} has {count} headings and the {lacking} has {fewer}.',
    fr: 'Sous «\u00A0{section}\u00A0», la {having} a {count} intertitres et la {lacking} en a {fewer}.',
  },
  'no-heading': {
    en: {
      one: 'Under “{section}” the {having} has a heading and the {lacking} has none.',
      other: 'Under “{section}” the {having} has {count} headings and the {lacking} has none.',
    },
    fr: {
      one: 'Sous «\u00A0{section}\u00A0», la {having} a un intertitre et la {lacking} n’en a aucun.',
      other:
        'Sous «\u00A0{section}\u00A0», la {having} a {count} intertitres et la {lacking} n’en a aucun.',
    },
  },
  table: {
    en: 'Under “{section}” the {having} has {count} tables here and the {lacking} has {fewer}.',
    fr: 'Sous «\u00A0{section}\u00A0», la {having} a ici {count} tableaux et la {lacking} en a {fewer}.',
  },
  'no-table': {
    en: {
      one: 'Under “{section}” the {having} has a table here and the {lacking} has none.',
      other: 'Under “{section}” the {having} has {count} tables here and the {lacking} has none.',
    },
    fr: {
      one: 'Sous «\u00A0{section}\u00A0», la {having} a ici un tableau et la {lacking} n’en a aucun.',
      other:
        'Sous «\u00A0{section}\u00A0», la {having} a ici {count} tableaux et la {lacking} n’en a aucun.',
    },
  },
  rows: {
    en: 'Under “{section}” the table has {count} rows in the {having} and {fewer} in the {lacking}, the head included.',
    fr: 'Sous «\u00A0{section}\u00A0», le tableau a {count} rangées dans la {having} et {fewer} dans la {lacking}, en comptant l’en-tête.',
  },
  columns: {
    en: 'Under “{section}” the table has {count} columns in the {having} and {fewer} in the {lacking}.',
    fr: 'Sous «\u00A0{section}\u00A0», le tableau a {count} colonnes dans la {having} et {fewer} dans la {lacking}.',
  },
  bullets: {
    en: 'Under “{section}” the {having} has {count} bullets here and the {lacking} has {fewer}.',
    fr: 'Sous «\u00A0{section}\u00A0», la {having} a ici {count} puces et la {lacking} en a {fewer}.',
  },
  'no-bullets': {
    en: {
      one: 'Under “{section}” the {having} has a bullet here and the {lacking} has none.',
      other: 'Under “{section}” the {having} has {count} bullets here and the {lacking} has none.',
    },
    fr: {
      one: 'Sous «\u00A0{section}\u00A0», la {having} a ici une puce et la {lacking} n’en a aucune.',
      other:
        'Sous «\u00A0{section}\u00A0», la {having} a ici {count} puces et la {lacking} n’en a aucune.',
    },
  },
  footnotes: {
    en: 'The {having} cites {count} footnotes here, and the {lacking} cites {fewer}.',
    fr: 'La {having} a ici {count} appels de note, et la {lacking} en a {fewer}.',
  },
  'no-footnotes': {
    en: {
      one: 'The {having} cites a footnote here, and the {lacking} cites none.',
      other: 'The {having} cites {count} footnotes here, and the {lacking} cites none.',
    },
    fr: {
      one: 'La {having} a ici un appel de note, et la {lacking} n’en a aucun.',
      other: 'La {having} a ici {count} appels de note, et la {lacking} n’en a aucun.',
    },
  },
} as const;

/** What is in one note of a pair and not in the other. */
export const twinStructure: TwinRule = defineTwinRule({
  id: 'twin-structure',
  severity: 'error',
  summary: {
    en: 'Both notes have the same sections, blocks, headings, tables, footnotes and numbers of bullets.',
    fr: 'Les deux versions ont les mêmes sections, blocs, intertitres, tableaux, notes de bas de page et nombres de puces.',
  },
  why: {
    en: 'Versions of equal quality say the same things in the same order: published pairs match bullet for bullet. What is lacking in one language was mostly added to the other at the last minute, or lost when it was copied. Paragraphs are not counted, since a translation may divide them differently.',
    fr: 'Des versions de qualité égale disent les mêmes choses dans le même ordre\u00A0: les paires publiées se correspondent puce par puce. Ce qui manque dans une langue a le plus souvent été ajouté à l’autre à la dernière minute, ou s’est perdu au moment de la copie. Les paragraphes ne sont pas comptés, car une traduction peut les découper autrement.',
  },
  messages,
  examples: {
    good: [
      {
        yaml: 'lang: fr\nbackground: |\n  Deux digues\u00A0:\n\n  - au nord\n  - au sud',
        twin: 'background: |\n  Two dykes:\n\n  - north\n  - south',
      },
    ],
    bad: [
      { yaml: 'lang: fr', twin: 'issue: The dykes hold.', at: ['1:1'] },
      {
        yaml: 'lang: fr\nkey_facts:\n  - Deux digues tiennent.',
        twin: 'key_facts:\n  - Two dykes hold.\n  - One does not.',
        at: ['2:1'],
      },
      {
        yaml: 'lang: fr\nbackground: |\n  Les digues.\n\n  Les coûts montent.',
        twin: 'background: |\n  The dykes.\n\n  ### Costs\n\n  They rise.',
        at: ['2:1'],
      },
      {
        yaml: 'lang: fr\nissue: Les digues tiennent.',
        twin: 'issue: |\n  The dykes hold.[^a]\n\n  [^a]: So far.',
        at: ['2:8'],
      },
    ],
  },
  check({ notes, walked }, report, say) {
    const { en, fr } = notes;
    if (en.lang === fr.lang) {
      const at = { path: ['lang'] };
      const message = say('lang', { language: languageNames[en.lang] });
      return report({ in: otherSide(en.lang), at: { en: at, fr: at }, message });
    }
    if (en.type.name !== fr.type.name) {
      const at = { en: { path: ['type'] }, fr: { path: ['type'] } };
      const message = say('type', { english: en.type.name, french: fr.type.name });
      return report({ in: 'fr', at, message });
    }
    for (const key of ['action', 'reference'] as const) {
      const [english, french] = [en.fields[key], fr.fields[key]];
      if (typeof english !== 'string' || typeof french !== 'string') continue;
      if (bare(english) === bare(french)) continue;
      const at = { en: { path: [key] }, fr: { path: [key] } };
      report({ in: 'fr', at, message: say(key, { english, french }) });
    }
    for (const gap of walked.gaps) {
      const section = titleAt(en.type, [gap.key]);
      report({ in: gap.lacking, at: gap.at, message: messageOf(gap, section, say) });
    }
  },
});

/** A number of reference may end in the language of its note. */
function bare(reference: string): string {
  return reference
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/(?<=\d)[-_./]?(?:EN|FR|ENG|FRA|E|F|A)$|[-_./](?:EN|FR|ENG|FRA|E|F)(?=[-_./])/, '');
}

function messageOf(
  { what, lacking, counts }: Gap,
  section: ReturnType<typeof titleAt>,
  say: SayOf<typeof messages>,
): ReturnType<typeof say> {
  const having = otherSide(lacking);
  const args = {
    section,
    having: versionNames[having],
    lacking: versionNames[lacking],
    count: counts[having],
  };
  const fewer = counts[lacking];
  const none = fewer === 0 ? whereNone[what] : undefined;
  return none ? say(none, args) : say(what, { ...args, fewer });
}

/** What is said where one side has nothing of the kind: “none” is not written as 0. */
const whereNone: Partial<
  Record<Gap['what'], 'no-heading' | 'no-table' | 'no-bullets' | 'no-footnotes'>
> = {
  heading: 'no-heading',
  table: 'no-table',
  bullets: 'no-bullets',
  footnotes: 'no-footnotes',
};
