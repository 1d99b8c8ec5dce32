import { capitals, letters } from '../document/letters.ts';
import { flatText } from '../markdown/flat-text.ts';
import { walk } from '../markdown/node.ts';
import { plainTextsOf } from '../note/plain-texts.ts';
import { defineRule } from './define-rule.ts';
import { isEnglishTitle } from './prose/english-title.ts';
import { readingsOf } from './reading.ts';
import type { Rule, RuleNote } from './rule.ts';

/** Capitals that lack their accent, and titles with as many capitals as in English. */
export const frCapitals: Rule = defineRule({
  id: 'fr-capitals',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'French capitals keep their accents, and a title has one only at its first word and in names.',
    fr: 'Les majuscules gardent leurs accents, et un titre n’en a qu’au premier mot et aux noms propres.',
  },
  why: {
    en: 'The Translation Bureau asks for accents on capitals, without which words are confused, and writes titles as sentences (Clés de la rédaction: accents on capitals; capitals in titles). Published French notes have “Étrangere” and titles in the capitals of English. Names are left alone: only capitals that no name calls for are reported.',
    fr: 'Le Bureau de la traduction demande les accents sur les majuscules, sans lesquels des mots se confondent, et écrit les titres comme des phrases (Clés de la rédaction\u00A0: accents sur les majuscules; majuscules dans les titres). Des notes publiées en français ont des titres aux majuscules de l’anglais. Les noms propres ne sont pas touchés\u00A0: seules sont signalées les majuscules qu’aucun nom propre n’exige.',
  },
  messages: {
    accent: {
      en: 'Write “{form}”, with its accent.',
      fr: 'Écrivez «\u00A0{form}\u00A0», avec son accent.',
    },
    title: {
      en: 'This title has the capitals of English.',
      fr: 'Ce titre a les majuscules de l’anglais.',
    },
    'title-hint': {
      en: 'In French, write it as a sentence, with capitals for the first word and for names.',
      fr: 'Écrivez-le comme une phrase, avec une majuscule au premier mot et aux noms propres.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nissue: L’État, à l’heure dite. À partir de mai, option A la moins chère.',
      },
      { yaml: 'lang: fr\ntitle: Agence des services frontaliers du Canada et Sûreté du Québec' },
      { yaml: 'lang: fr\ntitle: Entente avec Les Îles-de-la-Madeleine' },
      { yaml: 'lang: fr\ntitle: Programme des Premières Nations' },
      { yaml: 'lang: fr\ntitle: Relations Couronne-Autochtones et Affaires du Nord Canada' },
      {
        yaml: 'lang: fr\nissue: Le groupe Energie Saguenay, Ecole Inc. et Evelyne Equipe ont payé.',
      },
      { yaml: 'title: The Etat of Small Harbours in the North' },
    ],
    bad: [
      {
        yaml: 'lang: fr\nissue: L’Etat agit. A partir de mai, les Etats-Unis aussi.',
        at: ['2:10', '2:21', '2:42'],
      },
      { yaml: 'lang: fr\ntitle: Exploitation Sexuelle des Enfants en Ligne', at: ['2:8'] },
      { yaml: 'lang: fr\ntitle: Les Ports Et Les Quais', at: ['2:8'] },
      {
        yaml: 'lang: fr\nbackground: |\n  ### Réponse Proposée Pour les ports\n\n  Texte.',
        at: ['3:7'],
      },
      {
        yaml: 'lang: fr\nissue: Les Ecoles de la région. Notre Equipe, celle de M. Roy. Etude faite.',
        at: ['2:12', '2:39', '2:64'],
      },
      { yaml: 'lang: fr\nissue: Ce que doit un ETAT à ses écoles.', at: ['2:23'] },
      { yaml: 'lang: fr\nsections:\n  - heading: Etude des quais\n    body: Texte.', at: ['3:14'] },
    ],
  },
  reads: (bodies, _, lang) =>
    lang === 'fr' ? bodies.filter(({ text }) => look.test(text) || mayHaveTitle(text)) : [],
  check(note, report, say) {
    if (note.lang !== 'fr') return;
    for (const { path: at, text, written: raw } of readingsOf(note))
      for (const { start, written, form } of look.test(raw) ? withoutAccent(text) : [])
        report({
          at,
          range: { start, end: start + written.length },
          message: say('accent', { form }),
          // In capitals it may yet be an acronym.
          ...(written !== written.toUpperCase() || written === 'A' ? { replacement: form } : {}),
        });
    for (const { at, range, words } of titlesOf(note))
      if (isEnglishTitle(words))
        report({
          at,
          ...(range && { range }),
          message: say('title', {}),
          hints: [say('title-hint', {})],
        });
  },
});

/**
 * Words that begin with É, Ê or Î and with it alone are French; what is a word or a name of English
 * without it, such as Edition or Eric, is left out.
 */
const stems = [
  'Etats?|Ecoles?|Energies?|Egalités?|Economies?|Economiques?|Eglises?|Elèves?|Equipes?',
  'Equipements?|Equités?|Etudes?|Etudiante?s?|Ethiques?|Etablissements?|Ev[éè]nements?',
  'Etrang[eè]re?s?|Etapes?|Ecologies?|Ecologiques?|Electricité|Electroniques?|Evidemment',
  'Egalement|Etant|Etre|Eviter|Ecarts?|Echanges?|Echéances?|Echéanciers?|Echelles?|Eliminer',
  'Elargir|Elaborer|Enoncés?|Equilibres?|Epargnes?|Epidémies?|Evaluer|Etablir|Iles?',
  'Evenements?|Electricite|Egalite|Eleves?|Elus|Elues|Etes(?=[- ]vous)',
].join('|');

/** Words that English has too, before or behind words that are French alone. */
const shared = [
  'Evaluations?|Editions?|Emissions?|Elections?|Education|Evolutions?|Elaboration|Elimination',
  'Evacuations?|Erosion|Equation|Elevation|Emergence',
].join('|');
const besideShared = `(?:(?:${shared})(?=\\s(?:de|des|du|en|et|par|pour)\\s|\\sd['’])|(?<=[lLdD]['’])(?:${shared}))`;

/** What makes “A” at the beginning of a sentence the preposition: no subject of a verb follows so. */
const afterA = [
  'partir|compter|titre|moins|noter|savoir|défaut|condition|propos|mesure|cause|cet|cette|ces|ce',
  'chaque|long terme|court terme|moyen terme|travers|quoi|qui',
  'la (?:suite|lumière|demande|fin|place|différence|base)',
  'Montréal|Québec|Ottawa|Gatineau|Toronto|Vancouver|Winnipeg|Calgary|Edmonton|Halifax|Moncton|Regina',
  'Fredericton|Iqaluit|Yellowknife|Whitehorse|Laval|Sherbrooke|Washington|Paris|Bruxelles|Genève',
].join('|');

const accents = new RegExp(
  `(?<![${letters}\\d-])(?:${stems}|${besideShared})(?![${letters}\\d])|` +
    `(?<=(?:^|\\0|[.!?…](?:\\s?»)?\\s|[«“]\\s?))A(?=\\s(?:${afterA})(?![${letters}])|\\sl['’])`,
  'g',
);

/** The same words in capitals throughout, as ETAT, which are no acronyms. */
const wordsInCapitals = new RegExp(
  `(?<![${letters}\\d-])(?:${stems.toUpperCase()})(?![${letters}\\d])`,
  'g',
);

/** The first letters of all of them, which En, Et and Elle have not. */
const starts = 'E(?:t[aehru]|c[aho]|n[eo]|g[al]|qu|v[aeéèio]|l[aeéiu]|p[ai]|d[iu]|m[eéi]|ro)|Ile';

const look = new RegExp(`(?<![${letters}])(?:${starts}|${starts.toUpperCase()}|A[\\s\\\\])`);

interface Bare {
  readonly start: number;
  readonly written: string;
  readonly form: string;
}

function withoutAccent(text: string): Bare[] {
  const all = [...text.matchAll(accents), ...text.matchAll(wordsInCapitals)];
  return all.flatMap(({ 0: written, index: start }) =>
    written !== 'A' && isInName(text, start, start + written.length)
      ? []
      : { start, written, form: formOf(written) },
  );
}

/**
 * Whether a word with a capital stands beside another, as in “Energie Saguenay” and “Evelyne Ecole”:
 * a name is written as its bearer writes it. The first word of a sentence has its capital from there.
 */
function isInName(text: string, start: number, end: number): boolean {
  if (startsName.test(text.slice(end, end + 3))) return true;
  const [, before = 'le'] = endsName.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
  return !small.has(before.toLowerCase());
}

const startsName = new RegExp(`^[ \\n][${capitals}]`);
const endsName = new RegExp(`(?<![${letters}])([${capitals}][${letters}]*)[ \\n]$`);
/** Letters of the word before that are looked at. */
const longest = 40;

/** Words that begin a sentence before a noun. */
const small: ReadonlySet<string> = new Set(
  'le la les un une des du de cet cette ces ce mon ma mes notre nos votre vos leur leurs son sa ses chaque tout toute tous toutes au aux en dans pour par sur et ou mais sans sous avec comme selon quelle quelles deux trois plusieurs certains certaines aucune aucun'.split(
    ' ',
  ),
);

const first: Readonly<Record<string, string>> = { A: 'À', E: 'É', I: 'Î' };

/** Words whose first letter has another accent, or that lack more than one. */
const bare: Readonly<Record<string, string>> = {
  Etre: 'Être',
  Etes: 'Êtes',
  Evenement: 'Événement',
  Evenements: 'Événements',
  Electricite: 'Électricité',
  Egalite: 'Égalité',
  Eleve: 'Élève',
  Eleves: 'Élèves',
};

function formOf(written: string): string {
  const whole = bare[written.charAt(0) + written.slice(1).toLowerCase()];
  if (whole !== undefined) return written === written.toUpperCase() ? whole.toUpperCase() : whole;
  return `${first[written.charAt(0)]}${written.slice(1)}`.replace(/^(Étrang)ere/, '$1ère');
}

interface Title {
  readonly at: ReadonlyArray<string | number>;
  readonly range?: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** The title of a note, its headings, and those within its bodies. */
function titlesOf<Options>(note: RuleNote<Options>): Title[] {
  const plain = plainTextsOf(note)
    .filter(({ path }) => path[0] === 'title' || path.at(-1) === 'heading')
    .map(({ path, text }) => ({ at: path, words: text }));
  const inBodies = note.bodies.flatMap(({ path, root, text }) =>
    Array.from(walk(root)).flatMap((node): Title[] => {
      if (node.kind !== 'heading' || !mayHaveTitle(text)) return [];
      const { text: words, rangeOf } = flatText(node);
      return words === '' ? [] : [{ at: path, range: rangeOf(0, words.length), words }];
    }),
  );
  return [...plain, ...inBodies];
}

/** A look for a heading with the capitals of English; one with marks in it takes the parser. */
function mayHaveTitle(text: string): boolean {
  if (!text.includes('#')) return false;
  return Array.from(text.matchAll(/#[ \t]+([^\n]*)/g), ([, words = '']) => words).some(
    (words) => /[[\]*_`<>\\&#~]/.test(words) || isEnglishTitle(words.trim()),
  );
}
