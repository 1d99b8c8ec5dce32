import type { theme as english } from '../en/theme.ts';
import type { Sentence } from '../message.ts';

/** The sentences about themes in French. */
export const theme: Readonly<Record<keyof typeof english, Sentence>> = {
  'theme/unknown-field': '«\u00A0{key}\u00A0» ne fait pas partie d’un thème.',
  'theme/known-sizes':
    'Ce qui peut figurer ici\u00A0: {keys}. Le titre de la note est h1, et ses intertitres vont de h2 à h4.',
  'theme/known-marking':
    'Ce qui peut figurer ici\u00A0: {keys}. La couleur de la mention est «\u00A0marking\u00A0», parmi les lignes sous «\u00A0colour\u00A0».',
  'theme/no-fields':
    'Un thème a des lignes comme «\u00A0paper: letter\u00A0» et «\u00A0colour: …\u00A0»; ce fichier n’en a aucune.',
  'theme/contrast-paper':
    'La couleur «\u00A0{text}\u00A0» ne se détache du papier blanc qu’à raison de {contrast} pour 1. Il faut au moins {least} pour 1, sans quoi certaines personnes ne pourront pas lire le texte.',
  'theme/contrast':
    'La couleur «\u00A0{text}\u00A0» ne se détache de la couleur «\u00A0{ground}\u00A0», derrière elle, qu’à raison de {contrast} pour 1. Il faut au moins {least} pour 1, sans quoi certaines personnes ne pourront pas lire le texte.',
  'theme/contrast/hint': 'Rendez l’une des deux plus foncée ou plus pâle.',
  'theme/marking-wide':
    'Une mention de {size} points ne tient pas sur la page\u00A0: son mot le plus long est plus large que le texte, qui a {width} points de largeur.',
  'theme/marking-wide/hint':
    'Écrivez une taille d’au plus {most} points, ou des marges plus petites.',
  'theme/font-missing': 'La police «\u00A0{file}\u00A0» n’existe pas.',
  'theme/font-missing/hint':
    'Écrivez son chemin à partir du dossier de ce fichier, par exemple fonts/Office-Regular.ttf, ou npm:paquet/Office-Regular.ttf pour une police de node_modules.',
  'theme/font-missing-package/hint':
    'Installez le paquet à côté de ce fichier avec npm install, et vérifiez le nom du fichier qu’il contient. `brief` ne va rien chercher lui-même.',
  'theme/font-unreadable': 'La police «\u00A0{file}\u00A0» ne peut pas être lue.',
  'theme/font-unreadable/hint': 'Vérifiez que c’est un fichier que vous avez le droit d’ouvrir.',
  'theme/font-large': 'La police «\u00A0{file}\u00A0» dépasse {megabytes}\u00A0Mo.',
  'theme/font-large/hint':
    'Donnez une police d’un seul style, avec les lettres dont les notes ont besoin.',
  'theme/font-kind': 'Le fichier «\u00A0{file}\u00A0» n’est pas une police qu’on puisse imprimer.',
  'theme/font-kind/hint': 'Donnez une police TrueType, en .ttf ou en .woff.',
  'theme/font-damaged': 'La police «\u00A0{file}\u00A0» est endommagée ou incomplète.',
  'theme/font-damaged/hint': 'Procurez-vous de nouveau le fichier à sa source.',
  'theme/font-woff2': 'La police «\u00A0{file}\u00A0» est compressée pour le Web (WOFF2).',
  'theme/font-woff2/hint':
    'Donnez la même police en .ttf ou en .woff; les paquets de polices ont souvent les deux.',
  'theme/font-postscript': 'La police «\u00A0{file}\u00A0» a des contours PostScript (CFF).',
  'theme/font-postscript/hint': 'Donnez la même police en fichier TrueType (.ttf).',
  'theme/font-collection': 'Le fichier «\u00A0{file}\u00A0» contient plusieurs polices.',
  'theme/font-collection/hint': 'Donnez chaque style dans un fichier TrueType (.ttf) à part.',
  'theme/font-forbidden':
    'L’éditeur de la police «\u00A0{file}\u00A0» ne permet pas de l’intégrer à des documents (OS/2, fsType).',
  'theme/font-forbidden/hint':
    'Demandez une licence qui le permet, ou choisissez une autre police; celles sous licence SIL Open Font le permettent.',
  'theme/not-used': {
    one: 'Le thème contient {count} erreur; rien n’a donc été fait.',
    other: 'Le thème contient {count} erreurs; rien n’a donc été fait.',
  },
  'theme/is-marking':
    '`{name}` n’est pas un thème, mais une mention de sécurité, qu’un thème choisit. Écrivez `{write}` dans un fichier tel que theme-bureau.yaml et donnez celui-ci à `--theme`, ou écrivez-le après `theme:` dans brief.config.yaml.',
  'theme/missing':
    'Le thème `{name}` n’existe pas. Donnez l’un de ceux-ci\u00A0: {names}, ou un fichier.',
};
