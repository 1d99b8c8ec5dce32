import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';

/** Files as no one means them: real ones damaged byte by byte, made up of keys, and far too long. */
export function inputs(): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    { weight: 20, arbitrary: damaged() },
    { weight: 6, arbitrary: madeUp() },
    { weight: 1, arbitrary: tooLong() },
  );
}

const seeds: readonly Uint8Array[] = ['examples', 'test/cases/broken'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`))),
);

/** What stands for something in YAML, in Markdown or to an editor, and what is no text at all. */
const hostile: readonly string[] = [
  '\0⁞\t⁞\r⁞\r\n⁞\n⁞\n\n⁞ ⁞\u00A0⁞\uFEFF⁞\u2028⁞\u0085⁞\u202E⁞\u200B⁞\u{1F600}⁞\u001B[31m⁞\u001F⁞\u0002⁞e\u0301',
  '---\n⁞...\n⁞%YAML 1.2\n⁞%⁞@⁞`⁞&a ⁞*a ⁞*a\n⁞<<: *a\n⁞!!binary ⁞!x ⁞- ⁞- - - ⁞? ⁞: ⁞:⁞ #⁞#⁞|\n⁞>-\n⁞|2+\n⁞{⁞}⁞[⁞]⁞,',
  '\'⁞"⁞“⁞”⁞«\u00A0⁞\\⁞\\x⁞\\u12⁞\\\n⁞~⁞null⁞yes⁞0x1F⁞1e999⁞.nan⁞::error::⁞__proto__: ⁞constructor: ⁞toString: ',
  '[^a]⁞[^a]: x\n⁞[a](b)⁞![⁞](⁞](javascript:x)⁞<a>⁞</a>⁞<!--⁞&lt;⁞&#0;⁞| a | b |\n|---|---|\n⁞###⁞> ⁞```\n⁞**⁞__⁞~~⁞* ⁞1. ',
  '$22.24 million⁞613.949.9075⁞949 9075⁞OCTOBER 27,2020⁞TBD⁞[name]⁞lorem ipsum⁞RCMP (RCMP)⁞click here⁞http://a',
  '# brief-disable-file raw-html⁞# brief-disable-next-line⁞ # brief-disable-file a, b -- c\n⁞brief-disable',
  'title: ⁞lang: fr\n⁞type: decision-note\n⁞type: x\n⁞classification: SECRET\n⁞issue:⁞Issue: x\n⁞sections:\n  - heading: x\n⁞x_a: 1\n',
].flatMap((row) => row.split('⁞'));

const piece: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile).map((text) => encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 4 }) },
);

/** A place in a file of any length: a share of it. */
const place: fc.Arbitrary<number> = fc.double({ min: 0, max: 1, noNaN: true });
type Damage = (bytes: Uint8Array) => Uint8Array;

/** The damage that one slip of a keyboard, a merge or a disk does. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(([at, bit]): Damage => (bytes) => {
    const copy = bytes.slice();
    const index = indexOf(at, copy);
    copy[index] = (copy[index] ?? 0) ^ (1 << bit);
    return copy;
  }),
  fc.tuple(place, piece).map(([at, added]): Damage => (bytes) => {
    const index = indexOf(at, bytes);
    return joined(bytes.slice(0, index), added, bytes.slice(index));
  }),
  fc.tuple(place, fc.nat(60)).map(([at, length]): Damage => (bytes) => {
    const index = indexOf(at, bytes);
    return joined(bytes.slice(0, index), bytes.slice(index + length));
  }),
  fc
    .tuple(place, fc.nat(200), fc.integer({ min: 2, max: 6 }))
    .map(([at, length, times]): Damage => {
      return (bytes) => {
        const index = indexOf(at, bytes);
        const slice = bytes.slice(index, index + length);
        return joined(
          bytes.slice(0, index),
          ...Array.from({ length: times }, () => slice),
          bytes.slice(index),
        );
      };
    }),
  fc.tuple(place, place, fc.constantFrom(...seeds)).map(([at, from, other]): Damage => {
    return (bytes) => joined(bytes.slice(0, indexOf(at, bytes)), other.slice(indexOf(from, other)));
  }),
  fc.constantFrom<Damage>(
    (bytes) => encode(decode(bytes).replaceAll('\n', '\r\n')),
    (bytes) => encode(decode(bytes).replaceAll('\n', '\r')),
    (bytes) => joined(encode('\uFEFF'), bytes),
    (bytes) => new Uint8Array(Buffer.from(`\uFEFF${decode(bytes)}`, 'utf16le')),
    (bytes) => new Uint8Array(Buffer.from(decode(bytes), 'latin1')),
  ),
);

function damaged(): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(damage, { minLength: 1, maxLength: 6 }))
    .map(([seed, damages]) => damages.reduce((bytes, does) => does(bytes), seed));
}

const keys = [
  'type lang title date classification caveats branch issue proposed_response financial_implications',
  'if_pressed on response background sections heading body prepared_by approved_by name phone email',
  'options option for against x_own titel Issue Contexte __proto__ constructor << 1 null',
].flatMap((row) => row.split(' '));

/** Keys of notes over values of any kind, as a program would write them. */
function madeUp(): fc.Arbitrary<Uint8Array> {
  const text = fc.oneof(
    fc.constantFrom(...hostile, 'Unclassified', 'Secret', '2020-06-21', 'x'),
    fc
      .array(fc.constantFrom(...hostile, 'words ', 'and ', '\n'), { maxLength: 12 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      text,
      fc.constantFrom<unknown>(null, true, 0, -1.5, 1e300),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
    ),
  }));
  const note = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 14 });
  return fc.tuple(note, fc.boolean()).map(([fields, isFlow]) => {
    if (isFlow) return encode(JSON.stringify(fields));
    const lines = Object.entries(fields).map(([key, each]) => `${key}: ${JSON.stringify(each)}\n`);
    return encode(lines.join(''));
  });
}

const few = 'a⁞A⁞1⁞.⁞-⁞(⁞)⁞AB ⁞à ⁞é⁞\n  '.split('⁞');

const sound: Readonly<Record<string, string>> = {
  title: 'Dykes',
  classification: 'Unclassified',
  branch: 'Water',
  proposed_response: '[Text.]',
  financial_implications: '[Text.]',
  prepared_by: '{ name: Ana Pereira, title: Analyst, phone: 555-0142 }',
  approved_by: '{ name: Noor Haddad, title: Director, phone: 555-0143 }',
};

/** Few letters many times over: what a pattern that goes back too often would never end with. */
function tooLong(): fc.Arbitrary<Uint8Array> {
  const letters = fc.constantFrom(...hostile, ...few);
  const unit = fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const key = fc.constantFrom('issue', 'background', 'proposed_response', 'title', ...keys);
  const lead = fc.constantFrom('|\n  ', '|\n  ', '', '"', "'", '\n  - ');
  // The nightly run has time for the largest.
  const largest = process.env['FUZZ_RUNS'] === undefined ? 10_000 : 100_000;
  const size = fc.constantFrom(50, 500, 5000, 20_000, largest);
  return fc.tuple(key, lead, unit, size).map(([name, before, part, length]) => {
    const text = part.repeat(Math.ceil(length / part.length));
    const after = /^["']$/.test(before) ? before : '';
    const fields = Object.entries({ ...sound, [name]: `${before}${text}${after}` });
    return encode(fields.map(([each, value]) => `${each}: ${value}\n`).join(''));
  });
}

function indexOf(share: number, bytes: Uint8Array): number {
  return Math.floor(share * bytes.length);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
