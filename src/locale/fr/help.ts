import type { help as english } from '../en/help.ts';
import type { Sentence } from '../message.ts';

/** What `--help` says, in French. */
export const help: Readonly<Record<keyof typeof english, Sentence>> = {
  'help/program': 'Rédiger, vérifier et publier des notes d’information gouvernementales.',
  'help/validate': 'Vérifier des notes\u00A0: ce qui ne va pas, où, et comment le corriger.',
  'help/render': 'Produire des notes en HTML, en PDF ou en texte brut.',
  'help/rules': 'Énumérer les règles, ou en expliquer une par des exemples.',

  'help/title-usage': 'Utilisation\u00A0:',
  'help/title-arguments': 'Arguments\u00A0:',
  'help/title-options': 'Options\u00A0:',
  'help/title-common': 'Options communes\u00A0:',
  'help/title-commands': 'Commandes\u00A0:',
  'help/title-examples': 'Exemples\u00A0:',
  'help/title-exit-codes': 'Codes de sortie\u00A0:',

  'help/usage-program': '<commande> [options]',
  'help/usage-options': '[options]',
  'help/name-paths': 'chemins',
  'help/paths':
    'fichiers, dossiers ou motifs entre guillemets; - est l’entrée standard; sans chemin, ce que nomme la configuration, ou le dossier courant',
  'help/name-rule': 'règle',
  'help/rule-asked': 'identifiant de la règle à expliquer; sans lui, elles sont toutes énumérées',

  'help/value-file': 'fichier',
  'help/value-folder': 'dossier',
  'help/value-name': 'nom',
  'help/value-format': 'nom[=fichier]',
  'help/value-template': 'nom|dossier',
  'help/value-number': 'nombre',
  'help/value-locale': 'en|fr',
  'help/value-text': 'texte',
  'help/value-rules-format': 'pretty|markdown',

  'help/format':
    'forme du rapport\u00A0: pretty, compact, json, sarif, junit, github, gitlab, checkstyle ou markdown; avec =fichier dans ce fichier; peut être répétée',
  'help/max-warnings': 'faire échouer la vérification s’il y a plus d’avertissements',
  'help/rule': 'régler une règle à off, info, warning ou error',
  'help/value-rule': 'règle=gravité',
  'help/print-config': 'montrer ce que la configuration dit pour une note',
  'help/quiet': 'ne signaler que les erreurs',
  'help/changed-since': 'ne vérifier que ce qui a changé, selon git, depuis un commit',
  'help/shard': 'vérifier la I-ième de N parties égales, pour l’intégration continue',
  'help/cache': 'retenir ce qui a été trouvé, et ne vérifier que ce qui a changé',
  'help/cache-location': 'le retenir dans ce fichier plutôt que dans .brief-cache',
  'help/value-ref': 'réf',
  'help/value-shard': 'I/N',
  'help/example-validate-changed': 'vérifier ce que cette branche a changé',

  'help/html': 'produire du HTML; c’est le choix par défaut',
  'help/pdf': 'produire un PDF accessible',
  'help/text': 'produire du texte brut',
  'help/output': 'écrire une seule note dans ce fichier; - est la sortie standard',
  'help/out-dir': 'écrire sous ce dossier plutôt qu’à côté des notes',
  'help/template': 'mettre en page avec ce modèle plutôt qu’avec celui du type',
  'help/draft': 'produire aussi les notes qui ont des erreurs, marquées comme ébauches',
  'help/watermark': 'dessiner ce texte derrière chaque page',

  'help/rules-format': 'pour un terminal, ou toute la référence en Markdown',

  'help/config': 'lire cette configuration au lieu d’en chercher une',
  'help/no-config': 'ne pas chercher brief.config.yaml',
  'help/schema': 'vérifier chaque note selon ce schéma JSON',
  'help/locale': 'langue des messages',
  'help/color': 'employer des couleurs',
  'help/no-color': 'ne pas employer de couleurs',
  'help/pass-on-no-files': 'accepter qu’il n’y ait aucune note',
  'help/stdin-filename': 'nom de la note lue sur l’entrée standard',
  'help/debug': 'montrer où un bogue de brief s’est produit',
  'help/help': 'afficher cette aide',
  'help/version': 'afficher la version',

  'help/example-validate-all': 'vérifier toutes les notes sous le dossier courant',
  'help/example-validate-some': 'vérifier les notes en français d’un dossier',
  'help/example-validate-stdin': 'vérifier ce qu’un éditeur contient',
  'help/example-render-html': 'écrire flood.en.html',
  'help/example-render-all': 'écrire toutes les notes en PDF et en HTML sous public/',
  'help/example-render-draft': 'voir une note qui n’est pas finie',
  'help/example-rules-all': 'voir ce qui est vérifié',
  'help/example-rules-one': 'voir pourquoi une section ne doit pas être vide',

  'help/exit-ok': 'tout va bien; il peut y avoir des avertissements',
  'help/exit-invalid': 'une note contient des erreurs',
  'help/exit-failed': 'brief n’a pas pu faire son travail',
};
