import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type MemoryHost } from '../host.ts';
import { elementsOf, readPdf, wordsOf } from '../render/pdf/read-pdf.ts';

const note = [
  'title: "Inondations: un plan"',
  'classification: Non classifié',
  'branch: Eaux',
  'proposed_response:',
  `  - 'Le coût est de 75$ ; voir <span lang="iu">ᓴᐃᒻ 5 ans ?</span> et \`a : 5 %\`. Le "plan" tient.'`,
  'financial_implications: [Aucune.]',
  'prepared_by: { name: A. Auteur, title: Analyste, phone: 613-555-0100 }',
  'approved_by: { name: B. Chef, title: Directrice, email: chef@example.org }',
  '',
].join('\n');

async function draw(...argv: readonly string[]): Promise<MemoryHost> {
  const host = memoryHost({
    'eaux.fr.yaml': note,
    'plain.yaml': 'typography: { spacing: false }\n',
  });
  expect(await main(['render', 'eaux.fr.yaml', ...argv], host)).toBe(0);
  return host;
}

test('Every format has the same typography, and words in another language their own', async () => {
  const host = await draw('--html', '--text', '--pdf');
  const set = '75\u00A0$; voir ᓴᐃᒻ 5 ans ? et a : 5 %. Le «\u00A0plan\u00A0» tient.';
  const html = host.text('eaux.fr.html') ?? '';
  expect(html).toContain('<span lang="iu">ᓴᐃᒻ 5 ans ?</span> et <code>a : 5 %</code>');
  expect(html.replaceAll(/<\/?(?:span|code)[^>]*>/g, '')).toContain(set);
  expect(html).toContain('<title>Inondations\u00A0: un plan</title>');
  expect((host.text('eaux.fr.txt') ?? '').replaceAll(/\n +/g, ' ')).toContain(set);
  const { root } = readPdf(host.bytes('eaux.fr.pdf')!);
  const spans = elementsOf(root, 'Span');
  expect(spans.map((span) => [span.dict['Lang'], wordsOf(span)])).toEqual([['iu', 'ᓴᐃᒻ 5 ans ?']]);
  expect(wordsOf(root)).toContain(set);
});

test('Times in French have their spaces however they are typed', async () => {
  const typed =
    'De 9h00 à 21h, 9h-12h ou 16 h30; vol AC-21h, `7h`, 80 km/h, [7h](https://example.org/7h30)';
  const host = memoryHost({
    'eaux.fr.yaml': note.replace(/'Le coût.*'/, `'${typed}'`),
  });
  expect(await main(['render', 'eaux.fr.yaml', '--html'], host)).toBe(0);
  const html = host.text('eaux.fr.html') ?? '';
  expect(html).toContain(
    'De 9\u00A0h\u00A000 à 21\u00A0h, 9\u00A0h-12\u00A0h ou 16\u00A0h\u00A030; vol AC-21h',
  );
  expect(html).toContain('<code>7h</code>, 80\u00A0km/h');
  expect(html).toContain('"https://example.org/7h30"');
});

test('What was changed is listed when that is asked for', async () => {
  const { err } = await draw('--text', '--verbose');
  expect(err).toContain('changes 3 places, where ␣ is a no-break space:\n');
  expect(err).toContain('  75$ ; → 75␣$;\n');
  expect((await draw('--text')).err).not.toContain('␣');
  expect((await draw('--text', '--verbose', '--locale', 'fr')).err).toContain(
    '  "plan" → «␣plan␣»\n',
  );
});

test('The marking is set like the words of the note', async () => {
  const caveat = note.replace('branch:', 'caveats: ["Secret professionnel de l\'avocat"]\nbranch:');
  const host = memoryHost({ 'eaux.fr.yaml': caveat });
  expect(await main(['render', 'eaux.fr.yaml', '--html'], host)).toBe(0);
  expect(host.text('eaux.fr.html')).toContain(
    '<p class="marking">NON CLASSIFIÉ // SECRET PROFESSIONNEL DE L’AVOCAT</p>',
  );
});

test('A theme can leave it out', async () => {
  const host = await draw('--text', '--theme', 'plain.yaml');
  expect(host.text('eaux.fr.txt')).toContain('75$ ; voir');
  expect(host.text('eaux.fr.txt')).toContain('«\u00A0plan\u00A0»');
});

test('The letters of an ordinal are raised, and belong to its word', async () => {
  const ordinals = note.replace('Inondations: un plan', 'La 2e crue');
  const host = memoryHost({ 'eaux.fr.yaml': ordinals });
  const argv = ['render', 'eaux.fr.yaml', '--html', '--text', '--pdf'];
  expect(await main(argv, host)).toBe(0);
  expect(host.text('eaux.fr.html')).toMatch(/<title>La 2e crue<.*La 2<sup>e<\/sup> crue<\/h1>/s);
  expect(host.text('eaux.fr.txt')).toContain('La 2e crue\n');
  expect(wordsOf(readPdf(host.bytes('eaux.fr.pdf')!).root)).toContain('La 2e crue');
});
