import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkNote } from '../../src/note/check.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import expected from './broken/expected.json' with { type: 'json' };
import { madeNotes } from './made.ts';

/** A finding that a note should give; a place or a detail that is not settled is left out. */
interface Wanted {
  readonly rule: string;
  readonly severity: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly fixable?: boolean;
  readonly pointer?: string;
}

const made = madeNotes();
const types = createNoteTypes();

test.each(Object.entries<readonly Wanted[]>(expected))(
  'The broken note %s gives its findings, in order, and no others',
  async (name, wanted) => {
    const bytes = Buffer.from(made[name] ?? readFileSync(`test/cases/broken/${name}`));
    const found = await findingsIn(name, bytes);
    expect(found.map((finding, index) => asFarAsWanted(finding, wanted[index]))).toEqual(wanted);
  },
);

async function findingsIn(
  name: string,
  bytes: Uint8Array,
): Promise<Array<Required<Wanted>>> {
  const checked = await checkNote(name, bytes, { types, named: true, today: '2026-11-23' });
  if (!checked) throw new Error(`${name} was not taken for a note.`);
  const { source, findings } = checked;
  return findings.map(({ rule, severity, span, pointer, fix }) => ({
    rule,
    severity,
    ...source.positionAt(span.start),
    endColumn: source.positionAt(span.end).column,
    fixable: fix !== undefined,
    pointer: ['', ...(pointer ?? [])].join('/'),
  }));
}

function asFarAsWanted(finding: Required<Wanted>, wanted: Wanted = finding): Wanted {
  const details = Object.entries(finding).filter(([detail]) => detail in wanted);
  return Object.fromEntries(details) as unknown as Wanted;
}
