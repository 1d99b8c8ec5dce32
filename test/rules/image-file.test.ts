/** What is told of the images in the folder of a note. */
import { expect, test } from 'vitest';
import { imageFinder } from '../../src/cli/find/find-image.ts';
import { checkNote } from '../../src/note/check.ts';
import { exampleFile } from '../../src/reference/example-file.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { memoryHost, unreadable, type Content } from '../host.ts';
import { jpeg, png, printingJpeg } from '../images.ts';
import { told } from '../told.ts';

const types = createNoteTypes();

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/>${inside}</svg>`;

const files: Readonly<Record<string, Content>> = {
  'sound.png': png(2, 2, [0, 0, 0]),
  'the sound.jpg': jpeg,
  'maps/sound.svg': drawing(''),
  'locked.png': unreadable,
  'large.png': Buffer.alloc(10_000_001, 'x'),
  'moving.png': 'GIF89a',
  'cut-off.jpg': jpeg.subarray(0, -20),
  'for-a-press.jpg': printingJpeg,
  'heavy.svg': drawing('<rect/>'.repeat(20_000)),
  'words.svg': drawing('<text>Dykes</text>'),
  'program.svg': drawing('<script/>'),
  'elsewhere.svg': drawing('<image href="x.png"/>'),
  'blurred.svg': drawing('<g filter="url(#a)"/>'),
};

test('what is told of each image is right to the word', async () => {
  const named = ['missing.png', 'Sound.png', ...Object.keys(files), 'missing.png'];
  const images = named.map((name) => `  ![Dams](<${name}>)`).join('\n\n');
  const yaml = `background: |\n${images}\n\n  Dams ![of old](<the%20sound.jpg>) and ![of now](locked.png).\nkey_facts: ["![](words.svg)", "No image"]`;
  const host = memoryHost(
    Object.fromEntries(Object.entries(files).map(([name, file]) => [`n/${name}`, file])),
  );
  const findImage = imageFinder('n/a.yaml', host);
  const checked = await checkNote('n/a.yaml', exampleFile({ yaml }), {
    types,
    named: true,
    today: '2026-11-23',
    findImage,
  });
  if (!checked) throw new Error('not a note');
  const found = checked.findings.filter(({ rule }) => rule === 'image-file');
  const lines = [yaml, ...told(checked.source, found, ['en', 'fr']), ''];
  await expect(lines.join('\n')).toMatchFileSnapshot('../golden/rules/image-file-in-folder.txt');
});
