import { readYaml } from '../../src/source/yaml.ts';
import { decode } from '../../src/source/decode.ts';
import { fixNote, type FixedNote } from '../../src/fix/fix-note.ts';
import { checkNote, type CheckedNote } from '../../src/note/check.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';

/** A sound note that has every kind of value which a slip can break. */
export const sound = `# A note on a ferry.
type: committee-note
title: "Ferries: a new vessel"   # short
date: 2026-03-14
classification: Protected A
branch: Marine Programs
proposed_response:
  - The ferry stays in every season.
  - "Total: 41 crossings"
financial_implications: |
  None: it is paid for.
prepared_by:
  name: Benoît Côté
  title: Analyst
  phone: 613-555-0142
approved_by:
  name: Noor Haddad
  title: "@ADM"
  phone: '613-555-0199'
`;

const types = createNoteTypes();

export async function check(bytes: Uint8Array, path = 'a.yaml'): Promise<CheckedNote> {
  const checked = await checkNote(path, bytes, { types, named: true, today: '2026-11-23' });
  if (!checked) throw new Error('A note that is named is always checked.');
  return checked;
}

export async function fix(bytes: Uint8Array, path?: string): Promise<FixedNote> {
  const fixed = await fixNote(bytes, (again) => check(again, path));
  if (!fixed) throw new Error('A note that is named is always checked.');
  return fixed;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The data of a file in UTF-8. */
export function dataOf(bytes: Uint8Array): unknown {
  return readYaml(decode('a.yaml', bytes).source).value;
}

/** Findings by what they are and where in the data. */
export function idsOf({ findings }: CheckedNote): string[] {
  return findings.map(({ rule, pointer }) => `${rule} ${(pointer ?? []).join('/')}`);
}
