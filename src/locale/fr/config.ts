import type { config as english } from '../en/config.ts';
import type { Sentence } from '../message.ts';

/** The sentences about `brief.config.yaml` in French. */
export const config: Readonly<Record<keyof typeof english, Sentence>> = {
  'config/too-large': 'Ce fichier dépasse 1\u00A0Mo. Des réglages ne sont jamais aussi longs.',
  'config/too-deep':
    'Ce contenu compte plus de 20 niveaux imbriqués. Des réglages n’en ont jamais besoin.',
  'config/too-many-aliases':
    'Ce fichier se répète plus de 100 fois au moyen d’alias, ou contient plus de 10\u00A0000 valeurs. Des réglages n’en ont jamais besoin.',
  'config/one-per-file':
    'D’autres réglages commencent ici. N’en gardez qu’un jeu par fichier, ou supprimez cette ligne.',
  'config/unknown-alias':
    '«\u00A0*{name}\u00A0» renvoie à «\u00A0&{name}\u00A0», qui ne se trouve pas plus haut dans ce fichier.',
  'config/rest': 'Le reste du fichier sera vérifié une fois cette erreur corrigée.',
  'config/unknown-field': '«\u00A0{key}\u00A0» ne fait pas partie d’une configuration.',
  'config/is-option': 'Donnez-le avec la commande\u00A0: `brief validate {option}`.',
  'config/no-value':
    'Rien n’est donné à «\u00A0{key}\u00A0». Écrivez une valeur après ce nom, ou supprimez la ligne.',
  'config/unknown-rule': 'Il n’y a pas de règle «\u00A0{id}\u00A0».',
  'config/unknown-rule/hint': '`brief rules` donne la liste des règles.',
  'config/no-fields':
    'Une configuration a des lignes comme «\u00A0files: …\u00A0» et «\u00A0rules: …\u00A0»; ce fichier n’en a aucune.',

  'config/extends-missing': 'Il n’y a pas de configuration «\u00A0{name}\u00A0».',
  'config/extends-missing/hint':
    'Donnez le chemin d’un fichier par rapport à celui-ci, par exemple ./bureau.yaml, ou le nom d’un paquet de node_modules. Rien n’est téléchargé.',
  'config/extends-circle': 'Ceci tourne en rond\u00A0: {path} étend ce fichier à son tour.',
  'config/extends-many': 'Ceci mène à plus de {most} configurations.',

  'config/other-name':
    'Une configuration n’est pas lue sous ce nom; rien n’a donc été fait. Renommez le fichier {name}, ou donnez `--config {typed}`; `--no-config` permet de s’en passer.',
  'config/not-read':
    'Ce fichier n’est pas lu\u00A0: brief lit la configuration du dossier où il est lancé, ou d’un dossier au-dessus. Lancez-le dans ce dossier-là, ou donnez `--config {typed}`.',
  'config/idle-pattern':
    'Aucune note ne correspond à «\u00A0{pattern}\u00A0», sous «\u00A0overrides\u00A0»; ce qui s’y trouve ne change donc rien. Vérifiez le nom du dossier, ou supprimez le motif.',

  'config/not-used': {
    one: 'La configuration contient {count} erreur; rien n’a donc été fait.',
    other: 'La configuration contient {count} erreurs; rien n’a donc été fait.',
  },
  'config/printed-for': 'Ce qui vaut pour {path}',
  'config/printed-from': 'selon {path}',
  'config/printed-template': 'pour les types qui n’ont pas de modèle à eux',
  'config/printed-none': 'Il n’y a pas de brief.config.yaml\u00A0: voici les valeurs par défaut.',
  'config/printed-milder':
    'Certaines règles signalent une partie de leurs constats avec une gravité moindre que celle indiquée ici; une gravité écrite dans brief.config.yaml vaut pour tous les constats de la règle.',

  'config/no-rule': 'Il n’y a pas de règle `{id}`. `brief rules` en donne la liste.',
  'config/no-rule-but': 'Il n’y a pas de règle `{id}`. Vouliez-vous dire `{suggestion}`?',
  'config/rule-form':
    '`--rule` demande une règle et sa gravité, par exemple sentence-length=off, et non `{value}`.',
  'config/always-error':
    '«\u00A0{id}\u00A0» est toujours une erreur\u00A0: une note qui a ce défaut ne peut être ni lue ni imprimée.',
};
