import { expect, test } from 'vitest';
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
