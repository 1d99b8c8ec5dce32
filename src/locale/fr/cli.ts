import type { cli as english } from '../en/cli.ts';
import type { Sentence } from '../message.ts';

/** Words of the command line in French. */
export const cli: Readonly<Record<keyof typeof english, Sentence>> = {
  'cli/empty-value':
    'La valeur de {option} est vide; une variable de script n’est peut-être pas définie.',
  'cli/empty-path': 'Un chemin est vide; une variable de script n’est peut-être pas définie.',
  'cli/output-unwritable':
    'Vous n’avez pas la permission d’y écrire. Choisissez un autre endroit avec `-o` ou `--out-dir`.',
  'cli/output-no-place':
    'Rien ne peut être écrit à cet endroit. Choisissez-en un autre avec `-o` ou `--out-dir`.',
  'cli/cache-unwritten':
    'Ce qui a été trouvé n’est pas retenu. Le rapport est complet; la prochaine exécution vérifiera de nouveau toutes les notes.',
  'cli/broken-link': 'C’est un lien vers quelque chose qui n’existe pas.',

  'cli/ignored': '{path} est laissé de côté\u00A0: {by} l’exclut.',
  'cli/all-ignored': {
    one: '{path} est laissé de côté\u00A0: {by} exclut tout ce qui s’y trouve.',
    other: '{path} est laissé de côté\u00A0: {by} excluent tout ce qui s’y trouve.',
  },
  'cli/no-note':
    'Ce fichier porte un nom de note, mais il est vide ou contient trop peu pour en être une; il n’a donc pas été vérifié. Nommez-le pour qu’il le soit, ou excluez-le avec .briefignore.',
  'cli/no-type':
    'Ce fichier porte un nom de note et indique «\u00A0type: {type}\u00A0», mais ce type n’existe pas ici; il n’a donc pas été vérifié. Vos propres types se trouvent dans un dossier «\u00A0types\u00A0», à côté de brief.config.yaml ou dans le dossier où l’exécution commence. Si ce n’est pas une note, excluez-le avec .briefignore.',
  'cli/no-note-more': {
    one: '{count} autre fichier porte un nom de note et n’a pas été vérifié.',
    other: '{count} autres fichiers portent un nom de note et n’ont pas été vérifiés.',
  },
  'cli/passed-by':
    '{path} est une note à laquelle aucun motif de «\u00A0files\u00A0», dans {config}, ne correspond; elle est donc laissée de côté. Nommez-y plutôt des dossiers, par exemple `files: [notes/]`, pour que toutes leurs notes soient prises, ou nommez cette note sous `ignore:`.',
  'cli/passed-by-more':
    '{path} et d’autres fichiers sont des notes auxquelles aucun motif de «\u00A0files\u00A0», dans {config}, ne correspond; elles sont donc laissées de côté. Nommez-y plutôt des dossiers, par exemple `files: [notes/]`, pour que toutes leurs notes soient prises, ou nommez celles-ci sous `ignore:`.',
  'cli/linked-folder':
    '{path} est un lien vers un dossier; ce dossier n’est pas parcouru. Nommez-le pour vérifier ce qui s’y trouve.',
  'cli/no-notes-found': 'Il n’y a ici aucun fichier YAML.',
  'cli/no-notes-of-config':
    'Il n’y a ici aucun fichier YAML. C’est «\u00A0files\u00A0», dans {config}, qui le demande.',
  'cli/no-notes-in': '{path} ne contient aucun fichier YAML.',

  'cli/unknown-option': 'L’option `{option}` n’existe pas.',
  'cli/option-too-early':
    '`{option}` se place après la commande\u00A0: écrivez `{command} {option}`.',
  'cli/unknown-command': 'La commande `{command}` n’existe pas.',
  'cli/did-you-mean': 'Vouliez-vous dire `{name}`?',
  'cli/missing-value': 'L’option `{option}` demande une valeur.',
  'cli/option-as-value':
    'L’option `{option}` demande une valeur, et `{next}`, qui la suit, a la forme d’une option. Si c’est bien la valeur, écrivez `{typed}`.',
  'cli/missing-type': 'Il manque le type de la note devant son fichier.',
  'cli/write-command': 'Écrivez-le comme dans `{name}`.',
  'cli/missing-word': 'Il manque `{word}`.',
  'cli/too-many-words': 'Trop de mots ont été donnés.',
  'cli/unknown-value':
    '`{value}` n’est pas une valeur de `{option}`; les valeurs possibles sont {allowed}.',
  'cli/no-number': '`{value}` n’est pas une valeur de `{option}`; il faut un nombre entier.',
  'cli/no-number-between':
    '`{value}` n’est pas une valeur de `{option}`; il faut un nombre entier de {fewest} à {most}.',
  'cli/contradiction': '`{first}` et `{second}` se contredisent. N’en donnez qu’une.',
  'cli/stdin-filename-alone':
    '`--stdin-filename` nomme la note lue sur l’entrée standard; il faut donc le chemin `-`.',
  'cli/standard-output': 'sortie standard',
  'cli/see-help': 'Voir `{command}`.',

  'cli/several-formats':
    '`--format` prend une seule forme. Répétez cette option, avec un fichier pour toutes les formes sauf une, comme dans `{typed}`.',
  'cli/two-reports':
    'Les rapports `{first}` et `{second}` ne peuvent aller tous deux sur la sortie standard. Écrivez-en un dans un fichier, comme dans `--format {second}=FICHIER`.',
  'cli/output-many-notes':
    '`-o {output}` vaut pour une seule note, et il y en a {count}. Pour plusieurs, utilisez `--out-dir`.',
  'cli/output-many-formats':
    '`-o {output}` vaut pour un seul format, et `{first}` et `{second}` en font deux. Pour plusieurs, utilisez `--out-dir`.',
  'cli/output-is-folder':
    '`-o` nomme un fichier, et {output} est un dossier. Donnez un nom comme crue.fr.pdf, ou écrivez `--out-dir {typed}`.',
  'cli/out-dir-is-file':
    '`--out-dir` nomme un dossier, et {folder} est un fichier. Donnez un autre nom, ou écrivez `-o {typed}` pour ce fichier.',
  'cli/output-contradicts': '`{flag}` contredit `-o {output}`, qui se termine par `{extension}`.',
  'cli/output-unknown':
    '`-o {output}` se termine par `{extension}`; `brief` écrit des fichiers .html, .pdf et .txt. Donnez un tel nom, ou un nom sans extension avec `--html`, `--pdf` ou `--text`.',
  'cli/stdin-needs-name':
    '`--out-dir` demande un nom pour la note lue sur l’entrée standard. Donnez-en un avec `--stdin-filename`.',
  'cli/same-output': '{first} et {second} seraient tous deux écrits dans {output}.',
  'cli/same-output-apart':
    '{first} et {second} seraient tous deux écrits dans {output}. Nommez plutôt `{folder}`, le dossier qui les contient tous deux, et chacun restera dans son propre dossier.',
  'cli/output-is-input': '{output} est lui-même une des notes; il n’est donc pas écrit.',
  'cli/output-is-read':
    '{output} est lui-même lu par cette commande; aucun rapport ne prend donc sa place.',
  'cli/output-is-other':
    '{output} existe déjà et n’est pas un rapport; il n’est donc pas remplacé. Donnez un autre nom au rapport, ou déplacez d’abord ce fichier.',
  'cli/cache-is-folder':
    '`--cache-location` désigne un fichier, et {path} est un dossier. Nommez un fichier de ce dossier.',
  'cli/cache-is-other':
    '{path} existe déjà et n’est pas un cache de brief; il n’est donc pas remplacé. Donnez un autre nom à `--cache-location`, par exemple `.cache/brief`, ou déplacez d’abord ce fichier.',
  'cli/unknown-locale': 'BRIEF_LOCALE peut être en ou fr; sa valeur est `{value}`.',
  'cli/bad-epoch':
    'SOURCE_DATE_EPOCH doit être un nombre de secondes depuis 1970, comme 1600000000, et sa valeur est `{value}`.',
  'cli/option-needs': '`{option}` ne vaut que pour `{needed}`\u00A0: donnez aussi celle-ci.',
  'cli/option-goes-with': '`{option}` ne s’emploie qu’avec `{needed}`.',
  'cli/no-pair-name':
    '`--bilingual` trouve l’autre langue d’après le nom des fichiers, par exemple crue.en.yaml et crue.fr.yaml. Donnez à cette note un nom de cette forme.',
  'cli/no-twin':
    'La note dans l’autre langue, {twin}, ne se trouve pas à côté de celle-ci; aucun document n’a donc été produit.',
  'cli/same-language':
    'Cette note et {twin} indiquent la même langue; aucun document n’a donc été produit. Vérifiez la ligne `lang:` de chacune.',
  'cli/not-written': {
    one: '{count} fichier n’a pas été écrit.',
    other: '{count} fichiers n’ont pas été écrits.',
  },
  'cli/pairs-not-rendered': {
    one: '{count} note contient des erreurs dans une de ses langues et n’a pas été produite. `--draft` en fait une ébauche.',
    other:
      '{count} notes contiennent des erreurs dans une de leurs langues et n’ont pas été produites. `--draft` en fait des ébauches.',
  },
  'cli/watermark-blank':
    'Il faut des mots pour un filigrane\u00A0: écrivez, par exemple, --watermark "POUR EXAMEN".',
  'cli/watermark-long':
    'Un filigrane de {length} caractères ne tient pas sur une page. Écrivez-en au plus {most}.',
  'cli/watermark-glyphs': '`--watermark`\u00A0: {problem}',
  'cli/nothing-to-say':
    'Cette note n’a ni réponse suggérée ni réponse à donner si l’on insiste\u00A0: il n’y a rien à dire de vive voix.',
  'cli/speaking-long':
    'Même dans les plus petits caractères prévus pour la prise de parole, il faut {count} pages, soit plus que les deux côtés d’une feuille. Raccourcissez la réponse, ou ce qu’il faut dire si l’on insiste.',
  'cli/no-template':
    'Le modèle `{name}` n’existe pas. Donnez l’un de ceux-ci\u00A0: {names}, ou un dossier qui contient `note.hbs`.',
  'cli/left-out': 'Le modèle {template} n’imprime pas {fields}.',
  'cli/left-out-in': '{fields} (dans {notes})',
  'cli/and-more': { one: '{notes} et {count} autre', other: '{notes} et {count} autres' },
  'cli/left-out-untyped':
    'Il n’existe pas de modèle pour les notes du type {type}; c’est donc le modèle {template} qui les met en page, et il n’imprime pas {fields}. Écrivez `templates/{type}/note.hbs`, ou nommez un modèle par `--template`.',
  'cli/template-unused': {
    one: '`template: {name}` dans la configuration vaut pour les types qui n’ont pas de modèle à eux, et {types} en a un. Pour imprimer avec {name}, tapez `--template {typed}`, ou copiez-le dans `templates/{type}/`.',
    other:
      '`template: {name}` dans la configuration vaut pour les types qui n’ont pas de modèle à eux, et {types} en ont un. Pour imprimer avec {name}, tapez `--template {typed}`, ou copiez-le dans des dossiers tels que `templates/{type}/`.',
  },
  'cli/template-fault': 'Modèle {place}\u00A0: {problem}',

  'cli/rendered-one': '{path} a été écrit.',
  'cli/rendered-guessed':
    '{path} est une page Web, car son nom n’a pas d’extension. Nommez-le {path}.html, {path}.pdf ou {path}.txt pour choisir le format.',
  'cli/draft-replaced': {
    one: 'L’ébauche a pris la place du fichier {path} qui s’y trouvait. `--out-dir ébauches` met les ébauches à part.',
    other:
      'Les ébauches ont pris la place de {count} fichiers qui s’y trouvaient, dont {path}. `--out-dir ébauches` met les ébauches à part.',
  },
  'cli/older-stays': {
    one: '{path} est toujours le fichier d’une exécution précédente, et ne dit peut-être pas ce que dit la note maintenant.',
    other:
      '{count} fichiers sont toujours ceux d’une exécution précédente, dont {path}, et ne disent peut-être pas ce que disent leurs notes maintenant.',
  },
  'cli/rendered': { one: '{count} fichier écrit.', other: '{count} fichiers écrits.' },
  'cli/rendered-into': {
    one: '{count} fichier écrit dans {folder}.',
    other: '{count} fichiers écrits dans {folder}.',
  },
  'cli/typeset': {
    one: 'La typographie de la page change {count} passage; ␣ y représente une espace insécable\u00A0:',
    other:
      'La typographie de la page change {count} passages; ␣ y représente une espace insécable\u00A0:',
  },
  'cli/change': '{written} → {set}',
  'cli/change-repeated': '{written} → {set} ({count} fois)',
  'cli/not-rendered': {
    one: '{count} note contient des erreurs et n’a pas été produite. `--draft` en fait une ébauche.',
    other:
      '{count} notes contiennent des erreurs et n’ont pas été produites. `--draft` en fait des ébauches.',
  },
  'cli/unreadable': {
    one: '{count} note ne peut pas être lue; même une ébauche n’a donc pu être produite. Corrigez ce qui figure ci-dessus.',
    other:
      '{count} notes ne peuvent pas être lues; même des ébauches n’ont donc pu être produites. Corrigez ce qui figure ci-dessus.',
  },
  'cli/mendable': {
    one: '{count} problème peut être corrigé\u00A0: {command}',
    other: '{count} problèmes peuvent être corrigés\u00A0: {command}',
  },
  'cli/mended': {
    one: '{count} problème corrigé dans {notes}.',
    other: '{count} problèmes corrigés dans {notes}.',
  },
  'cli/fixed': 'corrigé',
  'cli/fixed-words': '«\u00A0{before}\u00A0» → «\u00A0{after}\u00A0»',
  'cli/fixed-away': '«\u00A0{before}\u00A0» supprimé',
  'cli/fixed-words-bare': '{before} → {after}',
  'cli/fixed-away-bare': 'supprimé\u00A0: {before}',
  'cli/fixed-more': {
    one: '… et {count} autre dans cette note.',
    other: '… et {count} autres dans cette note.',
  },
  'cli/would-mend': {
    one: '--fix corrigerait {count} problème dans {notes}.',
    other: '--fix corrigerait {count} problèmes dans {notes}.',
  },
  'cli/would-mend-hidden':
    '--fix corrigerait {count} problèmes dans {notes}, y compris ceux que d’autres cachent encore ({hidden}).',
  'cli/count-notes': { one: '{count} note', other: '{count} notes' },
  'cli/not-mended':
    'La correction de la ligne {line} ({rule}) changerait aussi autre chose. Faites-la à la main.',
  'cli/not-mended-more': {
    one: '{count} autre problème doit être corrigé à la main. Le rapport l’indique.',
    other: '{count} autres problèmes doivent être corrigés à la main. Le rapport les indique tous.',
  },
  'cli/not-mended-unread':
    'Ce fichier ne se lit pas comme une note et reste tel quel. Nommez-le pour y corriger ce qui peut l’être.',
  'cli/no-diff':
    '--fix corrigerait ce fichier, mais cela ne peut être montré ligne par ligne\u00A0: il n’est pas en UTF-8, ou ses fins de ligne sont celles d’un vieux Mac.',
  'cli/no-git': '--changed-since interroge git, qui n’est pas installé ici.',
  'cli/no-repository': '--changed-since a besoin d’un dépôt git; {folder} n’en fait pas partie.',
  'cli/foreign-repository':
    'Le dépôt {folder} appartient à un autre utilisateur; git ne le lit donc pas. Si vous vous y fiez, lancez `git config --global --add safe.directory {typed}`.',
  'cli/range-for-commit':
    '--changed-since demande un seul commit, et non l’intervalle «\u00A0{ref}\u00A0». Écrivez `--changed-since {start}`\u00A0: les changements se comptent à partir du début de cette branche.',
  'cli/path-for-commit':
    '«\u00A0{ref}\u00A0» est un fichier ou un dossier, et non un commit. Nommez d’abord un commit, comme dans `--changed-since origin/main {typed}`.',
  'cli/unfinished-ref':
    '«\u00A0{ref}\u00A0» s’arrête avant le nom d’une branche. En intégration continue, sa variable est-elle définie? GitHub ne définit «\u00A0github.base_ref\u00A0» que pour les demandes de tirage.',
  'cli/null-commit':
    '«\u00A0{ref}\u00A0» ne désigne aucun commit\u00A0: l’intégration continue le donne pour une branche qui est nouvelle. Nommez plutôt une branche, par exemple origin/main.',
  'cli/no-commit':
    'git ne connaît ici aucun commit «\u00A0{ref}\u00A0». En intégration continue, allez d’abord le chercher\u00A0: une extraction avec «\u00A0fetch-depth: 0\u00A0» contient toutes les branches.',
  'cli/no-merge-base':
    'Cette branche et «\u00A0{ref}\u00A0» n’ont ici aucun commit en commun. En intégration continue, allez chercher tout l’historique, par exemple avec «\u00A0fetch-depth: 0\u00A0».',
  'cli/no-changes': 'git ne peut pas dire ce qui a changé depuis «\u00A0{ref}\u00A0».',
  'cli/none-changed': 'Aucune note n’a changé depuis {ref}.',
  'cli/all-checked': '{path} a changé depuis {ref}\u00A0: toutes les notes sont vérifiées.',
  'cli/no-shard':
    '`{value}` n’est pas une valeur de `--shard`; il faut une partie et le nombre de parties, comme 2/5.',
  'cli/empty-shard': 'La partie {part} de {of} ne contient aucune note.',
  'cli/progress-check': 'Vérification\u00A0: {done} sur {total}',
  'cli/progress': 'Production\u00A0: {done} sur {total}',

  'cli/bug':
    'C’est un bogue de brief, pas votre faute. Veuillez le signaler avec ce que montre `--debug`\u00A0: {problem}',
};
