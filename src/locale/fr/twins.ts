import type { twins as english } from '../en/twins.ts';
import type { Sentence } from '../message.ts';

/** What is said of a note and its twin, in French. */
export const twins: Readonly<Record<keyof typeof english, Sentence>> = {
  'twins/place': 'Voici l’endroit dans la {version}.',

  'twins/placeholder': '[Traduire\u00A0: {text}]',
  'twins/no-language':
    'Le nom de ce fichier n’indique pas de langue; sa note jumelle n’a donc pas de nom. Nommez ce fichier {english} ou {french}.',
  'twins/nameless': 'Nommez la note dont vous voulez la jumelle\u00A0: `brief twin crue.fr.yaml`.',
  'twins/folder': 'C’est un dossier; `brief twin` prend une seule note, par exemple {example}.',
  'twins/wrong-language':
    '{name} est le nom d’une note {language}, alors que la note jumelle est {other}.',
  'twins/exists': 'Cette note a déjà sa jumelle\u00A0: {file} n’a pas été modifié.',
  'twins/then':
    '{path} a été écrit. `brief validate {typed}` dit ce qui reste à traduire, et `brief twin --check {typed}` montre les deux notes.',
  'twins/unreadable':
    'Corrigez d’abord ces erreurs; `brief twin` peut ensuite préparer la note jumelle.',
  'twins/none':
    'Il n’y a pas de {version} à côté de cette note pour la comparaison\u00A0: il manque {file}. `brief twin {path}` en prépare le fichier à traduire.',
  'twins/no-pair': '{second} n’est pas la note jumelle de {first}.',
  'twins/too-many':
    '`brief twin` demande une seule note, et `--check`, une note ou les deux d’une paire.',
  'twins/stdin':
    '`brief twin` demande le nom d’un fichier\u00A0: lui seul dit où est la note jumelle.',
  'twins/alike': 'Les deux versions concordent.',
  'twins/unfinished': {
    one: 'Ce qui est traduit concorde; il reste {count} texte à traduire.',
    other: 'Ce qui est traduit concorde; il reste {count} textes à traduire.',
  },
  'twins/differences': {
    one: '{count} différence; voir {mark}.',
    other: '{count} différences; voir {mark}.',
  },
};
