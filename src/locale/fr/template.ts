import type { template as english } from '../en/template.ts';
import type { Sentence } from '../message.ts';

/** Faults in templates, in French. */
export const template: Readonly<Record<keyof typeof english, Sentence>> = {
  'template/no-note': 'Un modèle a besoin du fichier note.hbs, qui est introuvable.',
  'template/syntax':
    'Ce n’est pas du Handlebars\u00A0: vérifiez les accolades ici et à la ligne précédente.',
  'template/unclosed': 'Le modèle se termine avant qu’un bloc ou une balise soit fermé.',
  'template/mismatched-block':
    'Le bloc «\u00A0{open}\u00A0» est fermé sous le nom «\u00A0{close}\u00A0».',
  'template/unknown-helper':
    'Aucune fonction ne s’appelle «\u00A0{name}\u00A0». Les modèles peuvent utiliser {known}.',
  'template/unknown-partial':
    'Aucun modèle partiel ne s’appelle «\u00A0{name}\u00A0»; ce serait partials/{name}.hbs.',
  'template/unknown-field':
    'Aucune note n’a de champ «\u00A0{name}\u00A0». Nommez-le dans le schéma du type «\u00A0{type}\u00A0», ou faites-le commencer par x_.',
  'template/unknown-field/near':
    'Aucune note n’a de champ «\u00A0{name}\u00A0». Vouliez-vous dire «\u00A0{suggestion}\u00A0»?',
  'template/helper-without-value':
    'La fonction «\u00A0{name}\u00A0» demande une valeur après son nom.',
  'template/unknown-sentence':
    'Aucune phrase ne s’appelle «\u00A0{name}\u00A0» pour la fonction «\u00A0t\u00A0».',
  'template/unknown-footnote':
    'Le modèle a écrit un appel vers une note de bas de page qui n’existe pas\u00A0: {text}',
  'template/raw':
    'Trois accolades (ou {{&) imprimeraient les mots d’une note comme du balisage. Seul page.html.hbs peut en utiliser.',
  'template/markup': '{problem} Le modèle a écrit\u00A0: {text}',
  'template/run': 'Le modèle n’a pas pu être rempli\u00A0: {problem}',

  'templates/templates': 'Modèles',
  'templates/themes': 'Thèmes',
  'templates/markings': 'Mentions de sécurité',
  'templates/built-in': 'fourni avec brief',
  'templates/more':
    'Une note prend le modèle de son type. `--template` et `--theme` en choisissent d’autres; la mention de sécurité fait partie du thème.',
};
