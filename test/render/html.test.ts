import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/block.ts';
import { html } from '../../src/render/html.ts';
import { resolveTheme } from '../../src/theme/resolve.ts';
import { builtinTemplate } from '../../src/template/builtin.ts';
import * as make from './documents.ts';

const theme = resolveTheme({});
const { page } = builtinTemplate('committee-note')!;

describe('a page', () => {
  test('has a language, a title, a skip link to its main part and no script', async () => {
    const drawn = await draw(make.documentOf([make.heading(1, 'Title')], { lang: 'fr' }));
    expect(drawn).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(drawn).toContain('<title>Flood preparedness</title>');
    expect(drawn).toContain('<a class="skip" href="#main">Passer au contenu principal</a>');
    expect(drawn).toContain('<main id="main"');
    expect(drawn).not.toMatch(/<script|<link rel="stylesheet|@import|url\(|src=/);
  });

  test('has the marking as text at its top and at its bottom', async () => {
    const drawn = await draw(make.documentOf([], { marking: 'PROTECTED B // A & B' }));
    const marking = '<p class="marking">PROTECTED B // A &amp; B</p>';
    expect(drawn.slice(0, drawn.indexOf('<main'))).toContain(marking);
    expect(drawn.slice(drawn.indexOf('</main>'))).toContain(marking);
  });

  test('has the metadata of the Government of Canada', async () => {
    const drawn = await draw(make.documentOf([], { modified: '2024-04-02' }));
    expect(drawn.match(/<meta name="dcterms[^>]*>/g)).toEqual([
      '<meta name="dcterms.title" content="Flood preparedness">',
      '<meta name="dcterms.creator" content="Emergency Management Branch">',
      '<meta name="dcterms.language" title="ISO639-2" content="eng">',
      '<meta name="dcterms.issued" title="W3CDTF" content="2024-03-01">',
      '<meta name="dcterms.modified" title="W3CDTF" content="2024-04-02">',
      '<meta name="dcterms.accessRights" content="UNCLASSIFIED">',
    ]);
  });

  test('says that it is a draft, and of what mark', async () => {
    const drawn = await draw(make.documentOf([], { draft: true, watermark: 'DRAFT' }));
    expect(drawn).toContain('<p class="watermark">DRAFT</p>');
    expect(drawn).toContain('this note has errors');
    const final = await draw(make.documentOf([], { watermark: 'EMBARGO' }));
    expect(final).toContain('<p class="watermark">EMBARGO</p>');
    expect(final).not.toContain('class="notice"');
  });

  test('leads to the same page in the other language', async () => {
    const twin = { href: 'a.fr.html', lang: 'fr', name: 'Français' } as const;
    const options = { theme, createdAt: new Date(0), page, twin, asset: noAsset };
    const drawn = new TextDecoder().decode(
      await html.render([{ document: make.documentOf([]) }], options),
    );
    expect(drawn).toContain('<link rel="alternate" hreflang="fr" href="a.fr.html">');
    expect(drawn).toContain('<a href="a.fr.html" hreflang="fr" lang="fr">Français</a>');
    expect(await draw(make.documentOf([]))).not.toMatch(/hreflang|class="twin"/);
  });

  test('has links to its sections where it is long, and only there', async () => {
    const sections = (words: number): Document['blocks'] =>
      ['Issue', 'Facts & figures', 'Issue', 'Status'].map((name) =>
        make.section(make.heading(2, name), make.paragraph('word '.repeat(words).trim())),
      );
    const title = make.heading(1, 'Title');
    const long = await article([title, ...sections(150)]);
    expect(long).toMatch(/<\/h1>\n<nav class="contents" aria-labelledby="contents">\n/);
    expect(long).toContain('<h2 id="contents">On this page</h2>');
    expect(long.match(/<li><a href="#[^<]*<\/a><\/li>/g)).toEqual([
      '<li><a href="#issue">Issue</a></li>',
      '<li><a href="#facts-figures">Facts &amp; figures</a></li>',
      '<li><a href="#issue-2">Issue</a></li>',
      '<li><a href="#status">Status</a></li>',
    ]);
    expect(await article([title, ...sections(100)])).not.toContain('<nav');
    expect(await article([title, ...sections(300).slice(1)])).not.toContain('<nav');
  });

  test('is the same for the same document', async () => {
    const document = make.documentOf([make.section(make.heading(2, 'A'), make.paragraph('B'))]);
    expect(await draw(document)).toBe(await draw(document));
  });

  test('takes its look and its paper from the theme', async () => {
    const drawn = await html.render([{ document: make.documentOf([]) }], {
      theme: { ...theme, colour: { ...theme.colour, link: '#123456' } },
      createdAt: new Date(0),
      page,
      asset: noAsset,
    });
    const css = new TextDecoder().decode(drawn);
    expect(css).toContain('--link:#123456');
    expect(css).toContain('@page{size:612pt 792pt;margin:72pt 72pt 72pt 72pt');
  });

  test('prints the marking once at either end of each sheet', async () => {
    const drawn = await html.render([{ document: make.documentOf([]) }], {
      theme: resolveTheme({ marking: { jurisdiction: 'australia' } }),
      createdAt: new Date(0),
      page,
      asset: noAsset,
    });
    const css = new TextDecoder().decode(drawn);
    expect(css).toMatch(/@page\{.*@top-center\{content:"UNCL.*@bottom-center\{content:"UNCL/);
    // The words of the page are at the top of the first sheet; those at the end are for the screen.
    expect(css).toContain('@page:first{@top-center{content:none}}');
    expect(css).toMatch(/@media print\{.*footer \.marking[^{]*\{display:none\}/);
  });

  test('prints marking and page numbers in the margins, whatever the marking holds', async () => {
    const marking = 'A "B" \\ </style>';
    const drawn = await draw(make.documentOf([], { lang: 'fr', marking }));
    expect(drawn).toContain('content:"A \\22 B\\22  \\5c  \\3c /style>"');
    expect(drawn).toContain('content:"Page " counter(page) " sur " counter(pages)');
  });
});

describe('blocks', () => {
  test('a section is labelled by its heading, and two of one name are not the same landmark', async () => {
    const twice = make.section(make.heading(2, 'If pressed'), make.paragraph('Text'));
    expect(await article([twice, twice])).toBe(`<section aria-labelledby="if-pressed">
<h2 id="if-pressed">If pressed</h2>
<p>Text</p>
</section>
<section>
<h2 id="if-pressed-2">If pressed</h2>
<p>Text</p>
</section>`);
  });

  test.each([
    ['Main', 'main-2'],
    ['Footnotes', 'footnotes-2'],
    ['FN1', 'section-fn1'],
    ['Enjeu\u00A0: l’été', 'enjeu-l-été'],
    ['…', 'section'],
  ])('the heading “%s” has the id %s', async (words, id) => {
    expect(await article([make.heading(2, words)])).toContain(`<h2 id="${id}">`);
  });

  test('an item of a tight list has no paragraph around its first words', async () => {
    const nested = [make.paragraph('One'), make.bullets('Inner')];
    expect(await article([make.bullets(nested, 'Two')])).toBe(
      '<ul>\n<li>One\n<ul>\n<li>Inner</li>\n</ul></li>\n<li>Two</li>\n</ul>',
    );
  });

  test('an ordered list begins where it says', async () => {
    expect(await article([make.numbers(3, 'Three')])).toContain('<ol start="3">');
    expect(await article([make.numbers(1, 'One')])).toContain('<ol>');
    expect(await article([make.numbers(99, 'a', 'b')])).toContain('<ol start="99" class="wide">');
    expect(await article([make.numbers(9_999, 'a', 'b')])).toContain('class="inside"');
  });

  test('a table has titles of columns, and a box that the keyboard can scroll', async () => {
    const table = make.table(['', 'Cost'], [['A', '5']], [undefined, 'decimal']);
    const drawn = await article([table, table]);
    expect(drawn).toContain(
      '<div class="table-responsive" role="group" aria-label="Table 1" tabindex="0">',
    );
    expect(drawn).toContain('aria-label="Table 2"');
    expect(drawn).toContain('<th scope="col" class="text-right">Cost</th>');
    expect(drawn).toContain('<td class="text-right">5</td>');
  });

  test('a title without words is no title', async () => {
    expect(await article([make.table(['Yes', 'Signed'], [['A', '']])])).toContain(
      '<table class="table table-bordered form">',
    );
    const empty = { ...make.table(['x'], []), head: [[]] };
    expect(await article([empty as never])).not.toContain('<th ');
  });

  test('fields are a list of labels and values', async () => {
    expect(await article([make.details({ Branch: 'A & B' })])).toBe(
      '<dl class="details">\n<div><dt>Branch</dt><dd>A &amp; B</dd></div>\n</dl>',
    );
  });

  test('code keeps its blanks and its signs', async () => {
    expect(await article([make.code('a  <b>\n')])).toBe('<pre><code>a  &lt;b&gt;\n</code></pre>');
  });
});

describe('running text', () => {
  test('telephone numbers stay in one piece', async () => {
    const drawn = await article([
      make.paragraph('Call 1-800-622-6232, 949-9075 ext. 12 or PS-2020-042.'),
    ]);
    expect(drawn).toBe(
      '<p>Call <span class="text-nowrap">1-800-622-6232</span>, <span class="text-nowrap">949-9075 ext. 12</span> or PS-2020-042.</p>',
    );
  });

  test('an address that is no place to go is printed as words', async () => {
    const link = make.link('java\nscript:alert(1)', 'words');
    expect(await article([make.paragraph(link)])).toBe('<p>words</p>');
  });

  test('the address of a link is not printed twice', async () => {
    const links = [
      make.link('https://example.org/', 'here'),
      make.link('mailto:a@example.org', 'a@example.org'),
    ];
    expect(await article([make.paragraph(links)])).toBe(
      '<p><a href="https://example.org/">here</a><a href="mailto:a@example.org" class="shown">a@example.org</a></p>',
    );
  });

  test('other languages and dates are marked', async () => {
    const words = [make.span('fr', 'été'), make.time('2020-06-21', 'June 21, 2020')];
    expect(await article([make.paragraph(words)])).toBe(
      '<p><span lang="fr">été</span><time datetime="2020-06-21">June 21, 2020</time></p>',
    );
  });
});

describe('footnotes', () => {
  const footnotes = [
    make.note('fn1', 1, make.paragraph(['One', make.cite('fn2')])),
    make.note('fn2', 2, make.bullets('Two')),
  ];

  test('each mark leads to its footnote, and each footnote back to all of its marks', async () => {
    const blocks = [make.paragraph([make.cite('fn1'), make.cite('fn1'), make.cite('fn2')])];
    const drawn = await draw(make.documentOf(blocks, { footnotes }));
    expect(drawn).toContain('<sup id="fn1-rf"><a href="#fn1" aria-label="Footnote 1">1</a></sup>');
    expect(drawn).toContain('<li id="fn1"><p>One');
    const targets = [...drawn.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets).toEqual([
      'main',
      'fn1',
      'fn1',
      'fn2',
      'fn2',
      'fn1-rf',
      'fn1-rf-2',
      'fn2-rf',
      'fn2-rf-2',
    ]);
    for (const id of targets) expect(drawn.split(` id="${id}"`)).toHaveLength(2);
  });

  test('two marks side by side do not read as one number', async () => {
    const blocks = [make.paragraph([make.cite('fn1'), make.cite('fn2')])];
    expect(await draw(make.documentOf(blocks, { footnotes }))).toContain('</sup><sup>,</sup><sup');
  });

  test('a page without footnotes has no section for them', async () => {
    expect(await draw(make.documentOf([]))).not.toContain('id="footnotes"');
  });
});

test('whatever the words are, they never become tags, and none is lost', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '</p><script>',
      '"><img src=x>',
      '&lt;b&gt;',
      '<!--',
      ']]>',
      "' onclick='",
      '{{x}}',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (words) => {
      const drawn = await draw(everywhere(words));
      expect(tagsOf(drawn)).toEqual(tagsOf(await draw(everywhere('plain'))));
      const places = textOf(drawn).split(words).length - 1;
      expect(places).toBeGreaterThanOrEqual(17);
    }),
  );
});

/** A document that holds the words wherever words may stand. */
function everywhere(words: string): Document {
  return make.documentOf(
    [
      make.section(
        make.heading(2, words),
        make.paragraph(['x', make.strong(words), make.emphasis(words)]),
      ),
      make.details({ [words]: words }),
      make.table([words, 'x'], [[words, 'x']]),
      make.quote(make.bullets(words)),
      make.code(words),
      make.paragraph([make.strike(words), make.inlineCode(words), make.span('fr', words)]),
      make.paragraph([make.link('https://example.org/', words), make.cite('fn1')]),
    ],
    {
      marking: words,
      title: words,
      branch: words,
      footnotes: [make.note('fn1', 1, make.paragraph(words))],
    },
  );
}

function tagsOf(drawn: string): readonly string[] {
  const body = drawn.replace(/<style>.*<\/style>/s, '');
  return [...body.matchAll(/<(\/?[a-z0-9]+)/g)].map(([, name = '']) => name);
}

function textOf(drawn: string): string {
  return drawn
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, '\u0000')
    .replaceAll(/&(?:#x([0-9A-F]+)|([a-z]+));/gi, (_, code: string, name: string) =>
      code === undefined ? (named[name] ?? '') : String.fromCodePoint(parseInt(code, 16)),
    );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

async function draw(document: Document): Promise<string> {
  const options = { theme, createdAt: new Date(0), page, asset: noAsset };
  return new TextDecoder().decode(await html.render([{ document }], options));
}

/** What is drawn between the tags of the main part. */
async function article(blocks: Document['blocks']): Promise<string> {
  const drawn = await draw(make.documentOf(blocks));
  return /<main[^>]*>\n(.*?)\n+<\/main>/s.exec(drawn)?.[1]?.trimEnd() ?? '';
}

function noAsset(): never {
  throw new Error('A web page reads no file.');
}

test('controls, which HTML forbids, are left out', async () => {
  const drawn = await draw(make.documentOf([make.paragraph('a\u0000b\u001B[31m\u009Bc')]));
  expect(drawn).toContain('<p>ab[31mc</p>');
});
