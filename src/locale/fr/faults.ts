import type { faults as english } from '../en/faults.ts';
import type { Sentence } from '../message.ts';

/** What keeps a file from being read or written, in French. */
export const faults: Readonly<Record<keyof typeof english, Sentence>> = {
  'cli/fault-missing': 'Aucun fichier ni dossier ne porte ce nom.',
  'cli/fault-missing-near': 'Aucun fichier ni dossier ne porte ce nom. Vouliez-vous dire `{name}`?',
  'cli/fault-git-name':
    'Ce fichier n’existe pas\u00A0: git écrit ainsi les noms accentués. Tapez `git -c core.quotePath=false diff`, ou laissez `brief validate --changed-since` trouver ce qui a changé.',
  'cli/fault-negated':
    'Un chemin qui commence par «\u00A0!\u00A0» n’exclut rien. Nommez ce qui est à exclure sous `ignore:` dans la configuration, ou dans .briefignore.',
  'cli/fault-several':
    'Aucun fichier ni dossier ne porte ce nom. Donnez chaque chemin à part\u00A0: dans l’action GitHub, un par ligne; dans une commande, sans guillemets autour de l’ensemble.',
  'cli/fault-denied': 'Vous n’avez pas la permission de le lire.',
  'cli/fault-unwritable': 'Vous n’avez pas la permission d’y écrire.',
  'cli/fault-no-place': 'Rien ne peut être écrit à cet endroit.',
  'cli/fault-read-only': 'Il se trouve sur un disque en lecture seule.',
  'cli/fault-busy': 'Un autre programme l’a ouvert. Fermez-le dans ce programme, puis réessayez.',
  'cli/fault-is-folder': 'C’est un dossier, pas un fichier.',
  'cli/fault-not-a-file': 'Ce n’est pas un fichier ordinaire; il n’est donc pas ouvert.',
  'cli/fault-not-a-folder': 'Une partie de ce chemin est un fichier, pas un dossier.',
  'cli/fault-no-space': 'Le disque est plein.',
  'cli/fault-loop': 'Ses liens tournent en rond.',
  'cli/fault-name-too-long': 'Le nom est trop long pour ce disque.',
  'cli/fault-outside':
    'Ce chemin mène hors du dossier de ces notes, où brief ne le suit pas. Nommez l’endroit même où il mène.',
  'cli/fault-too-large': 'Il dépasse 256\u00A0Mo, ce qui est trop pour être lu.',
  'cli/fault-io': 'Le système n’a pas pu le lire ou l’écrire.',
};
