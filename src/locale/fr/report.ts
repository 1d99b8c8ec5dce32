import type { report as english } from '../en/report.ts';
import type { Sentence } from '../message.ts';

/** Words of reports in French. */
export const report: Readonly<Record<keyof typeof english, Sentence>> = {
  'report/error': 'erreur',
  'report/warning': 'avertissement',
  'report/info': 'remarque',
  'report/hint': 'Conseil\u00A0: {text}',
  'report/more': {
    one: '… et {count} autre constat dans cette note; `brief validate --format compact` montre tout.',
    other:
      '… et {count} autres constats dans cette note; `brief validate --format compact` montre tout.',
  },
  'report/more-annotations': {
    one: '… et {count} autre constat; voir le journal ou le sommaire de la tâche.',
    other: '… et {count} autres constats; voir le journal ou le sommaire de la tâche.',
  },
  'report/more-rows': {
    one: '… et {count} autre constat, omis parce que le tableau serait trop long.',
    other: '… et {count} autres constats, omis parce que le tableau serait trop long.',
  },
  'report/more-results': {
    one: '{count} autre constat est omis\u00A0: un fichier pour l’analyse de code en contient au plus 25\u00A0000.',
    other:
      '{count} autres constats sont omis\u00A0: un fichier pour l’analyse de code en contient au plus 25\u00A0000.',
  },
  'report/column-severity': 'Gravité',
  'report/column-location': 'Emplacement',
  'report/column-problem': 'Problème',
  'report/column-message': 'Message',
  'report/checked': { one: '{count} note vérifiée', other: '{count} notes vérifiées' },
  'report/nothing': 'Aucune note n’a été vérifiée.',
  'report/nothing-wrong': '{checked}\u00A0: rien à signaler.',
  'report/no-errors': '{checked}\u00A0: aucune erreur.',
  'report/only-checked': '{checked}.',
  'report/incomplete': {
    one: 'La vérification n’est pas complète\u00A0: {count} élément n’a pas pu être lu ou utilisé.',
    other:
      'La vérification n’est pas complète\u00A0: {count} éléments n’ont pas pu être lus ou utilisés.',
  },
  'report/found': '{checked}\u00A0: {problems}.',
  'report/errors': { one: '{count} erreur', other: '{count} erreurs' },
  'report/warnings': { one: '{count} avertissement', other: '{count} avertissements' },
  'report/infos': { one: '{count} remarque', other: '{count} remarques' },
  'report/no-notes': 'Il y a ici des fichiers YAML, mais aucun n’est une note.',
  'report/skipped': {
    one: '{count} fichier YAML n’est pas une note et n’a pas été vérifié.',
    other: '{count} fichiers YAML ne sont pas des notes et n’ont pas été vérifiés.',
  },
  'report/held-back': {
    one: '{count} constat est mis de côté par brief-suppressions.json.',
    other: '{count} constats sont mis de côté par brief-suppressions.json.',
  },
  'report/fixable': {
    one: '{count} constat peut être corrigé\u00A0: {command}',
    other: '{count} constats peuvent être corrigés\u00A0: {command}',
  },
  'report/too-many-warnings': {
    one: 'Il y a plus d’avertissements ({count}) que --max-warnings n’en permet ({most}).',
    other: 'Il y a plus d’avertissements ({count}) que --max-warnings n’en permet ({most}).',
  },

  'merge/no-files':
    'Donnez les rapports JSON à réunir, comme dans `brief report merge shard-1.json shard-2.json`.',
  'merge/no-json': 'Ce n’est pas du JSON\u00A0: {detail}.',
  'merge/no-report':
    'Ce n’est pas un rapport de `brief validate --format json`\u00A0: {place} n’est pas conforme.',
  'merge/sarif':
    'C’est un rapport SARIF, qui ne contient pas tout ce qu’il faut réunir. Donnez le rapport de `brief validate --format json`.',
  'merge/other-json': 'C’est du JSON, mais pas un rapport de `brief validate --format json`.',
  'merge/other-version':
    'Ce rapport suit la version {version} du format, écrite par une autre version de brief; celle-ci connaît la version 1.',
  'merge/missing-part': {
    one: 'Il manque la partie {parts} sur {of}\u00A0: aucun rapport ne vient de `--shard {parts}/{of}`.',
    other: 'Il manque les parties {parts} sur {of}\u00A0: aucun rapport n’en vient.',
  },
  'merge/versions':
    'Les rapports proviennent de versions différentes de brief ({versions}), qui peuvent donner des résultats différents.',
  'merge/locales':
    'Les rapports sont dans des langues différentes, et chaque constat reste dans la sienne.',

  'types/no-french':
    'Dans ce type, les titres suivants n’ont pas de version française, et les notes en français les impriment en anglais\u00A0: {titles}. Écrivez `{typed}` à côté de chaque `"title"`.',
  'types/no-json':
    'Le schéma {place} n’est pas du JSON. Cherchez une virgule, un guillemet ou un crochet qui manque ou qui est de trop, à cet endroit ou juste avant.',
  'types/unusable': 'Le schéma {place} est inutilisable\u00A0: {problem}',
  'types/other-draft':
    '«\u00A0{schema}\u00A0» est une autre version de JSON Schema que celle que lit brief. Écrivez «\u00A0{draft}\u00A0».',
  'types/no-value':
    '«\u00A0{value}\u00A0» n’est pas une valeur que peut avoir «\u00A0{key}\u00A0».',
  'types/needs-schema':
    '«\u00A0{key}\u00A0» demande son propre schéma\u00A0: des mots-clés comme «\u00A0type\u00A0» entre accolades.',
  'types/needs-names':
    '«\u00A0{key}\u00A0» demande des accolades avec, sur chaque ligne, un nom et ce qu’il désigne.',
  'types/needs-list':
    '«\u00A0{key}\u00A0» demande une liste entre crochets, même pour un seul élément.',
  'types/needs-text': '«\u00A0{key}\u00A0» demande un texte entre guillemets droits.',
  'types/needs-truth': '«\u00A0{key}\u00A0» demande true ou false, sans guillemets.',
  'types/needs-count':
    '«\u00A0{key}\u00A0» demande un nombre entier, égal ou supérieur à 0, sans guillemets.',
  'types/needs-number': '«\u00A0{key}\u00A0» demande un nombre, sans guillemets.',
  'types/needs-item': '«\u00A0{key}\u00A0» demande au moins un élément.',
  'types/twice': '«\u00A0{key}\u00A0» donne deux fois le même élément. N’en gardez qu’un.',
  'types/unfit': '«\u00A0{key}\u00A0» a une valeur que JSON Schema n’y permet pas.',
  'types/dead-reference':
    '«\u00A0{reference}\u00A0» ne mène à rien, car ce fichier n’a pas de «\u00A0{step}\u00A0» à cet endroit.',
  'types/dead-reference-to':
    '«\u00A0{reference}\u00A0» ne mène à rien, car {path} n’a pas de «\u00A0{step}\u00A0» à cet endroit.',
  'types/bad-pattern':
    '«\u00A0{pattern}\u00A0» n’est pas une expression régulière. Cherchez une parenthèse ou un crochet qui n’est pas fermé, ou une barre oblique inverse de trop.',
  'types/no-schema':
    'Le schéma {path} est inutilisable\u00A0: {detail}. Il doit suivre JSON Schema, version 2020-12.',
  'types/misspelt':
    'Le schéma {path} est inutilisable\u00A0: «\u00A0{written}\u00A0», à {at}, n’est pas un mot-clé. Vouliez-vous dire «\u00A0{meant}\u00A0»? Un mot qui vous est propre commence par «\u00A0x-\u00A0».',
  'types/unknown-required':
    '«\u00A0{key}\u00A0» est exigé sans figurer dans «\u00A0properties\u00A0», et toute autre clé est refusée\u00A0: aucune note ne pourrait convenir.',
  'types/unknown-required/hint':
    'Ajoutez cette clé à «\u00A0properties\u00A0», ou retirez-la de «\u00A0required\u00A0».',
  'types/no-fields':
    'Le schéma {path} ne décrit pas de note\u00A0: il n’a pas de «\u00A0properties\u00A0» pour en donner les sections.',
  'types/too-deep': 'Le schéma {path} est trop imbriqué pour être lu.',
  'types/endless':
    'Le schéma de «\u00A0{type}\u00A0» n’en finit pas avec cette note, qui n’a donc pas été vérifiée. Cherchez un «\u00A0$ref\u00A0» qui ramène à l’endroit où il se trouve, ou des parties qui se renvoient l’une à l’autre sans fin.',
  'types/slow-pattern':
    'Le motif {pattern} de «\u00A0{field}\u00A0», dans le schéma de «\u00A0{type}\u00A0», prend trop de temps pour cette note, qui n’a donc pas été vérifiée. Récrivez-le pour que rien de répété ne se trouve dans une répétition, comme dans (a+)+.',
  'types/slow-pattern-of-keys':
    'Le motif {pattern}, dans le schéma de «\u00A0{type}\u00A0», prend trop de temps pour cette note, qui n’a donc pas été vérifiée. Récrivez-le pour que rien de répété ne se trouve dans une répétition, comme dans (a+)+.',
  'types/not-found': 'Le schéma {path} est illisible\u00A0: ce fichier n’existe pas.',
  'types/not-fetched':
    'Le schéma {path} renvoie à {reference}, et rien n’est téléchargé du réseau. Enregistrez ce schéma à côté, et renvoyez-y par le nom de son fichier.',
  'types/not-found-from': 'Le schéma {path} renvoie à {reference}, et ce fichier n’existe pas.',
};
