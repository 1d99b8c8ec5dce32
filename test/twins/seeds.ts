import { filesOf, type PairName } from './pairs.ts';

/** A fault that is made in a copy of a pair. */
export interface Seed {
  readonly pair: PairName;
  /** The rule that must find it, and no other may find anything. */
  readonly rule: string;
  /** The note that is changed. */
  readonly in: 'en' | 'fr';
  readonly from: string;
  readonly to: string;
  /** Where it is found, where that is not the line that was changed. */
  readonly at?: { readonly in: 'en' | 'fr'; readonly text: string | undefined };
}

/** The files of a pair with the fault in them, and where it is to be found, as `path:line rule`. */
export function sow(seed: Seed): {
  readonly files: Readonly<Record<string, string>>;
  readonly wanted: string;
} {
  const files = filesOf(seed.pair);
  const name = `${seed.pair}.${seed.in}.yaml`;
  const before = files[name] ?? '';
  if (before.split(seed.from).length !== 2) throw new Error(`not once in ${name}: ${seed.from}`);
  files[name] = before.replace(seed.from, () => seed.to);
  const at = seed.at ?? { in: seed.in, text: seed.to };
  const place = `${seed.pair}.${at.in}.yaml`;
  return { files, wanted: `${place}:${lineOf(files[place] ?? '', at.text)} ${seed.rule}` };
}

function lineOf(text: string, part: string | undefined): number {
  if (part === undefined) return 1;
  const first = part.trimStart().split('\n')[0] ?? '';
  const offset = text.indexOf(part) + (part.length - part.trimStart().length);
  if (!text.includes(first)) throw new Error(`not there: ${first}`);
  return text.slice(0, offset).split('\n').length;
}

const online = 'online-child-sexual-exploitation';
const harbours = 'small-harbour-inspections';
const alerts = 'northern-alerts';
const archives = 'archives-relocation';

/** One fault of each kind in each pair that can have it. */
export const seeds: readonly Seed[] = [
  // Amounts, percentages, years, counts.
  {
    pair: online,
    rule: 'twin-figures',
    in: 'fr',
    from: '**22,24 millions',
    to: '**22,42 millions',
  },
  {
    pair: online,
    rule: 'twin-figures',
    in: 'fr',
    from: 'place depuis 2004',
    to: 'place depuis 2014',
  },
  {
    pair: online,
    rule: 'twin-figures',
    in: 'en',
    from: 'total over $18 million per year.\n  - Con',
    to: 'total over $81 million per year.\n  - Con',
    at: { in: 'fr', text: 'plus de 18 millions' },
  },
  {
    pair: harbours,
    rule: 'twin-figures',
    in: 'fr',
    from: 'coûtent 1,9 million',
    to: 'coûtent 9,1 millions',
  },
  {
    pair: harbours,
    rule: 'twin-figures',
    in: 'fr',
    from: 'embauché 14 inspecteurs',
    to: 'embauché 41 inspecteurs',
  },
  {
    pair: harbours,
    rule: 'twin-figures',
    in: 'fr',
    from: 'et trois quais ont été',
    to: 'et quatre quais ont été',
  },
  { pair: harbours, rule: 'twin-figures', in: 'fr', from: '| 7,1 mois |', to: '| 7,7 mois |' },
  {
    pair: harbours,
    rule: 'twin-figures',
    in: 'fr',
    from: 'coûtent 640 000 $',
    to: 'coûtent 64 000 $',
  },
  {
    pair: harbours,
    rule: 'twin-figures',
    in: 'fr',
    from: 'Onze inspecteurs',
    to: 'Douze inspecteurs',
  },
  { pair: alerts, rule: 'twin-figures', in: 'fr', from: 'maintenant 81 %', to: 'maintenant 18 %' },
  { pair: alerts, rule: 'twin-figures', in: 'fr', from: 'de 2025-2026 :', to: 'de 2024-2025 :' },
  { pair: alerts, rule: 'twin-figures', in: 'fr', from: 'à au moins cinq', to: 'à au moins six' },
  {
    pair: alerts,
    rule: 'twin-figures',
    in: 'en',
    from: 'cut from 64 to 22',
    to: 'cut to 22',
    at: { in: 'en', text: 'The number of message types' },
  },
  { pair: archives, rule: 'twin-figures', in: 'fr', from: '19 400', to: '1 940' },
  { pair: archives, rule: 'twin-figures', in: 'fr', from: '48 millions', to: '4,8 millions' },
  { pair: archives, rule: 'twin-figures', in: 'fr', from: '60 mètres', to: '600 mètres' },
  { pair: archives, rule: 'twin-figures', in: 'fr', from: 'page 14', to: 'page 41' },
  // Dates.
  {
    pair: harbours,
    rule: 'twin-dates',
    in: 'fr',
    from: 'date: 2026-04-20',
    to: 'date: 2026-04-02',
  },
  { pair: harbours, rule: 'twin-dates', in: 'fr', from: 'le 5 mai.', to: 'le 6 mai.' },
  { pair: harbours, rule: 'twin-dates', in: 'fr', from: 'au 31 mars 2026', to: 'au 30 mars 2026' },
  {
    pair: alerts,
    rule: 'twin-dates',
    in: 'fr',
    from: 'le 30 janvier 2026. Les',
    to: 'le 31 janvier 2026. Les',
  },
  {
    pair: alerts,
    rule: 'twin-dates',
    in: 'fr',
    from: '[publiés en avril]',
    to: '[publiés en mai]',
  },
  { pair: archives, rule: 'twin-dates', in: 'fr', from: '27 février 2026', to: '27 février 2025' },
  { pair: archives, rule: 'twin-dates', in: 'fr', from: 'En juin 2025', to: 'En juillet 2025' },
  { pair: online, rule: 'twin-dates', in: 'fr', from: 'en avril 2004', to: 'en août 2004' },
  {
    pair: online,
    rule: 'twin-dates',
    in: 'fr',
    from: 'date_modified: 2020-06-21',
    to: 'date_modified: 2020-06-22',
  },
  // People.
  { pair: online, rule: 'twin-contacts', in: 'fr', from: '991-4281', to: '991-4218' },
  {
    pair: harbours,
    rule: 'twin-contacts',
    in: 'fr',
    from: 'name: Fatima El-Sayed',
    to: 'name: Yasmine Haddad',
  },
  {
    pair: harbours,
    rule: 'twin-contacts',
    in: 'fr',
    from: '\n    email: sunita.rao@example.org',
    to: '',
    at: { in: 'fr', text: 'name: Sunita Rao' },
  },
  { pair: alerts, rule: 'twin-contacts', in: 'fr', from: 'poste 12', to: 'poste 21' },
  {
    pair: archives,
    rule: 'twin-contacts',
    in: 'fr',
    from: '  - name: Daniel Moose\n    title: Conseiller, Relations avec les Premières Nations\n    phone: 819-555-0118\n',
    to: '',
    at: { in: 'fr', text: 'prepared_by:' },
  },
  // Marking.
  { pair: archives, rule: 'twin-marking', in: 'fr', from: 'Protégé B', to: 'Protégé A' },
  {
    pair: archives,
    rule: 'twin-marking',
    in: 'fr',
    from: 'caveats:\n  - Secret professionnel de l’avocat\n',
    to: '',
    at: { in: 'fr', text: undefined },
  },
  { pair: alerts, rule: 'twin-marking', in: 'fr', from: 'Non classifié', to: 'Protégé A' },
  {
    pair: harbours,
    rule: 'twin-marking',
    in: 'fr',
    from: 'Oui, sauf le numéro de téléphone',
    to: 'Non',
    at: { in: 'fr', text: 'releasable:' },
  },
  {
    pair: online,
    rule: 'twin-marking',
    in: 'en',
    from: 'Unclassified',
    to: 'Protected B',
    at: { in: 'fr', text: 'classification:' },
  },
  // Structure.
  {
    pair: online,
    rule: 'twin-structure',
    in: 'fr',
    from: '  - Les fonds de contribution versés au CCPE appuient la centrale nationale de signalement et le\n    projet Arachnid.\n',
    to: '',
    at: { in: 'fr', text: 'financial_implications:' },
  },
  {
    pair: harbours,
    rule: 'twin-structure',
    in: 'fr',
    from: '    - 29 sur la Basse-Côte-Nord\n',
    to: '',
    at: { in: 'fr', text: '    - 61 au Canada' },
  },
  {
    pair: harbours,
    rule: 'twin-structure',
    in: 'fr',
    from: '  ### Ce que demande l’Association\n\n',
    to: '',
    at: { in: 'fr', text: 'background:' },
  },
  {
    pair: harbours,
    rule: 'twin-structure',
    in: 'fr',
    from: '  | Pacifique | 66 | 49 | 6,2 mois |\n',
    to: '',
    at: { in: 'fr', text: '  | Région' },
  },
  {
    pair: alerts,
    rule: 'twin-structure',
    in: 'fr',
    from: '  - on: la fiabilité de la traduction automatique\n    response:\n      - Aucune alerte n’est traduite par une machine. Les messages sont assemblés à partir de phrases\n        que des gens ont rédigées et mises à l’essai d’avance; seuls le lieu et l’heure y sont ajoutés.\n',
    to: '',
    at: { in: 'fr', text: 'if_pressed:' },
  },
  {
    pair: alerts,
    rule: 'twin-structure',
    in: 'en',
    from: 'study: Emergency Preparedness in the North\n',
    to: '',
    at: { in: 'en', text: undefined },
  },
  {
    pair: alerts,
    rule: 'twin-structure',
    in: 'en',
    from: 'of a coordinator’s approval.',
    to: 'of a coordinator’s approval.[^count]',
    at: { in: 'fr', text: 'Un message mis à l’essai quitte' },
  },
  {
    pair: archives,
    rule: 'twin-structure',
    in: 'fr',
    from: '  - heading: Communications\n',
    to: '  - heading: Autre\n    body: Rien.\n  - heading: Communications\n',
    at: { in: 'en', text: 'sections:' },
  },
  {
    pair: archives,
    rule: 'twin-structure',
    in: 'fr',
    from: '      - Il faut installer la régulation du climat sur deux étages.\n',
    to: '',
    at: { in: 'fr', text: '    against:' },
  },
  // Links.
  {
    pair: harbours,
    rule: 'twin-links',
    in: 'fr',
    from: 'https://www.example.org/attente-au-quai',
    to: 'https://www.example.org/en/waiting-at-the-wharf',
    at: { in: 'fr', text: '[*L’attente' },
  },
  {
    pair: alerts,
    rule: 'twin-links',
    in: 'fr',
    from: 'https://www.example.org/alertes-du-nord/resultats',
    to: 'https://www.example.org/northern-alerts/results-eng.html',
    at: { in: 'fr', text: '[publiés' },
  },
  {
    pair: archives,
    rule: 'twin-links',
    in: 'fr',
    from: 'https://www.example.org/demenagement-archives',
    to: 'https://www.example.org/archives/index-en.html',
    at: { in: 'fr', text: '[page' },
  },
  // What was not translated.
  {
    pair: harbours,
    rule: 'twin-untranslated',
    in: 'fr',
    from: 'Un nouvel inspecteur doit suivre huit mois de formation avant de travailler seul.',
    to: 'A new inspector needs eight months of training before working alone.',
  },
  {
    pair: alerts,
    rule: 'twin-untranslated',
    in: 'fr',
    from: 'Depuis, un message d’essai ne quitte pas le système sans l’approbation d’une deuxième personne.',
    to: 'Since then, a test message needs a second person’s approval before it leaves the system.',
  },
  {
    pair: archives,
    rule: 'twin-untranslated',
    in: 'fr',
    from: 'Les 26 employés peuvent tous garder leur emploi et leur maison.',
    to: 'All 26 employees can keep their jobs and their homes.',
  },
  {
    pair: online,
    rule: 'twin-untranslated',
    in: 'fr',
    from: 'Justice Canada examine et élabore les lois, et offre de la formation, des conseils et du soutien aux partenaires fédéraux et à d’autres intervenants.',
    to: 'Justice Canada reviews and develops legislation, and provides training, advice and support to federal partners and others.',
  },
  // The other language.
  {
    pair: harbours,
    rule: 'language-mismatch',
    in: 'fr',
    from: 'Des ingénieurs du secteur privé inspectent déjà les brise-lames à contrat. L’inspection des\n        quais où des gens se tiennent demeure le travail des inspecteurs publics, et il n’est pas\n        prévu que cela change.',
    to: 'Private engineers already inspect breakwaters under contract. Inspecting wharves that people\n        stand on remains the work of public inspectors, and there is no plan to change that.',
  },
  {
    pair: alerts,
    rule: 'language-mismatch',
    in: 'fr',
    from: 'Le Comité pourrait demander pourquoi des résidents de collectivités du Nord reçoivent encore\n  les alertes d’urgence en anglais ou en français seulement, et quand toutes les alertes seront\n  transmises aux gens dans la langue qu’ils parlent à la maison.',
    to: 'The committee may ask why some residents of northern communities still receive emergency\n  alerts in English or French only, and when every alert will reach people in the language that\n  they speak at home.',
  },
];
