/** Files that are no notes, named in place of one. */
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { jpeg, lfsPointer, png } from '../images.ts';

/** An archive's first file, as its local header names it (APPNOTE 4.3.7). */
function archive(...names: readonly string[]): Buffer {
  const files = names.map((name) => {
    const header = Buffer.alloc(30);
    header.write('PK\u0003\u0004', 'latin1');
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  return Buffer.concat(files);
}

const photograph = Buffer.concat([jpeg, Buffer.alloc(2_000_000, 7)]);
const program = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 37) % 256));

test.each([
  ['x.png', png(2, 2, [0, 0, 0]), 'an image (PNG)'],
  ['x.jpg', jpeg, 'an image (JPEG)'],
  ['large.jpg', photograph, 'an image (JPEG)'],
  ['x.gif', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'), 'an image (GIF)'],
  ['x.webp', Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1'), 'an image (WebP)'],
  ['x.pdf', Buffer.from('%PDF-1.7\n'), 'a PDF'],
  ['x.docx', archive('[Content_Types].xml', 'word/document.xml'), 'a Word document'],
  ['x.xlsx', archive('[Content_Types].xml', 'xl/workbook.xml'), 'an Excel workbook'],
  ['x.pptx', archive('_rels/.rels', 'ppt/presentation.xml'), 'a PowerPoint presentation'],
  ['x.zip', archive('notes/flood.en.yaml'), 'a ZIP archive'],
  ['x.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Word, Excel or PowerPoint file'],
])('%s is told by its kind, without its bytes', async (name, bytes, kind) => {
  const host = memoryHost({ [name]: bytes });
  expect(await main(['render', name], host)).toBe(1);
  expect(host.err).toBe(
    `${name}:1:1  error  not-a-note\n  This file is ${kind}, not a note.\n` +
      '  Hint: Name the YAML file of the note, such as flood.en.yaml.\n\n' +
      'brief: 1 note cannot be read, so not even a draft of it can be rendered. Correct what is shown above.\n',
  );
});

test.each([
  ['en', 'Git LFS has put this file in place of the note, which was not fetched.'],
  ['fr', 'Git LFS a mis ce fichier à la place de la note, qui n’a pas été téléchargée.'],
])('what Git LFS did not fetch is told with the command that does: %s', async (locale, said) => {
  const host = memoryHost({ 'notes/a.en.yaml': lfsPointer });
  expect(await main(['validate', 'notes', '--locale', locale], host)).toBe(1);
  expect(host.out).toContain(said);
  expect(host.out).toContain('git lfs pull');
});

test('another binary file is said to be none', async () => {
  const host = memoryHost({ 'brief.exe': program });
  expect(await main(['validate', 'brief.exe'], host)).toBe(1);
  expect(host.out).toContain('This file is not text, so it is not a note.');
  expect(host.out).not.toContain('│');
});

test('a note with one odd character is still shown with it', async () => {
  const host = memoryHost({ 'a.yaml': `title: Dy\u0000kes\n${'branch: Water\n'.repeat(9)}` });
  await main(['validate', 'a.yaml'], host);
  expect(host.out).toContain('encoding');
  expect(host.out).toContain('│');
});
