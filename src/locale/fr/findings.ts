import type { findings as english } from '../en/findings.ts';
import type { Sentence } from '../message.ts';

/** The findings in French; straight quotes where they are to be typed, guillemets elsewhere. */
export const findings: Readonly<Record<keyof typeof english, Sentence>> = {
  'hint/write': 'Écrivez\u00A0: {text}',
  'hint/did-you-mean': 'Vouliez-vous dire «\u00A0{suggestion}\u00A0»?',
  'hint/choose': 'Choisissez parmi\u00A0: {values}.',

  'too-large': 'Ce fichier dépasse 1\u00A0Mo. Aucune note n’est aussi longue.',
  'encoding/utf-16':
    'Ce fichier est enregistré en UTF-16 («\u00A0Unicode\u00A0» dans le Bloc-notes).',
  'encoding/nul': 'Ce fichier contient ici un caractère qu’aucun texte ne contient (un octet nul).',
  'encoding/not-utf-8':
    'La ligne {line} contient des caractères qui ne sont pas en UTF-8. Le fichier a sans doute été enregistré en Windows-1252; lue ainsi, la ligne dit\u00A0: {reading}',
  'encoding/hint':
    'Enregistrez le fichier de nouveau en UTF-8. Dans le Bloc-notes\u00A0: Fichier, Enregistrer sous, puis UTF-8 sous Encodage.',
  'tab-indent/line':
    'La ligne {line} est en retrait au moyen d’une tabulation. YAML n’admet que des espaces.',
  'tab-indent/lines':
    'Les lignes {first} à {last} sont en retrait au moyen de tabulations. YAML n’admet que des espaces.',
  'tab-indent/hint': 'Mettez {count} espaces à la place de chaque tabulation.',
  'duplicate-key': '«\u00A0{key}\u00A0» figure deux fois. Ne gardez qu’une des deux lignes.',
  'duplicate-key/related': '«\u00A0{key}\u00A0» figure d’abord ici.',
  'duplicate-key/outdented':
    'Si cette ligne fait partie de «\u00A0{key}\u00A0», au-dessus, mettez 2\u00A0espaces devant elle.',
  'duplicate-key/outdented-lines':
    'Si les lignes {first} à {last} font partie de «\u00A0{key}\u00A0», au-dessus, mettez 2\u00A0espaces devant chacune.',
  'one-note-per-file':
    'Une deuxième note commence ici. Ne gardez qu’une note par fichier, ou supprimez cette ligne.',
  'unknown-alias':
    '«\u00A0*{name}\u00A0» renvoie à «\u00A0&{name}\u00A0», qui ne se trouve pas plus haut dans cette note.',
  'unknown-alias/hint':
    'Si vous vouliez le texte «\u00A0*{name}\u00A0», mettez-le entre guillemets droits.',
  'too-many-aliases':
    'Ce fichier se répète plus de 100 fois au moyen d’alias, ou contient plus de 10\u00A0000 valeurs. Aucune note n’en a besoin.',
  'too-deep': 'Ce contenu compte plus de 20 niveaux imbriqués. Aucune note n’en a besoin.',

  'missing-section': 'Il manque la section «\u00A0{section}\u00A0».',
  'missing-section/field': 'Il manque la ligne «\u00A0{section}\u00A0».',
  'missing-section/related': 'Ajoutez-la avant cette ligne\u00A0: {stub}',
  'missing-section/related-after': 'Ajoutez-la après cette ligne\u00A0: {stub}',
  'empty-section':
    'La section «\u00A0{section}\u00A0» est vide. Écrivez-en le texte, ou dites pourquoi il n’y en a pas, par exemple «\u00A0{none}\u00A0»',
  'empty-section/none': 'Sans objet.',
  'empty-section/field': 'La ligne «\u00A0{section}\u00A0» est vide.',
  'empty-section/optional':
    'Le champ «\u00A0{section}\u00A0» est vide, et rien n’en est imprimé. Remplissez-le ou supprimez-le.',
  'empty-section/example': 'Écrivez-la comme dans cet exemple\u00A0: {stub}',
  'empty-section/bullet': 'Cette puce est vide. Écrivez-en le texte, ou supprimez son tiret.',
  'empty-section/comment':
    'Cette puce est vide pour YAML\u00A0: ce qui suit «\u00A0#\u00A0» est un commentaire et n’est pas lu. Mettez le texte entre guillemets droits.',
  'empty-section/hash':
    '«\u00A0{section}\u00A0» est vide pour YAML\u00A0: ce qui suit «\u00A0#\u00A0» est un commentaire et n’est pas lu. Mettez le texte entre guillemets droits.',
  'empty-section/comment-below':
    '«\u00A0{section}\u00A0» est vide\u00A0: la ligne au-dessous commence par «\u00A0#\u00A0»; c’est donc encore un commentaire, qui n’est pas imprimé.',
  'empty-section/comment-below/hint':
    'Supprimez «\u00A0#\u00A0» de chaque ligne du texte; ou, si la section n’est pas voulue, mettez aussi «\u00A0#\u00A0» devant son nom.',
  'empty-section/hint':
    'Si le texte a été copié d’ailleurs, vérifiez qu’une liste ne s’est pas perdue en chemin\u00A0: cela arrive souvent aux puces.',
  'missing-field': 'Il manque «\u00A0{field}\u00A0» sous «\u00A0{parent}\u00A0».',
  'missing-field/hint': 'Ajoutez une ligne comme celle-ci\u00A0: {stub}',
  'missing-field/one-of':
    'Il faut au moins un de ces éléments sous «\u00A0{parent}\u00A0»\u00A0: {fields}.',
  'missing-field/beside': '«\u00A0{field}\u00A0» doit être accompagné de «\u00A0{other}\u00A0».',
  'unknown-field': '«\u00A0{key}\u00A0» ne fait pas partie d’une note.',
  'unknown-field/in': '«\u00A0{key}\u00A0» ne fait pas partie de «\u00A0{parent}\u00A0».',
  'unknown-field/blank':
    'Une espace insécable sépare «\u00A0{key}\u00A0» de son deux-points; YAML y voit une partie du nom. Supprimez-la.',
  'unknown-field/outdented': {
    one: 'Si cette ligne fait partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espace devant elle.',
    other:
      'Si cette ligne fait partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espaces devant elle.',
  },
  'unknown-field/outdented-not': {
    one: 'Si cette ligne fait partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espace devant elle, et non {has}.',
    other:
      'Si cette ligne fait partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espaces devant elle, et non {has}.',
  },
  'unknown-field/outdented-lines': {
    one: 'Si les lignes {first} à {last} font partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espace devant chacune.',
    other:
      'Si les lignes {first} à {last} font partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espaces devant chacune.',
  },
  'unknown-field/outdented-lines-not': {
    one: 'Si les lignes {first} à {last} font partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espace devant chacune, et non {has}.',
    other:
      'Si les lignes {first} à {last} font partie de «\u00A0{section}\u00A0», au-dessus, mettez {count}\u00A0espaces devant chacune, et non {has}.',
  },
  'unknown-field/outdented-bullet':
    'Si c’est une puce de «\u00A0{section}\u00A0», au-dessus, écrivez-la sous les autres, avec le même retrait qu’elles\u00A0: {text}',
  'unknown-field/outdented-text':
    'Si cette ligne fait partie du texte de «\u00A0{section}\u00A0», au-dessus, écrivez «\u00A0{key}: |\u00A0» sur une ligne à part et, en dessous, le texte entier, avec {count}\u00A0espaces devant chaque ligne.',
  'unknown-field/known': 'Ce qui peut figurer ici\u00A0: {keys}.',
  'unknown-field/own':
    'Ce qui peut figurer ici\u00A0: {keys}. Vos propres clés commencent par «\u00A0x_\u00A0» et ne sont pas imprimées.',
  'unknown-field/section':
    'Une section à vous se met sous «\u00A0sections:\u00A0»\u00A0: «\u00A0- heading: {heading}\u00A0» et, sous «\u00A0heading\u00A0», «\u00A0body:\u00A0» avec son texte.',
  'wrong-type/advice':
    '«\u00A0{field}\u00A0» n’est pas écrit sous une forme qui convient ici. {advice}',
  'wrong-type/text': '«\u00A0{field}\u00A0» doit être un texte.',
  'wrong-type/number':
    '«\u00A0{field}\u00A0» est lu comme un nombre. Mettez-le entre guillemets droits.',
  'wrong-type/number-bullet': 'Cette puce est lue comme un nombre. Mettez-y des guillemets droits.',
  'wrong-type/truth':
    '«\u00A0{field}\u00A0» est lu comme «\u00A0vrai\u00A0» ou «\u00A0faux\u00A0». Mettez-le entre guillemets droits.',
  'wrong-type/list':
    '«\u00A0{field}\u00A0» doit être une liste\u00A0: un élément par ligne, chacun précédé d’un trait d’union et d’une espace.',
  'wrong-type/fields':
    '«\u00A0{field}\u00A0» doit avoir ses propres lignes en dessous, comme «\u00A0{example}: …\u00A0».',
  'wrong-type/body': '«\u00A0{field}\u00A0» doit être un texte ou une liste à puces.',
  'wrong-type/needs-number': '«\u00A0{field}\u00A0» doit être un nombre.',
  'wrong-type/needs-integer': '«\u00A0{field}\u00A0» doit être un nombre entier.',
  'wrong-type/needs-boolean':
    '«\u00A0{field}\u00A0» doit être «\u00A0true\u00A0» ou «\u00A0false\u00A0», sans guillemets.',
  'wrong-type/other': '«\u00A0{field}\u00A0» n’a pas une forme qui convient ici.',
  'wrong-type/colon':
    'Cette ligne contient «\u00A0{name}\u00A0»; YAML y voit un nom et sa valeur, et non un texte. Mettez la ligne entre guillemets droits.',
  'wrong-type/dash-each':
    'Chaque tiret commence une autre entrée de «\u00A0{section}\u00A0». Gardez le premier, et remplacez chacun des autres par une espace.',
  'wrong-type/bullet-too-far':
    'La puce de la ligne {line} est en retrait d’une espace de plus que celle du dessus; YAML y voit donc des mots de celle-ci. Supprimez cette espace.',
  'wrong-type/nested':
    'Cette puce contient une liste, que YAML ne lit pas comme du texte. Écrivez «\u00A0- |\u00A0» seul sur sa ligne et, en dessous, le texte et les puces intérieures, chaque ligne en retrait de deux espaces par rapport au tiret.',
  'wrong-type/list-in-text':
    'Ce texte contient une liste, que YAML lit comme les mots d’une seule ligne. Mettez «\u00A0|\u00A0» après «\u00A0{key}:\u00A0».',
  'wrong-type/bracket':
    'Ce texte commence par «\u00A0{sign}\u00A0»; YAML y voit une liste ou des noms et des valeurs. Mettez-le entre guillemets droits.',
  'wrong-type/brackets-lost': {
    one: 'YAML voit une puce dans ce qui est entre ces crochets; les crochets ne seront donc pas imprimés.',
    other:
      'YAML voit {count}\u00A0puces dans ce qui est entre ces crochets, séparées par les virgules; les crochets ne seront donc pas imprimés.',
  },
  'wrong-type/brackets-lost/hint':
    'S’il s’agit de puces, écrivez chacune sur sa propre ligne, précédée de «\u00A0- \u00A0».',
  'unknown-value':
    '«\u00A0{value}\u00A0» n’est pas une des valeurs possibles de «\u00A0{field}\u00A0».',
  'unknown-value/type': 'Il n’y a pas de type de note appelé «\u00A0{value}\u00A0».',
  'unknown-value/misnamed-type':
    '{path} n’est pas lu, car un type est du JSON, dans un fichier dont le nom se termine par .schema.json, ici {name}.',
  'unknown-value/language':
    '«\u00A0{value}\u00A0» est le terme de l’autre langue officielle; cette note est en anglais.',
  'unknown-value/language-fr':
    '«\u00A0{value}\u00A0» est le terme de l’autre langue officielle; cette note est en français.',
  'unknown-value/caveat':
    'S’il s’agit de «\u00A0{form}\u00A0», n’écrivez que cela ici, et le reste sur une ligne à part\u00A0: {line}',
  'bad-format': '«\u00A0{field}\u00A0» n’a pas la bonne forme.',
  'bad-format/advice': '«\u00A0{value}\u00A0» n’a pas la bonne forme. {advice}',
  'bad-format/date': '«\u00A0{value}\u00A0» n’est pas un jour du calendrier.',
  'bad-format/curly-quotes':
    'Ce sont des guillemets courbes; YAML ne connaît que les guillemets droits. Tapez " à leur place.',
  'bad-format/format':
    '«\u00A0{value}\u00A0» n’a pas la forme «\u00A0{format}\u00A0» que demande son schéma.',
  'bad-format/pattern':
    '«\u00A0{value}\u00A0» n’a pas la forme que demande son schéma\u00A0: {pattern}',
  'bad-format/two-days': 'Cette date peut se lire {one} ou {other}. Écrivez celle qui est voulue.',
  'bad-format/date-time':
    '«\u00A0{value}\u00A0» n’est pas une date suivie d’une heure, comme 2026-11-23T14:30:00-05:00.',
  'bad-format/email': '«\u00A0{value}\u00A0» n’est pas une adresse de courriel.',
  'bad-format/time': '«\u00A0{value}\u00A0» n’est pas une heure, comme 14:30:00-05:00.',
  'bad-format/uri':
    '«\u00A0{value}\u00A0» n’est pas une adresse complète, comme https://example.org/plan.',
  'bad-format/at-least-characters': {
    one: '«\u00A0{field}\u00A0» doit compter au moins {count} caractère.',
    other: '«\u00A0{field}\u00A0» doit compter au moins {count} caractères.',
  },
  'bad-format/at-most-characters': {
    one: '«\u00A0{field}\u00A0» ne peut pas compter plus de {count} caractère.',
    other: '«\u00A0{field}\u00A0» ne peut pas compter plus de {count} caractères.',
  },
  'bad-format/at-least-items': {
    one: '«\u00A0{field}\u00A0» doit compter au moins {count} élément.',
    other: '«\u00A0{field}\u00A0» doit compter au moins {count} éléments.',
  },
  'bad-format/at-most-items': {
    one: '«\u00A0{field}\u00A0» ne peut pas compter plus de {count} élément.',
    other: '«\u00A0{field}\u00A0» ne peut pas compter plus de {count} éléments.',
  },
  'bad-format/at-least-entries': {
    one: '«\u00A0{field}\u00A0» doit compter au moins {count} nom suivi de sa valeur.',
    other: '«\u00A0{field}\u00A0» doit compter au moins {count} noms suivis de leur valeur.',
  },
  'bad-format/at-most-entries': {
    one: '«\u00A0{field}\u00A0» ne peut pas compter plus de {count} nom suivi de sa valeur.',
    other: '«\u00A0{field}\u00A0» ne peut pas compter plus de {count} noms suivis de leur valeur.',
  },
  'bad-format/at-least':
    '«\u00A0{field}\u00A0» est trop petit\u00A0: il faut un nombre égal ou supérieur à {limit}.',
  'bad-format/at-most':
    '«\u00A0{field}\u00A0» est trop grand\u00A0: il faut un nombre égal ou inférieur à {limit}.',
  'bad-format/more-than':
    '«\u00A0{field}\u00A0» est trop petit\u00A0: il faut un nombre supérieur à {limit}.',
  'bad-format/less-than':
    '«\u00A0{field}\u00A0» est trop grand\u00A0: il faut un nombre inférieur à {limit}.',
  'bad-format/multiple-of': '«\u00A0{field}\u00A0» doit être un multiple de {limit}.',
  'bad-format/twice': 'Cet élément de «\u00A0{field}\u00A0» y figure déjà. N’en gardez qu’un.',
  'bad-format/contains': {
    one: '«\u00A0{field}\u00A0» doit contenir au moins {count} élément du genre que demande son schéma.',
    other:
      '«\u00A0{field}\u00A0» doit contenir au moins {count} éléments du genre que demande son schéma.',
  },
  'bad-format/contains-exactly': {
    one: '«\u00A0{field}\u00A0» doit contenir exactement {count} élément du genre que demande son schéma.',
    other:
      '«\u00A0{field}\u00A0» doit contenir exactement {count} éléments du genre que demande son schéma.',
  },
  'bad-format/contains-at-most': {
    one: '«\u00A0{field}\u00A0» ne peut pas contenir plus de {count} élément du genre que décrit son schéma.',
    other:
      '«\u00A0{field}\u00A0» ne peut pas contenir plus de {count} éléments du genre que décrit son schéma.',
  },
  'bad-format/contains-between':
    '«\u00A0{field}\u00A0» doit contenir de {least} à {most} éléments du genre que demande son schéma.',
  'bad-format/ruled-out': '«\u00A0{field}\u00A0» a une forme que son schéma exclut.',
  'bad-format/several-forms':
    '«\u00A0{field}\u00A0» a plusieurs des formes que son schéma propose, alors qu’une seule est permise.',
  'bad-format/never': '«\u00A0{field}\u00A0» ne peut pas figurer ici.',

  'unused-suppression':
    '«\u00A0{rule}\u00A0» ne trouve rien ici; ce commentaire n’a donc rien à désactiver.',
  'unused-suppression/no-rule': 'Ce commentaire ne nomme aucune règle; il ne désactive donc rien.',
  'unused-suppression/no-such-rule': 'Il n’y a pas de règle «\u00A0{rule}\u00A0».',
  'unused-suppression/rules-hint': '«\u00A0brief rules\u00A0» en donne la liste.',
  'unused-suppression/never':
    'Ce que trouve «\u00A0{rule}\u00A0» ne peut être désactivé par un commentaire.',
  'unused-suppression/classification':
    'Ce que «\u00A0{rule}\u00A0» trouve ici concerne la classification et ne peut être désactivé.',
  'unused-suppression/stale':
    '{file} met de côté {count} constats de «\u00A0{rule}\u00A0» dans cette note, mais il n’en reste que {left}.',
  'unused-suppression/none-left': {
    one: '{file} met de côté {count} constat de «\u00A0{rule}\u00A0» dans cette note, mais il n’en reste aucun.',
    other:
      '{file} met de côté {count} constats de «\u00A0{rule}\u00A0» dans cette note, mais il n’en reste aucun.',
  },
  'unused-suppression/prune-hint': 'Lancez «\u00A0brief validate --prune-suppressions\u00A0».',
  'unused-suppression/form': '«\u00A0{word}\u00A0» n’est pas un commentaire que brief connaît.',

  'missing-glyph':
    'Aucune police n’a le caractère {name} ({code}); il ne peut donc pas être imprimé dans un PDF.',
  'missing-glyph/several':
    'Aucune police n’a les caractères {names} ({codes}); ils ne peuvent donc pas être imprimés dans un PDF.',
  'missing-glyph/hint': 'Remplacez tout caractère absent des polices par une lettre ou un mot.',
};
