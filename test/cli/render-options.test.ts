import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type MemoryHost } from '../host.ts';
import { run } from '../run.ts';
import { unpackPdf } from '../render/pdf/unpack-pdf.ts';

const note = [
  'title: Crues',
  'lang: fr',
  'classification: Non classifié',
  'branch: Eaux',
  'proposed_response:',
  '  - Nous surveillons la rivière, heure après heure, depuis le poste de la rive nord.[^a]',
  '  - |',
  '    | Poste | Niveau |',
  '    | --- | ---: |',
  '    | Nord | 3 |',
  '',
  '    [^a]: Relevé de mai.',
  'financial_implications: [Aucune.]',
  'prepared_by: { name: A. Auteur, title: Analyste, phone: 613-555-0100 }',
  'approved_by: { name: C. Chef, title: Directrice, email: chef@example.org }',
  '',
].join('\r\n');

const files = { 'n/crues.fr.yaml': note };

async function render(
  argv: readonly string[],
  text = note,
): Promise<{ readonly code: number; readonly host: MemoryHost }> {
  const host = memoryHost({ 'n/crues.fr.yaml': text });
  return { code: await main(['render', 'n/crues.fr.yaml', ...argv], host), host };
}

describe('--attach-source', () => {
  test('puts the YAML into the PDF byte for byte, as its source, and makes it PDF/A-3a', async () => {
    const { code, host } = await render(['--pdf', '--attach-source']);
    expect(code).toBe(0);
    const pdf = unpackPdf(await host.readFile('n/crues.fr.pdf')).toString('latin1');
    expect(pdf).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(pdf).toContain('/AFRelationship /Source');
    expect(pdf).toContain('(crues.fr.yaml)');
    expect(pdf).toContain('/Subtype /application#2Fyaml');
    expect(pdf).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(pdf).toContain(`/Size ${Buffer.byteLength(note)}`);
  });

  test('is the reason for all that: without it a PDF is PDF/A-2a and holds no file', async () => {
    const { host } = await render(['--pdf']);
    const pdf = unpackPdf(await host.readFile('n/crues.fr.pdf')).toString('latin1');
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).not.toMatch(/EmbeddedFile|AFRelationship/);
  });
});

describe('--fragment', () => {
  test('writes the article in its language, with its marking and footnotes, and no page', async () => {
    const { code, host } = await render(['--fragment']);
    expect(code).toBe(0);
    const html = host.text('n/crues.fr.fragment.html') ?? '';
    expect(html).toMatch(/^<article lang="fr">\n<p class="marking">NON CLASSIFIÉ<\/p>\n<h1 /);
    expect(html).toMatch(/Relevé de mai\.[^]*<\/section>\n<\/article>\n$/);
    expect(html).not.toMatch(/<html|<head|<style|<main/);
  });

  test('looks as it should by the classes of Canada.ca alone', async () => {
    const { host } = await render(['--fragment'], note.replace('[^a]', '[^a] Puis.[^a]'));
    const html = host.text('n/crues.fr.fragment.html') ?? '';
    expect(html).toContain('<table class="table table-bordered">');
    expect(html).toMatch(
      /<th scope="col" class="text-right">Niveau<.*\n(?:.*\n)*.*<td class="text-right">3</,
    );
    // What is for the ear alone is no text, which a system without our style sheet would show.
    expect(html).toContain(
      'aria-label="Retour à la référence de la note de bas de page 1, 2"><span aria-hidden="true">↩\uFE0E</span> 2</a>',
    );
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toContain('Retour');
  });

  test('never takes the place of the page, nor gives other formats a name', async () => {
    const { code, host } = await run(['render', 'n', '--html', '--out-dir', 'out'], files);
    const page = host.text('out/crues.fr.html');
    const more = ['render', 'n', '--html', '--pdf', '--fragment', '--out-dir', 'out'];
    expect([code, await main(more, host)]).toEqual([0, 0]);
    expect(host.text('out/crues.fr.html')).toBe(page);
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(host.text('out/crues.fr.fragment.html')).toMatch(/^<article/);
    expect(host.text('out/crues.fr.pdf')).toMatch(/^%PDF/);
  });

  test('says that a draft is one', async () => {
    const { code, host } = await render(
      ['--fragment', '--draft'],
      note.replace(/branch.*\r\n/, ''),
    );
    expect(code).toBe(1);
    expect(host.text('n/crues.fr.fragment.html')).toMatch(
      /<p class="watermark">ÉBAUCHE<\/p>\n<p class="not/,
    );
  });
});

describe('--columns', () => {
  test.each([40, 60, 120])('keeps lines within %i columns and uses them', async (columns) => {
    const { code, host } = await render(['--text', '--columns', String(columns)]);
    expect(code).toBe(0);
    const lengths = (host.text('n/crues.fr.txt') ?? '').split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...lengths)).toBeGreaterThan(Math.min(columns - 15, 80));
  });

  test.each(['39', '201', 'wide', '6e1', ''])('refuses “%s”', async (value) => {
    const { code, host } = await render(['--text', '--columns', value]);
    expect(code).toBe(2);
    expect(host.written).toEqual([]);
    expect(host.err).toContain('--columns');
  });
});

test.each([
  [['--html', '--attach-source'], '`--attach-source` is for `--pdf`: give that, too.'],
  [['--pdf', '--fragment'], '`--fragment` is for `--html`: give that, too.'],
  [['--columns', '60'], '`--columns` is for `--text`: give that, too.'],
])('%j asks for the format that it is for', async (argv, message) => {
  const { code, host } = await render(argv);
  expect([code, host.err]).toEqual([2, `brief: ${message}\n`]);
});

test.each([
  [' ', 'A watermark needs words: write --watermark "FOR REVIEW", for example.'],
  ['W'.repeat(61), 'A watermark of 61 characters has no room on a page. Write 60 at most.'],
])('--watermark %j is refused', async (text, message) => {
  const { code, host } = await render(['--pdf', '--watermark', text]);
  expect([code, host.err, host.written]).toEqual([2, `brief: ${message}\n`, []]);
});

describe('--speaking', () => {
  const pages = (pdf: Uint8Array): number =>
    unpackPdf(pdf).toString('latin1').split('/Type /Page\n').length - 1;
  const response = (count: number): string =>
    note.replace(
      /proposed_response:[^]*?(?=financial)/,
      `proposed_response:\n${'  - Nous surveillons la rivière.\n'.repeat(count)}`,
    );

  test('writes the response and no more, in large type, beside the note’s own file', async () => {
    const { code, host } = await render(['--speaking', '--pdf', '--text']);
    expect(code).toBe(0);
    expect(host.written).toEqual(['n/crues.fr.speaking.pdf', 'n/crues.fr.speaking.txt']);
    const text = host.text('n/crues.fr.speaking.txt') ?? '';
    expect(text).toContain('Nous surveillons');
    expect(text).not.toMatch(/Aucune|Analyste|Eaux/);
    expect(sizesIn(await host.readFile('n/crues.fr.speaking.pdf'))).toContain(21);
  });

  test.each([
    [8, 1, 21],
    [22, 1, 14.7],
    [30, 2, 21],
    [70, 3, 14.7],
  ])('sets %i bullets on %i pages at %f points', async (bullets, count, size) => {
    const { host } = await render(['--speaking', '--pdf'], response(bullets));
    const pdf = await host.readFile('n/crues.fr.speaking.pdf');
    expect([pages(pdf), sizesIn(pdf).includes(size)]).toEqual([count, true]);
  });

  test.each([
    ['en', 'Even in the smallest type for speaking this has 3 pages, more than the two sides of'],
    ['fr', 'il faut 3 pages, soit plus que les deux côtés d’une feuille.'],
  ])(
    'tells how many pages there are, where they are no longer a sheet: %s',
    async (locale, said) => {
      const argv = ['--speaking', '--pdf', '--text', '--locale', locale];
      const { code, host } = await render(argv, response(70));
      expect([code, host.err.split(said).length]).toEqual([0, 2]);
      expect(host.err).toContain('brief: n/crues.fr.speaking.pdf: ');
    },
  );

  test.each([
    [['--speaking', '--pdf'], 30],
    [['--pdf'], 140],
  ])('and %j of %i bullets is not told', async (argv, bullets) => {
    const { host } = await render(argv, response(bullets));
    expect(host.err).not.toContain('pages');
  });

  test('has footnotes in type to be read with it', async () => {
    const { host } = await render(['--speaking', '--pdf']);
    const sizes = sizesIn(await host.readFile('n/crues.fr.speaking.pdf'));
    // The page's number, and the note with its own.
    expect(sizes.filter((size) => size === 17).length).toBeGreaterThanOrEqual(3);
  });

  test('has no smaller type than that of the running title: the marking is as large', async () => {
    const { host } = await render(['--speaking', '--pdf'], response(30));
    expect(Math.min(...sizesIn(await host.readFile('n/crues.fr.speaking.pdf')))).toBe(17);
  });

  test.each([
    ['by itself', {}],
    ['below a letterhead', { 'templates/partials/title.hbs': '<p>Office</p><h1>{{title}}</h1>' }],
  ])('fails where there is nothing to say, %s, and writes nothing', async (_, templates) => {
    const silent = note
      .replace(/proposed_response:[^]*?(?=financial)/, '')
      .replace('title:', 'type: decision-note\nissue: Faut-il agir?\ntitle:');
    const argv = ['render', 'n.fr.yaml', '--speaking', '--draft', '--pdf'];
    const { code, host } = await run(argv, { 'n.fr.yaml': silent, ...templates });
    expect(code).toBe(2);
    expect(host.written).toEqual([]);
    expect(host.err).toContain('nothing to speak from');
  });

  test('needs no more pages in a look with larger type', async () => {
    const { host } = await render(['--speaking', '--pdf', '--theme', 'plain'], response(22));
    const pdf = await host.readFile('n/crues.fr.speaking.pdf');
    expect([pages(pdf), sizesIn(pdf).includes(14.7)]).toEqual([1, true]);
  });

  test('contradicts another template', async () => {
    const { code, host } = await render(['--speaking', '--template', 'issue-note']);
    expect([code, host.written]).toEqual([2, []]);
  });
});

describe('--quiet', () => {
  const titled = (title: string): string => note.replace('title: Crues', `title: ${title}`);

  test('tells errors and no warning, and writes the note', async () => {
    const loud = await render(['--text'], titled('Crues.'));
    expect(loud.host.err).toContain('title-form');
    const { code, host } = await render(['--text', '--quiet'], titled('Crues.'));
    expect([code, host.err]).toEqual([0, 'brief: Wrote n/crues.fr.txt.\n']);
  });

  test('tells why a note is not written', async () => {
    const { code, host } = await render(['--text', '--quiet'], titled('Crues à **Laval**.'));
    expect([code, host.written]).toEqual([1, []]);
    expect(host.err).toContain('markdown-form');
    expect(host.err).not.toContain('title-form');
  });
});

/** The sizes of type that a PDF's pages use. */
function sizesIn(pdf: Uint8Array): number[] {
  const latin = unpackPdf(pdf).toString('latin1');
  const streams = [...latin.matchAll(/stream\n([^]*?)\nendstream/g)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return streams.flatMap((text) =>
    [...text.matchAll(/ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
  );
}
