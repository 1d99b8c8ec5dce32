import { expect, test } from 'vitest';
import { good } from '../good-note.ts';
import { openGuide } from './guide.ts';

test('the template of the guide prints what it says, in its order', async () => {
  const { run, saveAll } = openGuide('docs/templates.md');
  saveAll();
  const { said } = await run('brief render dykes.yaml --template office-note --text -o -');
  expect(said).toMatch(
    /Dyke repairs[^]*Water Branch[^]*Proposed Response[^]*Background[^]*Contacts/,
  );
  expect(said).not.toMatch(/^Financial Implications/m);
});

test('the letterhead of the guide stands on notes of every type, in their language', async () => {
  const { run, saveAll, save } = openGuide('docs/templates.md');
  saveAll();
  save('water.fr.yaml', good.replace('Unclassified', 'Non classifié'));
  const printed = async (note: string, ...flags: readonly string[]): Promise<string> =>
    (await run(['brief render', note, '-o -', ...flags].join(' '))).said;
  const english = /^[A-Z]+\n\nOffice of Waterways\n\n.+\n=+\n/;
  expect(await printed('dykes.yaml', '--text')).toMatch(english);
  expect(await printed('dykes.yaml', '--text', '--speaking')).toMatch(english);
  expect(await printed('examples/small-harbour-inspections.en.yaml', '--text')).toMatch(english);
  expect(await printed('water.fr.yaml', '--text')).toMatch(
    /^NON CLASSIFIÉ\n\nBureau des voies navigables\n\nDykes\n=====\n/,
  );
  expect(await printed('dykes.yaml', '--html')).toMatch(
    /<img [^>]*src="data:image\/svg\+xml;base64,[^>]* alt="" width="180" height="12">/,
  );
});
