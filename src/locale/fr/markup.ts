import type { markup as english } from '../en/markup.ts';
import type { Sentence } from '../message.ts';

/** The sentences about markup in French. */
export const markup: Readonly<Record<keyof typeof english, Sentence>> = {
  'markup/unknown-tag':
    'Un document n’a pas de balise <{tag}>. Les balises sont les suivantes\u00A0: {tags}.',
  'markup/capital-tag': 'Les balises s’écrivent en minuscules\u00A0: <{small}>, et non <{tag}>.',
  'markup/misplaced-body':
    '{example} imprime ses propres paragraphes et listes, qui ne peuvent pas se trouver dans <{parent}>\u00A0: enlevez le <{parent}> qui l’entoure.',
  'markup/first-heading':
    'Le premier titre d’un document est <h1>, celui de la note. Celui-ci est <h{level}>\u00A0: écrivez <h1>…</h1> avant lui.',
  'markup/skipped-heading':
    'Ce titre passe du niveau {from} au niveau {level}. Écrivez-le avec <h{next}>, un niveau à la fois.',
  'markup/body-without-heading':
    'Ce texte a ses propres titres, qui commencent au niveau 3\u00A0: écrivez <h2>…</h2> avant lui.',
  'markup/no-title':
    'Le document n’a pas de titre\u00A0: commencez par {example} ou par <h1>…</h1>.',
  'markup/block-in-paragraph':
    '<{tag}> se met à la place d’un paragraphe, et non dedans\u00A0: enlevez le <p> qui l’entoure.',
  'markup/misplaced-tag': '<{tag}> ne peut pas se trouver dans <{parent}>.',
  'markup/misplaced-tag-at-top':
    '<{tag}> ne peut pas se trouver seul\u00A0: mettez-le à sa place ou écrivez <p>…</p>.',
  'markup/misplaced-text':
    'Du texte ne peut pas se trouver directement dans <{parent}>\u00A0: écrivez <{tag}>…</{tag}>.',
  'markup/misplaced-text-at-top': 'Du texte ne peut pas se trouver seul\u00A0: écrivez <p>…</p>.',
  'markup/words-in-mark': 'Un appel de note est vide\u00A0: écrivez <sup data-footnote="…"></sup>.',
  'markup/unclosed': '<{tag}> n’est pas fermé\u00A0: écrivez </{tag}>.',
  'markup/wrong-close': '</{tag}> se trouve là où </{open}> est attendu.',
  'markup/unopened': '</{tag}> ne ferme rien.',
  'markup/self-closing': '<{tag}/> ne suffit pas\u00A0: écrivez <{tag}></{tag}>.',
  'markup/unfinished':
    'Cette balise n’est pas terminée\u00A0: écrivez > à la fin, ou &lt; pour un < dans le texte.',
  'markup/comment':
    'Les commentaires, <!…> et <?…> sont interdits ici\u00A0: un commentaire s’écrit {example}.',
  'markup/unknown-attribute': '<{tag}> n’admet pas {name}="…".',
  'markup/repeated-attribute': '<{tag}> contient deux fois {name}="…".',
  'markup/missing-attribute':
    'Il manque {name}="…" dans <{tag}>\u00A0: par exemple, {name}="{example}".',
  'markup/bad-value':
    '{name}="{value}" ne convient pas dans <{tag}>\u00A0: écrivez, par exemple, {name}="{example}".',
  'markup/unsafe-address':
    'Un lien peut mener à une adresse http, https, mailto ou tel, ou à une adresse relative, mais pas à {href}.',
  'markup/missing-part': '<{tag}> doit commencer par <{part}>.',
  'markup/missing-heading': '<section> doit commencer par un titre, par exemple <h2>…</h2>.',
  'markup/row-length':
    'Cellules de cette rangée\u00A0: {cells}; de l’en-tête du tableau\u00A0: {columns}. Les nombres doivent être égaux.',
};
