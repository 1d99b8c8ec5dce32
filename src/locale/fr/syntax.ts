import type { syntax as english } from '../en/syntax.ts';
import type { Sentence } from '../message.ts';

/** What YAML cannot read, in French. */
export const syntax: Readonly<Record<keyof typeof english, Sentence>> = {
  'yaml-syntax/rest': 'Le reste de la note sera vérifié une fois cette erreur corrigée.',
  'yaml-syntax/other': 'YAML ne peut pas lire cette ligne.',
  'yaml-syntax/other/hint':
    'Comparez-la aux lignes voisines\u00A0: le même retrait, un deux-points et une espace après chaque nom, un trait d’union et une espace devant chaque puce.',
  'yaml-syntax/escape': 'La barre oblique inverse commence ici un code que YAML ne connaît pas.',
  'yaml-syntax/escape/hint':
    'Écrivez deux barres obliques inverses, ou mettez le texte entre apostrophes droites.',
  'yaml-syntax/path':
    'Entre guillemets droits, une barre oblique inverse commence un code\u00A0: ce chemin ne sera donc pas imprimé tel quel.',
  'yaml-syntax/stray-quote':
    'Le guillemet à la fin de ce texte ne ferme rien; il sera donc imprimé. Supprimez-le, ou ouvrez-le au début.',
  'yaml-syntax/folded':
    'Après «\u00A0>\u00A0», YAML réunit les lignes d’un texte\u00A0: ses paragraphes, ses listes et ses tableaux se confondent. Mettez «\u00A0|\u00A0» à la place.',
  'yaml-syntax/paragraphs':
    'YAML réunit les paragraphes de ce texte en un seul. Mettez «\u00A0|\u00A0» après «\u00A0{key}:\u00A0».',
  'yaml-syntax/paragraphs-in-bullet':
    'YAML réunit les paragraphes de cette puce en un seul. Écrivez «\u00A0- |\u00A0» seul sur sa ligne et, en dessous, les paragraphes, chaque ligne en retrait de deux espaces par rapport au trait d’union.',
  'yaml-syntax/indent': 'Cette ligne n’a pas le même retrait que les autres lignes de son bloc.',
  'yaml-syntax/indent/hint': 'Commencez-la dans la même colonne qu’elles.',
  'yaml-syntax/indent/count': {
    one: 'Mettez {count}\u00A0espace devant elle, et non {has}.',
    other: 'Mettez {count}\u00A0espaces devant elle, et non {has}.',
  },
  'yaml-syntax/indent/bullet':
    'Si c’est une puce à part, mettez un trait d’union et une espace devant elle.',
  'yaml-syntax/indent/lines':
    'Les lignes {first} à {last} n’ont pas le même retrait que les autres lignes de leur bloc.',
  'yaml-syntax/indent/count-lines': {
    one: 'Mettez {count}\u00A0espace devant chacune d’elles, et non {has}.',
    other: 'Mettez {count}\u00A0espaces devant chacune d’elles, et non {has}.',
  },
  'yaml-syntax/reserved-start':
    'Un texte ne peut pas commencer par «\u00A0{character}\u00A0». Mettez le texte entre guillemets droits.',
  'yaml-syntax/colon':
    'Le texte qui suit «\u00A0{key}\u00A0» contient un deux-points. Mettez le texte entre guillemets droits.',
  'yaml-syntax/field-in-text':
    'Le texte qui suit «\u00A0{key}\u00A0» contient «\u00A0{name}:\u00A0», qui est le nom d’un champ.',
  'yaml-syntax/field-in-text/hint':
    'S’il s’agit d’un champ à part, passez à la ligne avant «\u00A0{name}:\u00A0». S’il s’agit d’une partie du texte, mettez le texte entre guillemets droits.',
  'yaml-syntax/no-name': 'Le nom d’une personne s’écrit après «\u00A0name:\u00A0».',
  'yaml-syntax/name-missing': 'Il manque «\u00A0{name}:\u00A0» devant ces mots.',
  'yaml-syntax/label':
    '«\u00A0{label}\u00A0» est de trop\u00A0: la ligne dit déjà «\u00A0{key}\u00A0». Supprimez-le.',
  'yaml-syntax/nested-text':
    'La ligne qui suit celle-ci est en retrait comme si elle en dépendait, mais ce texte est déjà complet.',
  'yaml-syntax/nested-text/count': {
    one: 'Mettez {count}\u00A0espace devant la ligne {next}, et non {has}; ou, si le texte de celle-ci s’y poursuit, mettez-le entre guillemets droits.',
    other:
      'Mettez {count}\u00A0espaces devant la ligne {next}, et non {has}; ou, si le texte de celle-ci s’y poursuit, mettez-le entre guillemets droits.',
  },
  'yaml-syntax/nested-text/margin':
    'Commencez la ligne {next} sans espace; ou, si le texte de celle-ci s’y poursuit, mettez-le entre guillemets droits.',
  'yaml-syntax/stray-space': 'Cette ligne commence par une espace de trop. Supprimez-la.',
  'yaml-syntax/heading':
    'Une ligne qui commence par «\u00A0#\u00A0» est un commentaire. Une section commence par son nom et un deux-points.',
  'yaml-syntax/bold-name': 'Le nom d’une section s’écrit sans «\u00A0**\u00A0» autour.',
  'yaml-syntax/no-colon': 'Un nom est suivi d’un deux-points, et non de «\u00A0{sign}\u00A0».',
  'yaml-syntax/colon-missing':
    'Il manque un deux-points après «\u00A0{name}\u00A0», qui est le nom d’une section.',
  'yaml-syntax/colon-missing/inner':
    'Il manque un deux-points après «\u00A0{name}\u00A0», qui est le nom d’un champ.',
  'yaml-syntax/dashed-name': 'Le nom d’une section s’écrit sans tiret devant.',
  'yaml-syntax/fence':
    'Cette ligne vient d’un texte copié d’ailleurs et ne fait pas partie d’une note.',
  'yaml-syntax/fence/hint': 'Supprimez la ligne.',
  'yaml-syntax/commented-name':
    'Le «\u00A0#\u00A0» fait un commentaire de «\u00A0{name}:\u00A0»; les lignes au-dessous sont donc lues comme la suite de ce qui précède. Supprimez le «\u00A0#\u00A0».',
  'yaml-syntax/comment-amid':
    'À partir de «\u00A0#\u00A0», YAML voit un commentaire, et un texte s’arrête là où commence un commentaire.',
  'yaml-syntax/comment-amid/hint':
    'Mettez le commentaire sur une ligne à part, au-dessus du nom de la section; ou, s’il fait partie du texte, mettez «\u00A0|\u00A0» après ce nom.',
  'yaml-syntax/comment-amid/block':
    'Déplacez le commentaire au-dessus du nom de la section; ou, s’il fait partie du texte, mettez devant lui autant d’espaces que devant les lignes voisines.',
  'yaml-syntax/no-space': 'Il manque une espace après le deux-points.',
  'yaml-syntax/no-space-dash': 'Il manque une espace après le tiret.',
  'yaml-syntax/cut':
    'À partir de «\u00A0{word}\u00A0», YAML voit un commentaire; ce texte ne sera donc pas imprimé.',
  'yaml-syntax/cut/hint': 'S’il s’agit d’un commentaire, mettez une espace après «\u00A0#\u00A0».',
  'yaml-syntax/cut/spaced-hint':
    'S’il s’agit d’un commentaire, mettez deux espaces avant «\u00A0#\u00A0», ou écrivez-le sur une ligne à part.',
  'yaml-syntax/conflict':
    'Ici se trouvent deux versions de lignes que git n’a pas pu réunir (un conflit de fusion).',
  'yaml-syntax/conflict/hint':
    'Gardez la bonne version, ou ce qui est juste dans les deux, et supprimez les autres lignes, y compris celles qui commencent par <<<<<<<, ======= et >>>>>>>.',
  'yaml-syntax/loose-text': 'Cette ligne ne fait partie d’aucune section.',
  'yaml-syntax/loose-text/below': {
    one: 'Pour qu’elle fasse partie de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espace devant elle.',
    other:
      'Pour qu’elle fasse partie de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espaces devant elle.',
  },
  'yaml-syntax/loose-text/below-not': {
    one: 'Pour qu’elle fasse partie de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espace devant elle, et non {has}.',
    other:
      'Pour qu’elle fasse partie de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espaces devant elle, et non {has}.',
  },
  'yaml-syntax/loose-text/all': {
    one: 'Pour en faire le texte de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espace devant chaque ligne du texte.',
    other:
      'Pour en faire le texte de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espaces devant chaque ligne du texte.',
  },
  'yaml-syntax/loose-text/lines': {
    one: 'Pour que les lignes {first} à {last} fassent partie de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espace devant chacune d’elles, et non {has}.',
    other:
      'Pour que les lignes {first} à {last} fassent partie de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espaces devant chacune d’elles, et non {has}.',
  },
  'yaml-syntax/loose-text/line':
    'Si «\u00A0{name}\u00A0» est le nom d’une ligne, écrivez\u00A0: {text}',
  'yaml-syntax/loose-text/bar': {
    one: 'Pour en faire le texte de «\u00A0{key}\u00A0», au-dessus, écrivez-y «\u00A0{key}: |\u00A0» et mettez {count}\u00A0espace devant chaque ligne du texte.',
    other:
      'Pour en faire le texte de «\u00A0{key}\u00A0», au-dessus, écrivez-y «\u00A0{key}: |\u00A0» et mettez {count}\u00A0espaces devant chaque ligne du texte.',
  },
  'yaml-syntax/loose-text/bar-only':
    'Pour qu’elle fasse partie du texte de «\u00A0{key}\u00A0», au-dessus, écrivez-y «\u00A0{key}: |\u00A0».',
  'yaml-syntax/loose-text/bullet': {
    one: 'Pour en faire une puce de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espace, un trait d’union et une espace devant elle.',
    other:
      'Pour en faire une puce de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espaces, un trait d’union et une espace devant elle.',
  },
  'yaml-syntax/loose-text/bullet-not': {
    one: 'Pour en faire une puce de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espace, et non {has}, un trait d’union et une espace devant elle.',
    other:
      'Pour en faire une puce de «\u00A0{key}\u00A0», au-dessus, mettez {count}\u00A0espaces, et non {has}, un trait d’union et une espace devant elle.',
  },
  'yaml-syntax/loose-text/bullet-on-not': {
    one: 'Pour qu’elle fasse partie de la puce au-dessus, mettez {count}\u00A0espace devant elle, et non {has}.',
    other:
      'Pour qu’elle fasse partie de la puce au-dessus, mettez {count}\u00A0espaces devant elle, et non {has}.',
  },
  'yaml-syntax/loose-text/bullet-on': {
    one: 'Pour qu’elle fasse partie de la puce au-dessus, mettez {count}\u00A0espace devant elle.',
    other:
      'Pour qu’elle fasse partie de la puce au-dessus, mettez {count}\u00A0espaces devant elle.',
  },
  'yaml-syntax/loose-text/bullet-here':
    'Pour en faire une puce de «\u00A0{key}\u00A0», au-dessus, mettez un trait d’union et une espace devant elle.',
  'yaml-syntax/loose-text/first-bullet':
    'Pour en faire une puce de «\u00A0{key}\u00A0», au-dessus, commencez aussi le texte qui suit «\u00A0{key}:\u00A0» sur une ligne à part, avec un trait d’union et une espace devant.',
  'yaml-syntax/loose-text/delete': 'Mettez-la dans le texte d’une section, ou supprimez-la.',
  'yaml-syntax/loose-text/first':
    'Une ligne commence par un nom et un deux-points, comme «\u00A0title: Réfection des digues\u00A0».',
  'yaml-syntax/loose-text/name':
    'Si c’est le nom d’une section, mettez un deux-points après lui\u00A0: «\u00A0{name}:\u00A0»',
  'yaml-syntax/wrapped/hint':
    'Mettez un guillemet droit avant le premier mot de la puce, et un autre après son dernier mot, à la dernière ligne.',
  'yaml-syntax/quotes-over-lines':
    'Mettez {quote} devant le premier mot du texte et après son dernier mot, à la ligne {last}.',
  'yaml-syntax/bullet-sign':
    'Une puce commence par un trait d’union et une espace, et non par «\u00A0{sign}\u00A0».',
  'yaml-syntax/bullet-signs':
    'Une puce commence par un trait d’union et une espace, et non par «\u00A0{sign}\u00A0» comme aux lignes {first} à {last}.',
  'yaml-syntax/bullet-sign/colon':
    'Mettez entre guillemets droits chaque texte qui contient un deux-points.',
  'yaml-syntax/needs-bar':
    'Le texte sous «\u00A0{key}\u00A0» contient un deux-points; YAML ne peut donc pas le lire. Mettez «\u00A0|\u00A0» après «\u00A0{name}\u00A0».',
  'yaml-syntax/text-above-items':
    'Aucun texte ne peut suivre «\u00A0{name}\u00A0», mais seulement les lignes dont cette section est faite.',
  'yaml-syntax/text-above-items/hint':
    'Supprimez-le, ou déplacez-le dans le texte d’une autre section, comme «\u00A0background\u00A0».',
  'yaml-syntax/person-in-line':
    'Le nom, le titre et le numéro de téléphone ou l’adresse électronique d’une personne s’écrivent chacun sur sa propre ligne, sous «\u00A0{name}:\u00A0».',
  'yaml-syntax/person-in-line/hint':
    'Écrivez «\u00A0{name}:\u00A0» seul sur sa ligne et, en dessous, des lignes qui commencent par «\u00A0name:\u00A0», «\u00A0title:\u00A0» et «\u00A0phone:\u00A0» ou «\u00A0email:\u00A0», chacune précédée de deux espaces.',
  'yaml-syntax/unclosed-quote':
    'Le guillemet ouvert ici n’est jamais fermé. Mettez {quote} à la fin du texte.',
  'yaml-syntax/unclosed-quote/lines':
    'Le guillemet ouvert ici n’est jamais fermé. Mettez {quote} à la fin du texte, à la ligne {last}.',
  'yaml-syntax/quote-outdented':
    'Le texte entre guillemets qui commence ici se poursuit sur des lignes qui ne sont pas assez en retrait. Mettez {count}\u00A0espaces devant chacune d’elles, jusqu’à la ligne {last}.',
  'yaml-syntax/quoted-amid':
    'Le texte entre guillemets droits qui commence ici se termine au premier {quote} de la ligne {line}, et des mots le suivent. Écrivez {inside} pour chaque guillemet ou apostrophe qui fait partie du texte.',
  'yaml-syntax/curly-close':
    'Ce texte commence par un guillemet droit et finit par un guillemet courbe. Mettez {quote} à la place de {curly}.',
  'yaml-syntax/unclosed-bracket': 'Le signe «\u00A0{sign}\u00A0» ouvert ici n’est jamais fermé.',
  'yaml-syntax/unclosed-bracket/hint':
    'Fermez-le sur la même ligne, ou mettez le texte entre guillemets droits si le signe en fait partie.',
  'yaml-syntax/after-quote':
    'Il y a du texte hors des guillemets. Mettez tout le texte entre guillemets, et l’autre sorte de guillemets à l’intérieur.',
  'yaml-syntax/apostrophe':
    'L’apostrophe de ce texte le termine trop tôt. Mettez " autour du texte à la place de \'.',
  'yaml-syntax/quotes-below-bar':
    'Enlevez les guillemets droits autour des textes\u00A0: sous «\u00A0|\u00A0», ils seraient imprimés.',
  'yaml-syntax/list-below':
    'Un texte placé sur la ligne de «\u00A0{key}:\u00A0» ne peut être suivi ni d’une liste ni d’un tableau. Écrivez «\u00A0{key}: |\u00A0» seul sur sa ligne et, au-dessous, tout le texte, avec deux espaces devant chaque ligne.',
  'yaml-syntax/field-missing':
    'Sous «\u00A0{key}:\u00A0», il manque la ligne «\u00A0{name}:\u00A0».',
  'yaml-syntax/field-missing/hint':
    'Écrivez «\u00A0{name}: |\u00A0» dans la même colonne que «\u00A0{key}:\u00A0» et, au-dessous, le texte, chaque ligne en retrait de deux espaces de plus.',
  'yaml-syntax/table':
    'YAML prend le «\u00A0|\u00A0» au début de ce tableau pour un de ses propres signes.',
  'yaml-syntax/table/hint':
    'Écrivez «\u00A0{lead} |\u00A0» seul sur sa ligne et, au-dessous, les rangées du tableau, chaque ligne en retrait de deux espaces de plus.',
  'yaml-syntax/table/above': 'À la ligne au-dessus du tableau, écrivez\u00A0: {text}',
  'yaml-syntax/table-beside-bullets':
    'C’est un tableau, et une liste à puces comme celle de «\u00A0{key}\u00A0» ne peut pas en contenir.',
  'yaml-syntax/table-beside-bullets/hint':
    'Écrivez «\u00A0{key}: |\u00A0» au lieu de «\u00A0{key}:\u00A0», laissez les puces au-dessous et mettez une ligne vide entre la dernière puce et le tableau.',
  'yaml-syntax/table-beside-bullets/indent':
    'Mettez {count}\u00A0espaces devant chaque puce et chaque rangée du tableau.',
  'yaml-syntax/table-in-bullet':
    'Cette puce contient un tableau. Écrivez «\u00A0- |\u00A0» seul sur sa ligne et, au-dessous, le texte, une ligne vide et les rangées du tableau, chaque ligne en retrait de deux espaces par rapport au trait d’union.',
  'yaml-syntax/footnote':
    'Le texte d’une note de bas de page n’est pas une puce, ni une partie d’une puce.',
  'yaml-syntax/footnote/hint':
    'Mettez-le, sans trait d’union, sur une ligne à part dans un texte annoncé par «\u00A0|\u00A0», comme «\u00A0background: |\u00A0».',
  'yaml-syntax/two-items':
    'S’il y en a deux, faites-en une liste\u00A0: un trait d’union et une espace devant chaque «\u00A0{key}:\u00A0» et, au-dessous, les lignes qui s’y rattachent, dans la même colonne que «\u00A0{key}\u00A0».',
  'yaml-syntax/block-header':
    'Il y a du texte sur la ligne où seul «\u00A0|\u00A0» ou «\u00A0>\u00A0» peut figurer.',
  'yaml-syntax/block-header/hint':
    'Commencez le texte à la ligne suivante, en retrait de deux espaces; ou mettez-le entre guillemets droits si le signe en fait partie.',
  'yaml-syntax/dash': 'Une puce ne peut pas commencer ici.',
  'yaml-syntax/dash/hint':
    'Mettez chaque puce sur sa propre ligne, sous le nom de la section, avec un trait d’union et une espace devant; ou mettez le texte entre guillemets droits si le tiret en fait partie.',
  'yaml-syntax/invisible-indent':
    'La ligne {line} est en retrait au moyen d’espaces insécables, souvent copiées de Word ou d’une page Web. YAML n’admet que des espaces ordinaires.',
  'yaml-syntax/false-bullet':
    'Une espace insécable suit le trait d’union, souvent collée depuis Word ou une page Web. Seule une espace ordinaire en fait une puce.',
  'yaml-syntax/false-bullets':
    'Une espace insécable suit chaque trait d’union des lignes {first} à {last}, souvent collée depuis Word ou une page Web. Seule une espace ordinaire en fait une puce.',
  'yaml-syntax/false-item':
    'Une espace insécable suit «\u00A0{mark}\u00A0», souvent collée depuis Word ou une page Web. Seule une espace ordinaire en fait une liste.',
  'yaml-syntax/false-bullet/hint': 'Supprimez cette espace et tapez une espace ordinaire.',
  'yaml-syntax/invisible-indent/hint':
    'Supprimez les blancs au début de la ligne et tapez des espaces.',
};
