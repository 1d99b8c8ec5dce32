/** What a link in a repository of others can reach: nothing outside of that repository. */
import { translate } from '../../src/locale/index.ts';
import { describe, expect, test } from 'vitest';
import { link, type Content, type MemoryHost } from '../host.ts';
import { jpeg } from '../images.ts';
import { brief, good } from '../report/run.ts';

const secret = 'SECRET_TOKEN=abc123';
const outside = {
  '/office/.git/config': '',
  '/home/env': `${secret}\n`,
  '/home/note.yaml': good.replace('Dykes', secret),
  '/home/map.jpg': jpeg,
  '/home/partial.hbs': secret,
  '/home/page.html': 'older',
} as const;
const told =
  'This leads out of the folder of these notes, where brief does not follow. Name the place itself that it leads to.';

async function run(
  line: string,
  files: Readonly<Record<string, Content>>,
): Promise<MemoryHost & { readonly code: number }> {
  const host = await brief(line, { ...outside, ...files });
  expect(host.out + host.err).not.toContain(secret);
  const after = Object.keys(outside).map((path) => Buffer.from(host.bytes(path) ?? ''));
  expect(after).toEqual(Object.values(outside).map((content) => Buffer.from(content)));
  return host;
}

describe('a link that leads out of the repository', () => {
  test.each([
    ['validate', '/home/env'],
    ['validate', '/home/note.yaml'],
    ['validate notes', '/home/note.yaml'],
    ['validate notes/a.yaml', '/home/env'],
    ['validate --fix notes/*.yaml', '/home/note.yaml'],
    ['render --text', '/home/note.yaml'],
    ['render -o - --text notes/a.yaml', '/home/env'],
  ])('is not read as a note: %s, to %s', async (line, target) => {
    const { code, err } = await run(line, { 'notes/a.yaml': link(target) });
    expect([code, err]).toEqual([2, expect.stringContaining(`brief: notes/a.yaml: ${told}\n`)]);
  });

  test('is read as a note where it is named, and leads to a file that is called like one', async () => {
    const files = { ...outside, '/home/note.yaml': good, 'notes/a.yaml': link('/home/note.yaml') };
    const { code, out } = await brief('validate notes/a.yaml', files);
    expect([code, out]).toEqual([0, '1 note checked: nothing wrong.\n']);
  });

  test('is not read as a twin', async () => {
    const { code, err } = await run('validate a.en.yaml', {
      'a.en.yaml': good,
      'a.fr.yaml': link('/home/note.yaml'),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^brief: a\.fr\.yaml: This leads out of the folder of these notes.*\n$/);
  });

  test.each(['![A map](map.jpg)', '![A map](maps/map.jpg)'])(
    'is not shown as an image: %s',
    async (shown) => {
      const files = {
        'a.yaml': good.replace('Text.', `"${shown}"`),
        'map.jpg': link('/home/map.jpg'),
        maps: link('/home'),
      };
      const { code, out } = await run('validate a.yaml --format compact', files);
      expect([code, out]).toEqual([1, expect.stringContaining('image-file')]);
      expect((await run('render --html a.yaml', files)).written).toEqual([]);
    },
  );

  test('is not shown as an image of a template', async () => {
    const host = await run('render a.yaml --html --template own', {
      'a.yaml': good,
      'templates/own/note.hbs': '<h1>{{title}}</h1><img src="map.jpg" alt="A map">',
      'templates/own/map.jpg': link('/home/map.jpg'),
    });
    expect([host.code, host.text('a.html')]).toEqual([2, undefined]);
    expect(host.err).toContain('The image “map.jpg” is not in the folder of this template.');
  });

  test.each(['note.hbs', 'partials/p.hbs'])('is not part of a template: %s', async (name) => {
    const { code, err } = await run('render a.yaml --template own', {
      'a.yaml': good,
      'templates/own/note.hbs': '<p>{{> p}}</p>',
      'templates/own/partials/p.hbs': 'words',
      [`templates/own/${name}`]: link('/home/partial.hbs'),
    });
    const sentence = translate('en', 'template/link', {});
    expect([code, err]).toEqual([2, `brief: Template templates/own/${name}: ${sentence}\n`]);
  });

  test.each([
    ['render a.yaml', 'templates/partials', 'a.yaml: '],
    ['render a.yaml --template own', 'templates/own', ''],
  ])('is no folder of templates: %s, %s', async (line, path, note) => {
    const { code, err } = await run(line, {
      'a.yaml': good,
      [path]: link('/home/look'),
      '/home/look/note.hbs': '<h1>{{title}}</h1>',
      '/home/look/title.hbs': '<h1>{{title}}</h1>',
    });
    expect([code, err]).toEqual([2, `brief: ${note || `${path}: `}${told}\n`]);
  });

  test.each(['validate a.yaml', 'render a.yaml'])(
    'is not read as a configuration: %s',
    async (line) => {
      const files = { 'a.yaml': good, 'brief.config.yaml': link('/home/env') };
      const { code, err } = await run(line, files);
      expect([code, err]).toEqual([2, `brief: brief.config.yaml: ${told}\n`]);
    },
  );

  test.each([
    ['types/own.schema.json', 'validate a.yaml'],
    ['look.yaml', 'render a.yaml --theme look.yaml'],
    ['brief-suppressions.json', 'validate a.yaml'],
  ])('is not read as %s', async (path, line) => {
    const { code, err } = await run(line, { 'a.yaml': good, [path]: link('/home/env') });
    expect([code, err]).toEqual([2, expect.stringContaining(`${path}: ${told}\n`)]);
  });

  test.each([
    ['render a.yaml --html', { 'a.html': link('/home/page.html') }],
    ['render a.yaml -o b.html', { 'b.html': link('/home/page.html') }],
    ['render . --out-dir out', { 'out/n': link('/home'), 'n/page.yaml': good }],
    ['validate --suppress-all wrong.yaml', { 'brief-suppressions.json': link('/home/page.html') }],
    ['validate a.yaml --format json=c', { c: link('/home/page.html') }],
  ])('is not written through: %s', async (line, links) => {
    const files = { 'a.yaml': good, 'wrong.yaml': good.replace('Unclassified', 'None') };
    const { code, written } = await run(line, { ...files, ...links });
    expect([code, written.filter((path) => /page|home/.test(path))]).toEqual([2, []]);
  });

  test('is not written through as a cache, which is told and no more', async () => {
    const { code, err, written } = await run('validate a.yaml --cache-location c', {
      'a.yaml': good,
      c: link('/home/page.html'),
    });
    const effect =
      'What was found is not remembered. The report is whole; the next run will check every note again.';
    expect([code, err, written]).toEqual([0, `brief: c: ${told}\nbrief: c: ${effect}\n`, []]);
  });

  test('may be one that the user names as a folder', async () => {
    const { code, written } = await run('render a.yaml --out-dir out', {
      'a.yaml': good,
      out: link('/home'),
    });
    expect([code, written]).toEqual([0, ['out/a.html']]);
  });
});

describe('a link within the repository', () => {
  test('is followed, for a note, an image, a configuration and an output', async () => {
    const { code, written } = await run('render notes --html', {
      'notes/a.yaml': link('../shared/a.yaml'),
      'shared/a.yaml': good.replace('Text.', '"![A map](map.jpg)"'),
      'notes/map.jpg': link('../shared/map.jpg'),
      'shared/map.jpg': jpeg,
      'brief.config.yaml': link('shared/config'),
      'shared/config': 'template: own\n',
      'templates/own/note.hbs': '<h1>{{title}}</h1>',
      'notes/a.html': link('../shared/a.html'),
      'shared/a.html': 'older',
    });
    expect([code, written]).toEqual([0, ['notes/a.html']]);
  });
});

describe('a name that leads out of the repository', () => {
  test.each(['../home/env', '/home/env'])('is no configuration to extend: %s', async (name) => {
    const { code, err } = await run('validate a.yaml', {
      'a.yaml': good,
      'brief.config.yaml': `extends: ${name}\n`,
    });
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test('is one where it is called like one', async () => {
    const { code, err } = await run('validate a.yaml', {
      'a.yaml': good,
      '/shared/office.yaml': 'acronyms: [ATIP]\n',
      'brief.config.yaml': 'extends: ../shared/office.yaml\n',
    });
    expect([code, err]).toEqual([0, '']);
  });

  test('is no part of a type', async () => {
    const properties = { title: { $ref: '../../home/env' } };
    const { code, err } = await run('validate a.yaml', {
      'a.yaml': 'type: own\ntitle: A\n',
      'types/own.schema.json': JSON.stringify({ properties }),
    });
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test.each(['../../home/map.jpg', '/home/map.jpg', 'file:///home/map.jpg', '%2e%2e/map.jpg'])(
    'is no image: %s',
    async (name) => {
      const files = { 'a.yaml': good.replace('Text.', `"![A map](${name})"`) };
      const { code, out } = await run('validate a.yaml --format compact', files);
      expect([code, out]).toEqual([1, expect.stringContaining('image-file')]);
    },
  );
});
