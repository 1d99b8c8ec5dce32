import type { template as english } from '../en/template.ts';
import type { Sentence } from '../message.ts';

/** Faults in templates, in French. */
export const template: Readonly<Record<keyof typeof english, Sentence>> = {
  'cli/no-template/near':
    'Le modèle `{name}` n’existe pas. Vouliez-vous dire `{suggestion}`? Les modèles sont {names}.',
  'theme/missing/near':
    'Le thème `{name}` n’existe pas. Vouliez-vous dire `{suggestion}`? Les thèmes sont {names}; vous pouvez aussi donner un fichier.',
  'config/names-missing': '{place}\u00A0: {problem}',
  'template/no-note': 'Un modèle a besoin du fichier note.hbs, qui est introuvable.',
  'template/syntax':
    'Ce n’est pas du Handlebars\u00A0: vérifiez les accolades ici et à la ligne précédente.',
  'template/unclosed': 'Le modèle se termine avant qu’un bloc ou une balise soit fermé.',
  'template/unclosed-block':
    'Le bloc {open} n’est pas fermé\u00A0: écrivez {close} là où il se termine.',
  'template/mismatched-block':
    'Le bloc «\u00A0{open}\u00A0» est fermé sous le nom «\u00A0{close}\u00A0».',
  'template/unknown-helper':
    'Aucune fonction ne s’appelle «\u00A0{name}\u00A0». Les modèles peuvent utiliser {known}.',
  'template/unknown-partial':
    'Aucun modèle partiel ne s’appelle «\u00A0{name}\u00A0»; ce serait partials/{name}.hbs.',
  'template/unknown-partial/near':
    'Aucun modèle partiel ne s’appelle «\u00A0{name}\u00A0». Vouliez-vous dire «\u00A0{suggestion}\u00A0»?',
  'template/partial-by-value':
    'Le nom d’un modèle partiel s’écrit tel quel, par exemple {example}\u00A0: pour choisir parmi plusieurs, mettez chacun dans un {block}.',
  'template/partial-loop':
    'Le modèle partiel «\u00A0{name}\u00A0» s’insère lui-même, sans fin\u00A0: {loop}.',
  'template/unknown-field':
    'Aucune note n’a de champ «\u00A0{name}\u00A0». Nommez-le dans le schéma du type «\u00A0{type}\u00A0», ou faites-le commencer par x_.',
  'template/unknown-field/near':
    'Aucune note n’a de champ «\u00A0{name}\u00A0». Vouliez-vous dire «\u00A0{suggestion}\u00A0»?',
  'template/label-without-quotes':
    'La fonction «\u00A0label\u00A0» demande le nom d’un champ entre guillemets droits\u00A0: écrivez {write}.',
  'template/label-of-nothing':
    'La fonction «\u00A0label\u00A0» demande le nom d’un champ entre guillemets droits, par exemple {example}.',
  'template/body-without-markdown':
    'Ceci imprimerait le Markdown d’un texte tel qu’il a été tapé, avec ses signes\u00A0: écrivez {write}.',
  'template/prints-contact': '«\u00A0{name}\u00A0» désigne des personnes\u00A0: écrivez {write}.',
  'template/prints-parts':
    'Ceci n’est pas un texte\u00A0: il a plusieurs parties. Nommez l’une d’elles après un point, ou parcourez la liste avec {block}.',
  'template/contact-of-list': 'Ceci est une liste de personnes\u00A0: écrivez {write}.',
  'template/position-of-nothing':
    'La fonction «\u00A0position\u00A0» compte dans une liste\u00A0: écrivez {write} à l’intérieur de {block}.',
  'template/no-date':
    '«\u00A0{name}\u00A0» n’est pas une date\u00A0: écrivez {write}, ou nommez un champ qui contient une date.',
  'template/no-list':
    '«\u00A0{name}\u00A0» est un seul texte, et {block} parcourt une liste\u00A0: écrivez plutôt {write}.',
  'template/unknown-data':
    '«\u00A0{name}\u00A0» n’existe pas. Après @ vient index, key, first, last ou root.',
  'template/outside-list': '«\u00A0{name}\u00A0» n’existe qu’à l’intérieur de {block}.',
  'template/nothing-around':
    '«\u00A0../\u00A0» mène hors de la note\u00A0: rien n’entoure cet endroit. Écrivez {write}.',
  'template/unknown-in-page':
    'Une page n’a pas de «\u00A0{name}\u00A0». Elle peut utiliser {known}.',
  'template/unknown-in-page/near':
    'Une page n’a pas de «\u00A0{name}\u00A0». Vouliez-vous dire «\u00A0{suggestion}\u00A0»?',
  'template/page-braces':
    'Écrivez {write}\u00A0: le HTML se met entre trois accolades, le texte entre deux.',
  'template/page-lacks':
    'La page n’imprime pas toute la note\u00A0: écrivez {write} là où il convient.',
  'template/helper-without-value':
    'La fonction «\u00A0{name}\u00A0» demande une valeur après son nom.',
  'template/unknown-sentence':
    'Aucune phrase ne s’appelle «\u00A0{name}\u00A0» pour la fonction «\u00A0t\u00A0».',
  'template/unknown-footnote':
    'Le modèle a écrit un appel vers une note de bas de page qui n’existe pas\u00A0: {text}',
  'template/raw':
    'Trois accolades (ou {{&) imprimeraient les mots d’une note comme du balisage. Seul page.html.hbs peut en utiliser.',
  'template/encoding': 'Ce fichier n’est pas enregistré en UTF-8. Enregistrez-le en UTF-8.',
  'template/link':
    'Ceci est un lien, et un modèle ne lit que ce qui se trouve dans son propre dossier\u00A0: mettez-y une copie du fichier.',
  'template/image-missing':
    'Il n’y a pas d’image «\u00A0{file}\u00A0» dans le dossier de ce modèle, ni dans celui de la note. Mettez le fichier à côté de {beside}, ou corrigez son nom.',
  'template/image-outside':
    'L’image «\u00A0{file}\u00A0» n’est pas dans le dossier de ce modèle. Mettez le fichier à côté de {beside} et écrivez son nom, par exemple logo.png.',
  'template/markup-nowhere': '{problem}',
  'template/markup': '{problem} Le modèle a écrit\u00A0: {text}',
  'template/endless':
    'Le modèle écrit sans fin. Cherchez un modèle partiel qui s’utilise lui-même, ou qui en utilise d’autres à répétition.',
  'template/run':
    'Le modèle ne peut pas être rempli\u00A0: un nom entre ses accolades, ou entre celles d’un modèle partiel, a une valeur qui ne convient pas.',

  'templates/templates': 'Modèles',
  'templates/partials': 'Modèles partiels de tous les modèles',
  'templates/themes': 'Thèmes',
  'templates/markings': 'Mentions de sécurité',
  'templates/built-in': 'fourni avec brief',
  'templates/more':
    'Une note prend le modèle de son type. `--template` et `--theme` en choisissent d’autres; la mention de sécurité fait partie du thème.',
};
