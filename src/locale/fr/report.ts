import type { report as english } from '../en/report.ts';
import type { Sentence } from '../message.ts';

/** Words of reports in French. */
export const report: Readonly<Record<keyof typeof english, Sentence>> = {
  'report/error': 'erreur',
  'report/warning': 'avertissement',
  'report/info': 'remarque',
  'report/hint': 'Conseil\u00A0: {text}',
  'report/more': {
    one: '… et {count} de plus dans cette note.',
    other: '… et {count} de plus dans cette note.',
  },
  'report/checked': { one: '{count} note vérifiée', other: '{count} notes vérifiées' },
  'report/nothing': 'Aucune note n’a été vérifiée.',
  'report/nothing-wrong': '{checked}\u00A0: rien à signaler.',
  'report/found': '{checked}\u00A0: {problems}.',
  'report/errors': { one: '{count} erreur', other: '{count} erreurs' },
  'report/warnings': { one: '{count} avertissement', other: '{count} avertissements' },
  'report/infos': { one: '{count} remarque', other: '{count} remarques' },
  'report/no-notes': 'Il y a ici des fichiers YAML, mais aucun n’est une note.',
  'report/skipped': {
    one: '{count} fichier YAML n’est pas une note et n’a pas été vérifié.',
    other: '{count} fichiers YAML ne sont pas des notes et n’ont pas été vérifiés.',
  },
  'report/too-many-warnings': {
    one: 'Il y a plus d’avertissements ({count}) que --max-warnings n’en permet ({most}).',
    other: 'Il y a plus d’avertissements ({count}) que --max-warnings n’en permet ({most}).',
  },

  'types/no-json': 'Le schéma {path} n’est pas du JSON\u00A0: {detail}',
  'types/no-schema':
    'Le schéma {path} est inutilisable\u00A0: {detail}. Il doit suivre JSON Schema, version 2020-12.',
  'types/no-fields':
    'Le schéma {path} ne décrit pas de note\u00A0: il n’a pas de «\u00A0properties\u00A0» pour en donner les sections.',
  'types/too-deep': 'Le schéma {path} est trop imbriqué pour être lu.',
  'types/not-found': 'Le schéma {path} est illisible\u00A0: ce fichier n’existe pas.',
  'types/not-found-from': 'Le schéma {path} renvoie à {reference}, et ce fichier n’existe pas.',
};
