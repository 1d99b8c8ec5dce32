import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { good } from '../good-note.ts';
import { memoryHost, type Content } from '../host.ts';

const french = good.replace('Unclassified', 'Non classifié');

async function draw(
  files: Readonly<Record<string, Content>>,
  ...argv: readonly string[]
): Promise<(path: string) => string | undefined> {
  const host = memoryHost(files);
  expect([await main(['render', ...argv], host), host.err]).toEqual([0, expect.any(String)]);
  return (path) =>
    /<a href="([^"]*)" hreflang="([^"]*)"[^>]*>[^<]*/.exec(host.text(path) ?? '')?.[0];
}

test('the two languages of a note lead to each other, each in its own name', async () => {
  const files = { 'n/flood #1.en.yaml': good, 'n/flood #1.fr.yaml': french };
  const linkIn = await draw(files, 'n', '--out-dir', 'out');
  expect(linkIn('out/flood #1.en.html')).toBe(
    '<a href="flood%20%231.fr.html" hreflang="fr" lang="fr">Français',
  );
  expect(linkIn('out/flood #1.fr.html')).toBe(
    '<a href="flood%20%231.en.html" hreflang="en" lang="en">English',
  );
});

test('a page is the same whether or not its twin is drawn in the same run', async () => {
  const files = { 'a.en.yaml': good, 'a.fr.yaml': french };
  const alone = memoryHost(files);
  const both = memoryHost(files);
  expect(await main(['render', 'a.en.yaml'], alone)).toBe(0);
  expect(await main(['render', '.'], both)).toBe(0);
  expect([alone.written, both.written]).toEqual([['a.en.html'], ['a.en.html', 'a.fr.html']]);
  expect(alone.text('a.en.html')).toContain('<a href="a.fr.html"');
  expect(alone.text('a.en.html')).toBe(both.text('a.en.html'));
});

test('a note without a twin, or a page of another name, leads nowhere', async () => {
  expect((await draw({ 'a.en.yaml': good }, 'a.en.yaml'))('a.en.html')).toBeUndefined();
  const files = { 'a.en.yaml': good, 'a.fr.yaml': french };
  expect((await draw(files, 'a.en.yaml', '-o', 'index.html'))('index.html')).toBeUndefined();
  expect((await draw({ 'a.yaml': good, 'fr.yaml': french }, 'a.yaml'))('a.html')).toBeUndefined();
});
