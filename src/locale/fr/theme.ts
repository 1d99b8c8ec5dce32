import type { theme as english } from '../en/theme.ts';
import type { Sentence } from '../message.ts';

/** The sentences about themes in French. */
export const theme: Readonly<Record<keyof typeof english, Sentence>> = {
  'theme/unknown-field': '«\u00A0{key}\u00A0» ne fait pas partie d’un thème.',
  'theme/no-fields':
    'Un thème a des lignes comme «\u00A0paper: letter\u00A0» et «\u00A0colour: …\u00A0»; ce fichier n’en a aucune.',
  'theme/contrast-paper':
    'La couleur «\u00A0{text}\u00A0» ne se détache du papier blanc qu’à raison de {contrast} pour 1. Il faut au moins {least} pour 1, sans quoi certaines personnes ne pourront pas lire le texte.',
  'theme/contrast':
    'La couleur «\u00A0{text}\u00A0» ne se détache de la couleur «\u00A0{ground}\u00A0», derrière elle, qu’à raison de {contrast} pour 1. Il faut au moins {least} pour 1, sans quoi certaines personnes ne pourront pas lire le texte.',
  'theme/contrast/hint': 'Rendez l’une des deux plus foncée ou plus pâle.',
  'theme/not-used': {
    one: 'Le thème contient {count} erreur; rien n’a donc été fait.',
    other: 'Le thème contient {count} erreurs; rien n’a donc été fait.',
  },
  'theme/missing':
    'Le thème `{name}` n’existe pas. Donnez l’un de ceux-ci\u00A0: {names}, ou un fichier.',
};
