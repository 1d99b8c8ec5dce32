import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

test.each(pages)('what %s links to is there', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/^```[^]*?^```$|`[^`\n]*`/gm, '');
  const links = Array.from(
    text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g),
    ([, link = '']) => link.split('#') as [string, string?],
  );
  const gone = links.filter(([file, heading]) => {
    const path = file === '' ? page : join(dirname(page), file);
    return !existsSync(path) || (heading !== undefined && !headingsOf(path).includes(heading));
  });
  expect(gone).toEqual([]);
});

test('every guide is linked to from the README, and every French one from LISEZMOI', () => {
  const readme = readFileSync('README.md', 'utf8');
  const french = readFileSync('docs/LISEZMOI.md', 'utf8');
  const guides = pages.filter((page) => page.startsWith('docs/'));
  expect(guides.length).toBeGreaterThan(8);
  const unlinked = guides.filter(
    (page) =>
      !readme.includes(`](${page})`) && !french.includes(`](${page.slice('docs/'.length)})`),
  );
  expect(unlinked).toEqual([]);
});

test.each(['docs/security.md', 'docs/reliability.md'])(
  'every test and script that %s names is there',
  (guide) => {
    const text = readFileSync(guide, 'utf8');
    const named = [...text.matchAll(/\b(?:test|scripts)\/[A-Za-z0-9./-]*[A-Za-z0-9]/g)].map(
      ([path]) => path,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  },
);

/** The anchors that GitHub gives to the headings of a page. */
function headingsOf(page: string): string[] {
  return Array.from(readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}
