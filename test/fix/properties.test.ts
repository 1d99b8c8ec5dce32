import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, check, dataOf, fix, idsOf, sound, textOf } from './notes.ts';

/** Slips of the hand that mean nothing else than the text they spoil, each by one line. */
const slips: ReadonlyArray<readonly [right: string, slip: string]> = [
  ['title: "Ferries: a new vessel"', 'title: Ferries: a new vessel'],
  ['title: "Ferries: a new vessel"', 'title: "Ferries: a new vessel'],
  ['date: 2026-03-14', 'date: “2026-03-14”'],
  ['classification: Protected A', 'classification: PROTECTED A'],
  ['branch: Marine', 'branch:Marine'],
  ['branch: Marine', 'Branch: Marine'],
  ['branch: Marine', 'brnach: Marine'],
  ['proposed_response:', 'Proposed Response:'],
  ['  - "Total: 41 crossings"', '  - Total: 41 crossings'],
  ['financial_implications:', 'finacial-implications:'],
  ['  title: Analyst', '\ttitle: Analyst'],
  ['  title: Analyst', '\u00A0\u00A0title: Analyst'],
  ['  phone: 613-555-0142', '  phone: (613) 555-0142'],
  ['  name: Noor', '  nmae: Noor'],
  ['  title: "@ADM"', '  title: @ADM'],
  ['0199', '0199 ext 4'],
];
const dressings: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.trimEnd(),
  (text) => text.replaceAll(/(?<=[^|])\n/g, ' \t\n'),
];
const encodings: readonly BufferEncoding[] = ['utf8', 'latin1', 'utf16le'];

test('slips in any number, dress and encoding are mended to the data that was meant', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(slips.slice(0, -1)),
      fc.constantFrom(...dressings),
      fc.constantFrom(...encodings),
      async (chosen, dress, encoding) => {
        let text = sound;
        for (const [right, slip] of [...chosen, ...slips.slice(-1)])
          text = text.replace(right, () => slip);
        const bytes = Buffer.from(dress(text), encoding);
        fc.pre(encoding !== 'latin1' || !/[“\uFEFF]/.test(dress(text)));
        const meant = dress(sound.replace('0199', '0199 ext. 4'));
        const { bytes: after, checked, refused } = await fix(bytes);
        expect(refused).toEqual([]);
        expect(checked.findings.filter((finding) => finding.fix)).toEqual([]);
        expect(dataOf(after)).toEqual(dataOf(bytesOf(meant)));
      },
    ),
  );
});

test('lines that no slip spoilt are kept to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(slips.slice(0, -1)),
      fc.constantFrom(...dressings),
      async (chosen, dress) => {
        let text = sound;
        for (const [right, slip] of chosen) text = text.replace(right, () => slip);
        const broken = dress(text).split('\n');
        const { bytes } = await fix(bytesOf(broken.join('\n')));
        const meant = dress(sound).split('\n');
        const after = textOf(bytes).split('\n');
        expect(after).toHaveLength(meant.length);
        const kept = meant.flatMap((line, index) => (broken[index] === line ? [index] : []));
        expect(kept.map((index) => after[index])).toEqual(kept.map((index) => meant[index]));
      },
    ),
  );
});

/** Notes of all kinds, spoilt at random: cut, doubled or changed lines and characters. */
const spoilt = fc
  .record({
    text: fc.constantFrom(sound, ...folder('test/cases/broken'), ...folder('examples')),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 12 }),
        text: fc.constantFrom('', '\t', '"', ': ', '\u00A0', '- ', '#', '\n', '@', 'é', '“', '&a '),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((note, { at, length, text: put }) => {
      const start = Math.floor(at * note.length);
      return note.slice(0, start) + put + note.slice(start + length);
    }, text),
  );

function folder(path: string): string[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => readFileSync(`${path}/${name}`, 'utf8'));
}

test('mending again mends nothing', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async (text) => {
      const once = await fix(bytesOf(text));
      const twice = await fix(once.bytes);
      expect(twice.mended).toHaveLength(0);
      expect(textOf(twice.bytes)).toBe(textOf(once.bytes));
    }),
    { numRuns: 40 },
  );
});

test('data that could be read changes at the places of fixable findings alone', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async (text) => {
      const bytes = bytesOf(text);
      const before = await check(bytes);
      const fixable = before.findings.filter((finding) => finding.fix);
      // What stands under a renamed key is at another place after.
      fc.pre(before.note !== undefined && fixable.every(({ rule }) => rule !== 'unknown-field'));
      const places = fixable.map(({ pointer = [] }) => pointer.join('/'));
      const { bytes: after, checked } = await fix(bytes);
      const changes = changesBetween(leaves(dataOf(bytes)), leaves(dataOf(after)));
      const wanted = changes.filter(({ place }) => places.some((at) => place.startsWith(at)));
      // A value that is seen through an alias is changed wherever it is seen.
      const known = new Set(wanted.map(({ change }) => change));
      expect(changes.filter(({ change }) => !known.has(change))).toEqual([]);
      expect(idsOf(checked).length).toBeLessThanOrEqual(before.findings.length);
    }),
    { numRuns: 40 },
  );
});

interface Change {
  readonly place: string;
  /** Both values, in words. */
  readonly change: string;
}

function changesBetween(
  old: ReadonlyMap<string, unknown>,
  mended: ReadonlyMap<string, unknown>,
): Change[] {
  const places = new Set([...old.keys(), ...mended.keys()]);
  return [...places]
    .filter((place) => !Object.is(old.get(place), mended.get(place)))
    .map((place) => ({
      place,
      change: `${String(old.get(place))} → ${String(mended.get(place))}`,
    }));
}

/** Every scalar of some data by its path. */
function leaves(data: unknown, path = ''): Map<string, unknown> {
  if (typeof data !== 'object' || data === null) return new Map([[path, data]]);
  return new Map(
    Object.entries(data).flatMap(([key, value]) => [
      ...leaves(value, path === '' ? key : `${path}/${key}`),
    ]),
  );
}
