import type { reference as english } from '../en/reference.ts';
import type { Sentence } from '../message.ts';

/** Words of `brief rules` and of the reference, in French. */
export const reference: Readonly<Record<keyof typeof english, Sentence>> = {
  'rules/stage-bytes': 'Le fichier',
  'rules/stage-yaml': 'YAML',
  'rules/stage-schema': 'Le type de la note',
  'rules/stage-rules': 'Règles',
  'rules/stage-twins': 'Notes jumelles',
  'rules/stage-suppression': 'Commentaires qui désactivent un constat',
  'rules/stage-render': 'Impression',
  'rules/fixable': 'corrigeable',
  'rules/why': 'Pourquoi',
  'rules/options': 'Options',
  'rules/option': '{about} Par défaut\u00A0: {value}.',
  'rules/good': 'Correct',
  'rules/bad': 'Incorrect',
  'rules/repeated': 'La dernière ligne figure {count} fois dans le fichier.',
  'rules/utf-16': 'Le fichier est enregistré en UTF-16.',
  'rules/windows-1252': 'Le fichier est enregistré en Windows-1252.',
  'rules/twin': 'À côté, {file}\u00A0:',
  'rules/no-twin': 'À côté, le fichier {file} n’existe pas.',
  'rules/set': 'Pour la régler, dans brief.config.yaml',
  'rules/suppress': 'Pour la désactiver à un endroit, sur la ligne précédente',
  'rules/suppress-file': 'Pour la désactiver dans une note, sur une ligne à part',
  'rules/reason': 'la raison',
  'rules/always': 'Elle ne peut être ni réglée ni désactivée.',
  'rules/more': '`brief rules ID` explique l’une d’elles.',
  'rules/unknown': 'Il n’y a pas de règle `{id}`.',
  'rules/with-word': 'Celles qui portent ce mot\u00A0: {ids}.',
  'rules/see-all': '`brief rules` les énumère toutes.',

  'schema/unknown': 'Il n’y a pas de type de note appelé `{name}`.',
  'schema/choose': 'Choisissez parmi\u00A0: {names}.',

  'completion/unknown': 'Il n’y a pas de script de complétion pour `{shell}`.',

  'rules/page-title': 'Ce que brief constate',
  'rules/page-made': 'Page produite par `npm run docs` à partir des règles mêmes. Ne pas modifier.',
  'rules/page-intro':
    'Chaque constat de `brief` porte un de ces identifiants. Chacun est expliqué par des exemples, et ce qui figure sous un exemple incorrect est ce que `brief` en dit. `brief rules ID --locale fr` affiche la même chose dans un terminal.',
  'rules/page-other': 'Cette page [en anglais](rules.md).',
  'rules/page-settings': 'Réglages',
  'rules/page-config':
    'Un fichier `brief.config.yaml` règle la gravité d’une règle à `error`, `warning`, `info` ou `off`, ainsi que ses options\u00A0:',
  'rules/page-comment':
    'Un commentaire dans une note désactive une règle à un endroit ou, avec `brief-disable-file`, tout le fichier; la raison suit les deux tirets\u00A0:',
  'rules/page-bounds':
    'Certaines règles signalent une partie de leurs constats avec une gravité moindre que celle indiquée plus bas; celle que fixe une configuration vaut pour tous les constats de la règle. Ce qui empêche de lire un fichier ne peut être ni réglé ni désactivé, pas plus qu’une classification erronée.',
  'rules/column-id': 'identifiant',
  'rules/column-severity': 'gravité',
  'rules/column-summary': 'ce qui est demandé',
  'rules/column-option': 'option',
  'rules/column-about': 'description',
  'rules/column-default': 'par défaut',
};
