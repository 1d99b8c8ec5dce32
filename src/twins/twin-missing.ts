import { typedPath } from '../findings/typed-path.ts';
import { otherSide, versionNames } from './side.ts';
import { twinNames } from './names.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

/** A note that stands alone, where both languages are to be published at the same time. */
export const twinMissing: TwinRule = defineTwinRule({
  id: 'twin-missing',
  severity: 'warning',
  summary: {
    en: 'A note whose file name tells its language has a twin in the other language beside it.',
    fr: 'Une note dont le nom de fichier indique la langue a, à côté d’elle, sa note jumelle dans l’autre langue.',
  },
  why: {
    en: 'Federal institutions publish in English and French at the same time and in equal quality (Treasury Board, Directive on Official Languages for Communications and Services). A note without its twin cannot be published. With `bilingual: required` in brief.config.yaml it is an error, also for notes whose names tell no language; with `bilingual: optional` nothing is said.',
    fr: 'Les institutions fédérales publient en français et en anglais, simultanément et en qualité égale (Conseil du Trésor, Directive sur les langues officielles pour les communications et services). Une note sans sa jumelle ne peut pas être publiée. Avec `bilingual: required` dans brief.config.yaml, c’est une erreur, même pour une note dont le nom n’indique pas de langue; avec `bilingual: optional`, rien n’est dit.',
  },
  messages: {
    missing: {
      en: 'There is no {version} beside this one: {file} is missing.',
      fr: 'Il n’y a pas de {version} à côté de cette note\u00A0: il manque {file}.',
    },
    blank: {
      en: 'There is no {version} beside this one: {file} is empty, or has too little of a note.',
      fr: 'Il n’y a pas de {version} à côté de cette note\u00A0: {file} est vide, ou contient trop peu pour être une note.',
    },
    unread: {
      en: 'This note was not compared with the {version}: something in {file} is wrong, so that it cannot be read to its end.',
      fr: 'Cette note n’a pas été comparée à la {version}\u00A0: une erreur dans {file} empêche de lire le fichier jusqu’au bout.',
    },
    show: {
      en: '`brief validate {path}` shows what is wrong in it.',
      fr: '`brief validate {path}` montre l’erreur.',
    },
    again: {
      en: 'Write it, or remove that file: `brief twin {path}` then starts it.',
      fr: 'Écrivez-la, ou supprimez ce fichier\u00A0: `brief twin {path}` en prépare alors un nouveau.',
    },
    start: {
      en: '`brief twin {path}` starts it.',
      fr: '`brief twin {path}` en prépare le fichier à traduire.',
    },
    unnamed: {
      en: 'The name of this file tells no language, so its twin cannot be found.',
      fr: 'Le nom de ce fichier n’indique pas de langue; sa note jumelle ne peut donc pas être trouvée.',
    },
    rename: {
      en: 'Name the two notes {english} and {french}.',
      fr: 'Nommez les deux notes {english} et {french}.',
    },
  },
  examples: {
    good: [{ yaml: 'issue: The dykes hold.', twin: 'lang: fr\nissue: Les digues tiennent.' }],
    bad: [{ yaml: 'issue: The dykes hold.', twin: undefined, at: ['1:1'] }],
  },
  checkAlone({ path, side, bilingual, beside }, report, say) {
    const { english, french } = twinNames(path);
    if (side) {
      const expected = side === 'en' ? french : english;
      const file = beside?.path.slice(beside.path.lastIndexOf('/') + 1) ?? expected;
      const version = versionNames[otherSide(side)];
      const [what, hint] = beside?.isMeant
        ? [say('unread', { version, file }), say('show', { path: typedPath(beside.path) })]
        : [
            say(beside ? 'blank' : 'missing', { version, file }),
            say(beside ? 'again' : 'start', { path: typedPath(path) }),
          ];
      report({
        message: what,
        hints: [hint],
        ...(bilingual === 'required' && { severity: 'error' }),
      });
    } else if (bilingual === 'required')
      report({
        message: say('unnamed', {}),
        hints: [say('rename', { english, french })],
        severity: 'error',
      });
  },
});
