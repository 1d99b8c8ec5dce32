import type { document as english } from '../en/document.ts';
import type { Sentence } from '../message.ts';

/**
 * French words that stand in documents; no-break space before a colon.
 *
 * Where they are from. Footnotes, “Passer au contenu principal”, “Sur cette page” and “Date de
 * modification” are the words of Canada.ca. Of the labels in the schemas (`x-fr`), those of the details
 * and “Enjeu”, “Réponse proposée”, “Réponse suggérée” and “Contexte” stand in published French notes
 * of Public Safety Canada and on the Open Government portal; where these differ, the commoner is ours
 * (“Direction ou organisme”). The names of the levels are those of Justice Canada's security guidelines
 * (“Confidentiel, Secret et Très secret”) and of the guides of ESDC and CATSA (“Protégé A, B”).
 * No published French note was found with “Répercussions financières”, “Si l’on insiste”, “Préparé par”
 * and “Approuvé par”, so these are the plain words.
 * With a subject, “Si l’on insiste” takes a dash, since a subject may come without its article.
 */
export const document: Readonly<Record<keyof typeof english, Sentence>> = {
  'document/page-of': 'Page {page} sur {pages}',
  'document/footnote': 'Note de bas de page {number}',
  'document/footnotes': 'Notes de bas de page',
  'document/return-to-footnote': 'Retour à la référence de la note de bas de page {number}',
  'document/skip-to-content': 'Passer au contenu principal',
  'document/date-modified': 'Date de modification',
  'document/on-this-page': 'Sur cette page',
  'document/language': 'Français',
  'document/languages': 'Langues',
  'document/details': 'À propos de cette note',
  'document/contacts': 'Personnes-ressources',
  'document/draft': 'ÉBAUCHE',
  'document/draft-notice':
    'Ébauche\u00A0: cette note contient des erreurs et n’est pas prête à servir.',
  'document/gap': '[{section}\u00A0: encore à écrire]',
  'document/if-pressed': 'Si l’on insiste',
  'document/if-pressed-on': 'Si l’on insiste\u00A0– {topic}',
  'document/option': 'Option {number}\u00A0: {option}',
  'document/option-without-name': 'Option {number}',
  'document/action-information': 'Pour information',
  'document/action-decision': 'Pour décision',
  'document/action-signature': 'Pour signature',
  'document/decision': 'Décision',
  'document/approved': 'Approuvé',
  'document/not-approved': 'Non approuvé',
  'document/discuss': 'À discuter',
  'document/signature': 'Signature',
  'document/signed-on': 'Date',
  'document/image': '[Image\u00A0: {alt}]',
  'document/image-without-alt': '[Image]',
  'document/table': 'Tableau {number}',
  'document/iso-639-2': 'fra',
  'document/telephone': 'Téléphone',
  'document/link-with-address': '{text} ({address})',
  'document/labelled': '{label}\u00A0:',
  'document/struck-out': '[biffé\u00A0: {text}]',
};
