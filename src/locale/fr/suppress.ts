import type { suppress as english } from '../en/suppress.ts';
import type { Sentence } from '../message.ts';

/** Words about the baseline in French. */
export const suppress: Readonly<Record<keyof typeof english, Sentence>> = {
  'suppress/no-json':
    '{place}\u00A0: ce n’est pas du JSON. Corrigez le fichier, ou supprimez-le et lancez «\u00A0brief validate --suppress-all\u00A0».',
  'suppress/conflict':
    '{place}\u00A0: git n’a pas pu réunir deux versions de ce fichier (un conflit de fusion). Gardez les entrées des deux et, de deux nombres, le plus grand; supprimez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>, puis lancez «\u00A0brief validate --prune-suppressions\u00A0».',
  'suppress/foreign': '{place}\u00A0: ceci n’a pas la forme que brief écrit\u00A0: {example}.',
  'suppress/gone': {
    one: '{file} nomme une note qui n’existe pas\u00A0: {first}. Lancez «\u00A0brief validate --prune-suppressions\u00A0».',
    other:
      '{file} nomme {count} notes qui n’existent pas, par exemple {first}. Lancez «\u00A0brief validate --prune-suppressions\u00A0».',
  },
  'suppress/notes': { one: '{count} note', other: '{count} notes' },
  'suppress/nothing-wrong':
    'Il n’y a rien à signaler, donc rien à mettre de côté; {file} n’a pas été écrit.',
  'suppress/no-note':
    'Rien n’a été écrit dans {file}\u00A0: les notes y sont nommées par leur fichier, et aucun fichier lu ici n’est une note.',
  'suppress/nothing-left':
    'Il n’y a plus rien à signaler dans {notes}; {file} n’y met donc plus rien de côté.',
  'suppress/firm': {
    one: '{count} constat n’est pas mis de côté, car il touche la classification ou empêche de lire une note. Corrigez-le d’abord.',
    other:
      '{count} constats ne sont pas mis de côté, car ils touchent la classification ou empêchent de lire une note. Corrigez-les d’abord.',
  },
  'suppress/more': {
    one: '{file} met de côté {count} constat de cette règle dans cette note. Il y en a {all}, et on ne peut savoir lequel est nouveau; tous sont donc montrés.',
    other:
      '{file} met de côté {count} constats de cette règle dans cette note. Il y en a {all}, et on ne peut savoir lesquels sont nouveaux; tous sont donc montrés.',
  },
  'suppress/renewed-part': {
    one: '{file} met désormais de côté {count} constat dans {notes} de cette vérification, et {total} en tout.',
    other:
      '{file} met désormais de côté {count} constats dans {notes} de cette vérification, et {total} en tout.',
  },
  'suppress/none-to-prune': 'Il n’y a pas de fichier {file}, donc rien à en retirer.',
  'suppress/nothing-pruned':
    '{file} est à jour\u00A0: tout ce qu’il met de côté se trouve encore dans les notes.',
  'suppress/renewed': {
    one: '{file} met désormais de côté {count} constat dans {notes}.',
    other: '{file} met désormais de côté {count} constats dans {notes}.',
  },
  'suppress/rendered': {
    one: '{count} constat est mis de côté par brief-suppressions.json et n’empêche aucune note d’être produite. Sans ce fichier, `brief validate` le montre.',
    other:
      '{count} constats sont mis de côté par brief-suppressions.json et n’empêchent aucune note d’être produite. Sans ce fichier, `brief validate` les montre.',
  },
  'suppress/pruned': {
    one: '{file} met de côté {count} constat de moins qu’avant.',
    other: '{file} met de côté {count} constats de moins qu’avant.',
  },
};
