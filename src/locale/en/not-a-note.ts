/** Sentences of files that are no notes, named as in `findings.ts`. */
export const notANote = {
  'empty-note': 'This file is empty.',
  'not-a-note/text': 'This file is plain text, not a note.',
  'not-a-note/list': 'This file is a list, not a note.',
  'not-a-note/other': 'This file has none of the sections of a note.',
  'not-a-note/png': 'This file is an image (PNG), not a note.',
  'not-a-note/jpeg': 'This file is an image (JPEG), not a note.',
  'not-a-note/gif': 'This file is an image (GIF), not a note.',
  'not-a-note/webp': 'This file is an image (WebP), not a note.',
  'not-a-note/pdf': 'This file is a PDF, not a note.',
  'not-a-note/word': 'This file is a Word document, not a note.',
  'not-a-note/excel': 'This file is an Excel workbook, not a note.',
  'not-a-note/powerpoint': 'This file is a PowerPoint presentation, not a note.',
  'not-a-note/zip': 'This file is a ZIP archive, not a note.',
  'not-a-note/office': 'This file is an old Word, Excel or PowerPoint file, not a note.',
  'not-a-note/binary': 'This file is not text, so it is not a note.',
  'not-a-note/pointer': 'Git LFS has put this file in place of the note, which was not fetched.',
  'not-a-note/pointer-hint':
    'Type `git lfs pull`; in CI, have the checkout fetch such files (“lfs: true” on GitHub).',
  'not-a-note/document-hint': 'Name the YAML file of the note, such as flood.en.yaml.',
  'not-a-note/hint': 'A note begins with lines such as “title: …” and “classification: …”.',
} as const;
