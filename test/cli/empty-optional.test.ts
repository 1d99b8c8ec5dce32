import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { good } from '../good-note.ts';
import { run } from '../run.ts';

interface Told {
  readonly code: number;
  readonly lines: readonly string[];
}

/** What is said of a note, on a line each without its name. */
async function check(note: string, files = {}, ...options: string[]): Promise<Told> {
  const argv = ['validate', 'a.yaml', '--format', 'compact', '--rule', 'twin-missing=off'];
  const { code, host } = await run([...argv, ...options], { 'a.yaml': note, ...files });
  const lines = host.out.split('\n').filter(Boolean);
  return { code, lines: lines.map((line) => line.slice('a.yaml:'.length)) };
}

describe('a key that may be left out', () => {
  test.each([
    ['date:', '8:1', 'Date'],
    ['date: # later', '8:1', 'Date'],
    ['reference: ""', '8:12', 'Reference number'],
    ['releasable: "\u00A0 "', '8:13', 'Fully releasable (ATIP)?'],
    ['key_facts:\n# - None yet.', '8:1', 'Key Facts'],
  ])('and is empty is a remark: %j', async (typed, place, title) => {
    expect(await check(`${good}${typed}\n`)).toEqual({
      code: 0,
      lines: [
        `${place}: info empty-section “${title}” is empty, so it is not printed. Write it, or delete it.`,
      ],
    });
  });

  test('is told within a contact, too, and in French', async () => {
    const note = good.replace('phone: 555-0142', 'phone: 555-0142, email: ');
    const french = await check(note, {}, '--locale', 'fr');
    expect(french.lines).toEqual([
      '6:68: info empty-section Le champ «\u00A0Courriel\u00A0» est vide, et rien n’en est imprimé. Remplissez-le ou supprimez-le.',
    ]);
  });

  test.each(['caveats: []', 'x_tracking:', 'issue: Costs.'])('%j is in order', async (typed) => {
    expect((await check(`${good}${typed}\n`)).lines).toEqual([]);
  });

  test('is in order where a type of one’s own wants nothing there', async () => {
    const schema = (size: object): object => ({
      'types/own.schema.json': JSON.stringify({
        type: 'object',
        properties: { type: { type: 'string' }, text: { type: 'string' }, size },
      }),
    });
    const note = 'type: own\ntext: The dykes hold.\nsize:\n';
    for (const size of [{ type: ['string', 'null'] }, {}])
      expect((await check(note, schema(size))).lines).toEqual([]);
    expect((await check(note, schema({ type: 'string' }))).lines).toHaveLength(1);
  });

  test('passes where a comment or a setting says so, and --fix leaves it', async () => {
    const note = `${good}# brief-disable-next-line empty-section -- known in May\ndate:\n`;
    expect((await check(note)).lines).toEqual([]);
    expect((await check(`${good}date:\n`, {}, '--rule', 'empty-section=off')).lines).toEqual([]);
    const host = memoryHost({ 'a.yaml': `${good}date:\n` });
    await main(['validate', '--fix', 'a.yaml'], host);
    expect(host.written).toEqual([]);
  });

  test('does not keep a twin from being started', async () => {
    const host = memoryHost({ 'a.en.yaml': `${good}date:\n` });
    expect(await main(['twin', 'a.en.yaml'], host)).toBe(0);
    expect(host.text('a.fr.yaml')).toContain('\ndate:\n');
  });
});

test('a fresh note says nothing of what may be left out', async () => {
  const host = memoryHost();
  await main(['new', 'decision-note', 'a.yaml'], host);
  const { lines } = await check(host.text('a.yaml') ?? '');
  expect(lines.filter((line) => line.includes('empty-section'))).toEqual([]);
});
