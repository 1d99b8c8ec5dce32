import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type MemoryHost } from '../host.ts';
import { elementsOf, readPdf, wordsOf, type Dict } from '../render/pdf/read-pdf.ts';

const english = [
  'title: Floods',
  'date: 2026-05-01',
  'classification: Protected A',
  'branch: Water',
  'proposed_response: ["We are watching.[^a]"]',
  'financial_implications: [None.]',
  'background: "Text.\\n\\n[^a]: An English source."',
  'prepared_by: { name: A. Author, title: Analyst, phone: 613-555-0100 }',
  'approved_by: { name: B. Boss, title: Director, email: boss@example.org }',
  '',
].join('\n');
const french = [
  'title: Inondations',
  'date: 2026-05-01',
  'classification: Protégé A',
  'branch: Eaux',
  'proposed_response: ["Nous veillons.[^a]"]',
  'financial_implications: [Aucune.]',
  'background: "Texte.\\n\\n[^a]: Une source en français."',
  'prepared_by: { name: A. Author, title: Analyste, phone: 613-555-0100 }',
  'approved_by: { name: B. Boss, title: Directeur, email: boss@example.org }',
  '',
].join('\n');
const pair = { 'flood.en.yaml': english, 'flood.fr.yaml': french };

async function run(
  files: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<MemoryHost & { readonly code: number }> {
  const host = memoryHost(files, { env: { SOURCE_DATE_EPOCH: '0' } });
  const code = await main(['render', '--bilingual', ...argv], host);
  return Object.assign(host, { code });
}

describe('a page in both languages', () => {
  test('holds both twins, whichever is named, each in its language', async () => {
    for (const named of [['flood.en.yaml'], ['flood.fr.yaml'], Object.keys(pair), ['.']]) {
      const host = await run(pair, ...named);
      expect([host.code, host.err]).toEqual([0, 'brief: Wrote flood.en-fr.html.\n']);
      const html = host.text('flood.en-fr.html') ?? '';
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
      expect(html).toContain('<title>Floods / Inondations</title>');
      expect(html.match(/<article[^>]*>/g)).toEqual([
        '<article lang="en" class="part" id="en">',
        '<article lang="fr" class="part" id="fr">',
      ]);
      expect(html).toContain('<a href="#fr" lang="fr">Français</a>');
      const [first = '', second = ''] = html.split('<article lang="fr"');
      expect(first).toContain('<p class="marking">PROTECTED A</p>\n<h1 id="floods">');
      expect(second).toContain('<p class="marking">PROTÉGÉ A</p>\n<h1 id="inondations">');
      expect(second).toContain('1<sup>er</sup>\u00A0mai 2026');
      expect(second).toContain('<h2 id="footnotes-2">Notes de bas de page</h2>');
    }
  });

  test('keeps the footnotes of the two apart: no id stands twice, and every link leads somewhere', async () => {
    const html = (await run(pair, '.')).text('flood.en-fr.html') ?? '';
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = Array.from(html.matchAll(/ href="#([^"]*)"/g), ([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).toContain('<li id="fr-fn1"><p>Une source en français.');
  });

  test('begins with the French where that is asked for', async () => {
    const html = (await run(pair, '.', '--first', 'fr')).text('flood.fr-en.html') ?? '';
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(html).toContain('<title>Inondations / Floods</title>');
    expect(html.indexOf('lang="fr" class="part"')).toBeLessThan(html.indexOf('lang="en" class="p'));
  });

  test('is printed with a marking for each language, and no page of its own for what is around', async () => {
    const html = (await run(pair, '.')).text('flood.en-fr.html') ?? '';
    expect(html).toContain('@media print{#en,header{page:en}}');
    expect(html).toContain('@media print{#fr,footer{page:fr}}');
    expect(html).toMatch(/@page fr\{[^}]*\{content:"PROTÉGÉ A"/);
  });
});

test('A PDF has a section of its structure, bookmarks and pages for each language', async () => {
  const host = await run(pair, '.', '--pdf', '--attach-source');
  const { root, catalog, get, pages, artifacts, xmp } = readPdf(host.bytes('flood.en-fr.pdf')!);
  expect(catalog['Lang']).toBe('en');
  const parts = root.kids.filter((kid) => typeof kid !== 'string');
  expect(parts.map(({ tag, dict }) => [tag, dict['Lang']])).toEqual([
    ['Sect', 'en'],
    ['Sect', 'fr'],
  ]);
  expect(wordsOf(parts[1]!)).toContain('PROTÉGÉ A');
  expect(elementsOf(root, 'Note').map(({ dict }) => dict['ID'])).toEqual([
    'fn-en-fn1',
    'fn-fr-fn1',
  ]);
  expect(pages).toBe(2);
  expect(artifacts[0]).toContain('Page 1 of 2');
  expect(artifacts[1]).toContain('Page 2 sur 2');
  expect(artifacts[1]).not.toContain('Inondations');
  const outlines = get(catalog['Outlines']) as Dict;
  const first = get(outlines['First']) as Dict;
  const second = get(first['Next']) as Dict;
  expect([first['Title'], second['Title'], second['Next']]).toEqual([
    'Floods',
    'Inondations',
    undefined,
  ]);
  expect(xmp).toContain('<rdf:li>en</rdf:li><rdf:li>fr</rdf:li>');
  expect((catalog['AF'] as readonly unknown[]).length).toBe(2);
});

test('A text has one after the other', async () => {
  const text = (await run(pair, '.', '--text')).text('flood.en-fr.txt') ?? '';
  expect(text).toMatch(/PROTECTED A\n\n={80}\n\nPROTÉGÉ A\n\nInondations\n/);
  expect(text).toMatch(/\[1\] An English source\.[^]*\[1\] Une source en français\./);
});

describe('nothing is written', () => {
  test('where the other language is missing, and the others are', async () => {
    const host = await run({ ...pair, 'ice.en.yaml': english }, '.');
    expect(host.code).toBe(2);
    expect(host.err).toContain('brief: ice.en.yaml: The note in the other language, ice.fr.yaml,');
    expect(host.text('flood.en-fr.html')).toBeDefined();
    expect(host.text('ice.en-fr.html')).toBeUndefined();
  });

  test('where one of the two has errors, unless a draft is asked for', async () => {
    const files = { ...pair, 'flood.fr.yaml': french.replace('branch: Eaux\n', '') };
    const host = await run(files, 'flood.en.yaml');
    expect(host.code).toBe(1);
    expect(host.err).toContain('flood.fr.yaml:1:1  error  missing-section');
    expect(host.err).toContain('1 note has errors in one of its languages and was not rendered.');
    expect(host.text('flood.en-fr.html')).toBeUndefined();
    const draft = await run(files, 'flood.en.yaml', '--draft');
    expect(draft.code).toBe(1);
    const html = draft.text('flood.en-fr.html') ?? '';
    expect(html).toContain('<p class="watermark">DRAFT</p>\n<h1');
    expect(html).toContain('<p class="watermark">ÉBAUCHE</p>\n<p class="notice">Ébauche');
  });

  test('where the names tell no pair, or both are in one language', async () => {
    const named = await run({ 'flood.yaml': english }, 'flood.yaml');
    expect([named.code, named.err]).toEqual([2, expect.stringContaining('Give this note such a')]);
    const files = { ...pair, 'flood.fr.yaml': `lang: en\n${english}` };
    const same = await run(files, 'flood.fr.yaml');
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('name the same language')]);
  });

  test('over one of the two', async () => {
    const host = await run(pair, '.', '-o', 'flood.fr.yaml');
    expect([host.code, host.text('flood.fr.yaml')]).toEqual([2, french]);
    expect(host.err).toContain('`-o flood.fr.yaml` ends in `.yaml`');
  });

  test('over a note that has no twin', async () => {
    const files = { ...pair, 'flood.en-fr.txt': english };
    const host = await run(files, '--text', 'flood.en.yaml', 'flood.en-fr.txt');
    expect([host.code, host.text('flood.en-fr.txt')]).toEqual([2, english]);
    expect(host.err).toContain('flood.en-fr.txt');
  });

  test('where only the order is given', async () => {
    const host = memoryHost(pair);
    expect(await main(['render', '.', '--first', 'fr'], host)).toBe(2);
    expect(host.err).toContain('`--first` works only with `--bilingual`');
  });
});

test('A character that no font has is told at the note that has it', async () => {
  const files = { ...pair, 'flood.fr.yaml': french.replace('Nous', 'Nous 漢') };
  const host = await run(files, '.', '--pdf');
  expect([host.code, host.text('flood.en-fr.pdf')]).toEqual([1, undefined]);
  expect(host.err).toMatch(/^flood\.fr\.yaml:5:\d+ {2}error {2}missing-glyph\n/);
});

test('A character that no font has is told where it is printed, and not in a comment', async () => {
  const files = { ...pair, 'flood.en.yaml': `# 漢\n${english.replace('We', 'We 漢')}` };
  expect((await run(files, '.', '--pdf')).err).toMatch(/^flood\.en\.yaml:6:/);
});

test('What the typography changed is told for both', async () => {
  const files = { ...pair, 'flood.fr.yaml': french.replace('Nous veillons', "L'eau monte") };
  const host = await run(files, '.', '--verbose');
  expect(host.err).toContain('flood.en.yaml, flood.fr.yaml: The typography');
  expect(host.err).toContain("L'eau → L’eau");
});
