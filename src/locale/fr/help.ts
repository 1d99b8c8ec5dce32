import type { help as english } from '../en/help.ts';
import type { Sentence } from '../message.ts';

/** What `--help` says, in French. */
export const help: Readonly<Record<keyof typeof english, Sentence>> = {
  'help/program': 'Rédiger, vérifier et publier des notes d’information gouvernementales.',
  'help/validate': 'Vérifier des notes\u00A0: ce qui ne va pas, où, et comment le corriger.',
  'help/report': 'Réunir les rapports JSON de plusieurs parties, dans la forme voulue.',
  'help/render': 'Produire des notes en HTML, en PDF ou en texte brut.',
  'help/rules': 'Énumérer les règles, ou en expliquer une par des exemples.',
  'help/templates':
    'Énumérer les modèles, les thèmes et les mentions de sécurité, et dire d’où ils viennent.',
  'help/schema-command':
    'Afficher le schéma JSON d’un type de note, de la configuration ou du rapport.',
  'help/new': 'Commencer une note avec ce que son type exige.',
  'help/twin': 'Commencer la même note dans l’autre langue, ou comparer les deux.',
  'help/completion':
    'Afficher un script qui permet à un interpréteur de compléter ce que vous tapez.',

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
  'help/name-action': 'action',
  'help/action': 'merge\u00A0: réunir des rapports en un seul',
  'help/name-reports': 'rapports',
  'help/reports': 'rapports JSON de `brief validate --format json`, ou dossiers qui en contiennent',
  'help/paths':
    'fichiers, dossiers ou motifs entre guillemets; - désigne l’entrée standard; sans chemin, ce que nomme la configuration, sinon le dossier courant',
  'help/name-rule': 'règle',
  'help/rule-asked': 'identifiant de la règle à expliquer; sans lui, elles sont toutes énumérées',
  'help/name-type': 'type',
  'help/schema-asked': 'type de note, ou config, theme ou report; sans lui, committee-note',
  'help/type-asked':
    'committee-note, issue-note, question-period-note, decision-note, ou un type à vous',
  'help/name-file': 'fichier',
  'help/file-asked':
    'fichier à écrire, dont le suffixe .en.yaml ou .fr.yaml donne la langue; - désigne la sortie standard',
  'help/name-notes': 'note',
  'help/notes-asked':
    'note dont le nom se termine par .fr.yaml ou .en.yaml; avec --check, l’une des notes de la paire ou les deux',
  'help/name-shell': 'interpréteur',
  'help/shell': 'bash, fish, powershell ou zsh',

  'help/value-file': 'fichier',
  'help/value-folder': 'dossier',
  'help/value-name': 'nom',
  'help/value-format': 'nom[=fichier]',
  'help/value-template': 'nom|dossier',
  'help/value-theme': 'nom|fichier',
  'help/value-paper': 'letter|a4',
  'help/value-number': 'nombre',
  'help/value-locale': 'en|fr',
  'help/value-text': 'texte',
  'help/value-rules-format': 'pretty|markdown',

  'help/format':
    'forme du rapport\u00A0: pretty, compact, json, sarif, junit, github, gitlab, checkstyle ou markdown; avec =fichier dans ce fichier; option répétable',
  'help/max-warnings': 'échouer au-delà de ce nombre d’avertissements',
  'help/rule': 'régler une règle à off, info, warning ou error; option répétable',
  'help/value-rule': 'règle=gravité',
  'help/print-config': 'montrer ce que la configuration dit pour cette note, sans rien vérifier',
  'help/quiet': 'ne signaler que les erreurs',
  'help/changed-since': 'ne vérifier que ce qui a changé, selon git, depuis un commit',
  'help/fix':
    'corriger ce qui peut l’être sans risque; la note lue sur l’entrée standard va sur la sortie standard',
  'help/fix-dry-run':
    'montrer par un diff ce que --fix corrigerait; le rapport va sur la sortie d’erreur',
  'help/example-validate-fix': 'corriger ce qui peut l’être et voir ce qui reste',
  'help/suppress-all':
    'mettre de côté, dans brief-suppressions.json, tout ce qui est trouvé maintenant',
  'help/prune-suppressions': 'en retirer ce qui n’est plus trouvé',
  'help/shard':
    'vérifier la partie I d’un découpage en N parties égales, pour l’intégration continue',
  'help/jobs-render':
    'répartir la production entre ce nombre de fils d’exécution, de 1 à 64; utile à partir de quelques centaines de notes',
  'help/jobs':
    'répartir la vérification entre ce nombre de fils d’exécution, de 1 à 64; sans cette option, autant qu’il est utile',
  'help/cache': 'retenir ce qui a été trouvé, et ne vérifier que ce qui a changé',
  'help/cache-location': 'le retenir dans ce fichier plutôt que dans .brief-cache',
  'help/value-ref': 'réf',
  'help/value-shard': 'I/N',
  'help/example-validate-changed': 'vérifier ce que cette branche a changé',

  'help/html': 'produire du HTML; c’est le choix par défaut',
  'help/pdf': 'produire un PDF accessible',
  'help/text': 'produire du texte brut',
  'help/output': 'écrire une seule note dans ce fichier; - désigne la sortie standard',
  'help/out-dir':
    'écrire sous ce dossier plutôt qu’à côté des notes, chacune dans ses dossiers sous le chemin donné',
  'help/template': 'mettre en page avec ce modèle plutôt qu’avec celui du type',
  'help/theme': 'prendre cette apparence\u00A0: un thème de brief, ou un fichier',
  'help/paper': 'choisir le format des pages',
  'help/draft': 'produire aussi les notes qui ont des erreurs, marquées comme ébauches',
  'help/watermark':
    'imprimer ce texte en filigrane sur chaque page du PDF et de la page Web imprimée',
  'help/attach-source': 'joindre le YAML de la note au PDF (PDF/A-3a)',
  'help/speaking':
    'faire de la note une seule feuille pour la personne qui prend la parole, en caractères aussi gros que le permettent le recto et le verso',
  'help/bilingual':
    'produire une note dans les deux langues en un seul fichier\u00A0: crue.en-fr.pdf',
  'help/first':
    'avec --bilingual, langue qui vient en premier, aussi dans le nom du fichier; par défaut, l’anglais (en)',
  'help/fragment':
    'n’écrire que le HTML de l’article, pour un système de gestion de contenu\u00A0: crue.fr.fragment.html',
  'help/verbose': 'énumérer ce que la typographie change au texte de la note',
  'help/columns': 'largeur des lignes de texte, de 40 à 200; 80 par défaut',

  'help/twin-check': 'montrer les deux notes côte à côte et ce qui les distingue',
  'help/twin-schema': 'prendre ce schéma JSON plutôt que celui du type de la note',
  'help/twin-output':
    'écrire dans ce fichier plutôt qu’à côté de la note; - désigne la sortie standard',

  'help/rules-format': 'pour un terminal, ou toute la référence en Markdown',
  'help/lang': 'langue de la note, si le nom du fichier ne la dit pas',

  'help/config': 'lire cette configuration au lieu d’en chercher une',
  'help/no-config': 'ne pas chercher brief.config.yaml',
  'help/schema': 'vérifier chaque note selon ce schéma JSON',
  'help/locale': 'langue des messages',
  'help/color': 'employer des couleurs',
  'help/no-color': 'ne pas employer de couleurs',
  'help/pass-on-no-files': 'ne pas échouer s’il n’y a aucune note',
  'help/stdin-filename': 'nom de la note lue sur l’entrée standard',
  'help/debug': 'montrer où un bogue de brief s’est produit',
  'help/help': 'afficher cette aide',
  'help/version': 'afficher la version',

  'help/example-note': 'crue.fr.yaml',
  'help/example-twin': 'crue.en.yaml',
  'help/example-first-new': 'commencer une note',
  'help/example-first-validate': 'voir ce qui ne va pas et ce qui reste à écrire',
  'help/example-first-render': 'l’imprimer',
  'help/example-validate-all': 'vérifier toutes les notes sous le dossier courant',
  'help/example-validate-one': 'vérifier une note',
  'help/example-validate-some': 'vérifier les notes en français d’un dossier',
  'help/example-validate-show': 'voir ce qui serait corrigé, sans rien changer',
  'help/example-validate-rule': 'vérifier sans une des règles',
  'help/example-validate-hold':
    'commencer avec beaucoup d’anciennes notes, et ne signaler désormais que ce qui est nouveau',
  'help/example-validate-ci':
    'échouer aussi pour des avertissements, et écrire un rapport pour l’intégration continue',
  'help/example-validate-stdin': 'vérifier ce qu’un éditeur contient',
  'help/example-report': 'réunir les rapports de toutes les parties pour l’analyse de code',
  'help/example-render-html': 'écrire crue.fr.html',
  'help/example-render-all': 'écrire toutes les notes en PDF et en HTML sous public/',
  'help/example-render-draft': 'voir une note qui n’est pas finie',
  'help/example-render-speaking': 'écrire la feuille de la personne qui prend la parole',
  'help/example-render-bilingual': 'écrire les deux langues d’une note dans crue.en-fr.pdf',
  'help/example-rules-all': 'voir ce qui est vérifié',
  'help/example-rules-one': 'voir pourquoi une section ne doit pas être vide',
  'help/example-rules-page': 'enregistrer toutes les règles dans une page',
  'help/example-templates': 'voir avec quoi les notes peuvent être mises en page',
  'help/example-schema-type': 'voir ce qu’une note de décision peut contenir',
  'help/example-schema-config': 'voir ce que brief.config.yaml peut contenir',
  'help/example-new-own': 'commencer une note d’un type à vous',
  'help/example-new-file': 'commencer une note en français',
  'help/example-new-out': 'voir ce qu’une note sur un enjeu contient en français',
  'help/example-twin-start':
    'commencer crue.en.yaml, où chaque texte est marqué comme étant à traduire',
  'help/example-twin-check': 'voir les deux notes côte à côte',
  'help/example-twin-out': 'voir ce que contiendrait la note en français',
  'help/example-completion-bash': 'dans ~/.bashrc; de même avec zsh, dans ~/.zshrc',
  'help/example-completion-fish': 'dans ~/.config/fish/config.fish',
  'help/example-completion-powershell': 'dans le profil de PowerShell',

  'help/exit-ok': 'tout va bien; il peut y avoir des avertissements',
  'help/exit-invalid': 'une note contient des erreurs, ou il y a trop d’avertissements',
  'help/exit-failed': 'brief n’a pas pu faire son travail',
};
