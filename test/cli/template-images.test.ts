import { describe, expect, test } from 'vitest';
import type { Content } from '../host.ts';
import { good } from '../good-note.ts';
import { png } from '../images.ts';
import { run } from '../run.ts';

const [red, blue] = [png(4, 4, [255, 0, 0]), png(4, 4, [0, 0, 255])];
const dataOf = (bytes: Uint8Array): string =>
  `src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"`;
const sign = '<img src="signs/logo.png" alt="The sign of the branch">';
const template = `<h1>{{title}}</h1>${sign}{{markdown background}}{{#if (any proposed_response financial_implications)}}{{/if}}`;

/** The sources of the images of a page, and what was said. */
async function imagesIn(files: Readonly<Record<string, Content>>): Promise<readonly string[]> {
  const argv = ['render', 'notes/a.yaml', '--html', '--template', 'x'];
  const { code, host } = await run(argv, {
    'notes/a.yaml': good,
    'templates/x/note.hbs': template,
    ...files,
  });
  expect([code, host.err]).toEqual([0, 'brief: Wrote notes/a.html.\n']);
  return (host.text('notes/a.html') ?? '').match(/src="[^"]*"/g) ?? [];
}

describe('an image that a template places', () => {
  test('is looked for beside the template, then in the folder of the note', async () => {
    const [beside, own] = ['templates/x/signs/logo.png', 'notes/signs/logo.png'];
    expect(await imagesIn({ [beside]: red })).toEqual([dataOf(red)]);
    expect(await imagesIn({ [own]: blue })).toEqual([dataOf(blue)]);
    expect(await imagesIn({ [beside]: red, [own]: blue })).toEqual([dataOf(red)]);
  });

  test('counts from the folder of the template in a partial, too', async () => {
    const files = {
      'templates/x/note.hbs': template.replace(sign, '{{> head}}'),
      'templates/x/partials/head.hbs': sign,
      'templates/x/signs/logo.png': red,
    };
    expect(await imagesIn(files)).toEqual([dataOf(red)]);
  });

  test('is another one than that of the same name in the words of a note', async () => {
    const files = {
      'notes/a.yaml': `${good}background: |\n  ![A map](signs/logo.png)\n`,
      'templates/x/signs/logo.png': red,
      'notes/signs/logo.png': blue,
    };
    expect(await imagesIn(files)).toEqual([dataOf(red), dataOf(blue)]);
  });
});

test('a note has no images of its template', async () => {
  const { code, host } = await run(['render', 'a.yaml', '--template', 'x'], {
    'a.yaml': `${good}background: |\n  ![A map](<template>/signs/logo.png)\n\n  ![A map](signs/logo.png)\n`,
    'templates/x/note.hbs': template.replace(sign, ''),
    'templates/x/signs/logo.png': red,
  });
  expect(code).toBe(1);
  expect(host.out + host.err).toContain(
    'There is no image “signs/logo.png” in the folder of this note',
  );
});
