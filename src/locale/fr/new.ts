import type { newNote as english } from '../en/new.ts';
import type { Sentence } from '../message.ts';

/** Words of a note that `brief new` starts, in French. */
export const newNote: Readonly<Record<keyof typeof english, Sentence>> = {
  'new/what': '{title} – {description}',
  'new/optional': '{title} (facultatif) – {description}',
  'new/how':
    'Remplacez chaque texte entre crochets, en gardant les guillemets droits s’il y en a. Une ligne comme `#date:` est facultative\u00A0: supprimez le # pour l’employer. `brief validate` dit ce qui reste à écrire.',
  'new/insert': '[insérer {what}]',
  'new/within': '{outer} – {inner}',
  'new/date': 'AAAA-MM-JJ',
  'new/example': 'Exemple\u00A0: {example}',
  'new/choose': 'Au choix\u00A0: {values}.',
  'new/exists': 'Ce fichier existe déjà; il n’a pas été modifié.',
  'new/no-yaml': 'Le nom d’une note se termine par .yaml, comme {name}.',
  'new/then': '{path} a été écrit. `brief validate {typed}` dit ce qui reste à écrire.',
};
