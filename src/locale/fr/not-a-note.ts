import type { notANote as english } from '../en/not-a-note.ts';
import type { Sentence } from '../message.ts';

/** Files that are no notes, in French. */
export const notANote: Readonly<Record<keyof typeof english, Sentence>> = {
  'empty-note': 'Ce fichier est vide.',
  'not-a-note/text': 'Ce fichier contient du texte ordinaire et non une note.',
  'not-a-note/list': 'Ce fichier contient une liste et non une note.',
  'not-a-note/other': 'Ce fichier n’a aucune des sections d’une note.',
  'not-a-note/png': 'Ce fichier est une image (PNG) et non une note.',
  'not-a-note/jpeg': 'Ce fichier est une image (JPEG) et non une note.',
  'not-a-note/gif': 'Ce fichier est une image (GIF) et non une note.',
  'not-a-note/webp': 'Ce fichier est une image (WebP) et non une note.',
  'not-a-note/pdf': 'Ce fichier est un PDF et non une note.',
  'not-a-note/word': 'Ce fichier est un document Word et non une note.',
  'not-a-note/excel': 'Ce fichier est un classeur Excel et non une note.',
  'not-a-note/powerpoint': 'Ce fichier est une présentation PowerPoint et non une note.',
  'not-a-note/zip': 'Ce fichier est une archive ZIP et non une note.',
  'not-a-note/office':
    'Ce fichier est un ancien fichier Word, Excel ou PowerPoint et non une note.',
  'not-a-note/binary': 'Ce fichier n’est pas du texte\u00A0: ce n’est donc pas une note.',
  'not-a-note/pointer':
    'Git LFS a mis ce fichier à la place de la note, qui n’a pas été téléchargée.',
  'not-a-note/pointer-hint':
    'Tapez `git lfs pull`; en intégration continue, faites télécharger ces fichiers («\u00A0lfs: true\u00A0» sur GitHub).',
  'not-a-note/document-hint': 'Nommez le fichier YAML de la note, par exemple crue.fr.yaml.',
  'not-a-note/hint':
    'Une note commence par des lignes comme «\u00A0title: …\u00A0» et «\u00A0classification: …\u00A0».',
};
