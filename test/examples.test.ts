import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { memoryHost } from './host.ts';
import { readPdf, type StructureElement } from './render/pdf/read-pdf.ts';
import { sourceWords } from './source-words.ts';

const names = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
const stress = readdirSync('test/stress').filter((name) => name.endsWith('.yaml'));

/** What stands beside the examples. */
const images = Object.fromEntries(
  ['examples', 'test/stress'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:png|svg)$/.test(name))
      .map((name) => [name, readFileSync(`${folder}/${name}`)]),
  ),
);

async function render(
  folder: string,
  name: string,
  flags: string,
): Promise<ReturnType<typeof memoryHost>> {
  const host = memoryHost({ ...images, [name]: readFileSync(`${folder}/${name}`) });
  const code = await main(['render', name, ...flags.split(' ')], host);
  expect(host.err + String(code)).toMatch(/0$/);
  return host;
}

const outputOf = (name: string, extension: string): string => name.replace(/yaml$/, extension);

describe.each(names)('the example %s', (name) => {
  it('has no findings', async () => {
    const twins = Object.fromEntries(names.map((each) => [each, readFileSync(`examples/${each}`)]));
    const host = memoryHost({ ...images, ...twins });
    expect(await main(['validate', name], host)).toBe(0);
    expect(host.out).toBe('1 note checked: nothing wrong.\n');
  });

  it.each(['html', 'txt'])('is drawn as its golden file, %s', async (extension) => {
    const host = await render('examples', name, '--html --text');
    const output = outputOf(name, extension);
    await expect(host.text(output)).toMatchFileSnapshot(`golden/${output}`);
  });

  it('gives the same PDF each time', async () => {
    const [first, second] = [
      await render('examples', name, '--pdf'),
      await render('examples', name, '--pdf'),
    ];
    const output = outputOf(name, 'pdf');
    expect(first.bytes(output)?.length).toBeGreaterThan(10_000);
    expect(
      Buffer.compare(first.bytes(output) ?? Buffer.of(1), second.bytes(output) ?? Buffer.of(2)),
    ).toBe(0);
  });
});

describe.each([
  ...names.map((name) => ['examples', name] as const),
  ...stress.map((name) => ['test/stress', name] as const),
])('%s/%s', (folder, name) => {
  it('has every word of its note in HTML, in text and in PDF, in the same order', async () => {
    const host = await render(folder, name, '--html --text --pdf');
    const { wanted, inTables } = await sourceWords(readFileSync(`${folder}/${name}`), name);
    const html = wordsOfHtml(host.text(outputOf(name, 'html')) ?? '');
    const text = wordsOf(host.text(outputOf(name, 'txt')) ?? '');
    expect(wanted.length).toBeGreaterThan(50);
    const pdf = readPdf(host.bytes(outputOf(name, 'pdf')) ?? new Uint8Array());
    expect(firstMissing(wanted, html)).toBeUndefined();
    expect(firstMissing(wanted, wordsOf(textOf(pdf.root)))).toBeUndefined();
    // Cells that wrap stand side by side in text, so their lines take turns.
    const outside = wanted.filter((_, index) => !inTables.has(index));
    expect(firstMissing(outside, text)).toBeUndefined();
    expect(missingFromBag(wanted, text)).toEqual([]);
  });
});

/** The first word that does not follow in order, with what stands before it. */
function firstMissing(wanted: readonly string[], found: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const place = found.indexOf(word, at);
    if (place < 0) return wanted.slice(Math.max(index - 5, 0), index + 1).join(' ');
    at = place + 1;
  }
  return undefined;
}

/** Words that are wanted more often than they are found. */
function missingFromBag(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOfHtml(html: string): string[] {
  const body = html.slice(html.indexOf('<main'));
  return wordsOf(
    body
      .replaceAll(/<\/?(?:strong|em|s|code|a|span|time)\b[^>]*>/g, '')
      // What is raised belongs to its word; the mark of a footnote does not.
      .replaceAll(/<sup>(\p{L}+)<\/sup>/gu, '$1')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}

/** What a screen reader meets, in its order; a mark of a footnote is no part of the word before it. */
function textOf({ tag, kids }: StructureElement): string {
  const text = kids.map((kid) => (typeof kid === 'string' ? kid : textOf(kid))).join('');
  return ['Span', 'Link', 'Code'].includes(tag) ? text : ` ${text} `;
}

/** Letters and digits only: what stands between them is each format's own. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
