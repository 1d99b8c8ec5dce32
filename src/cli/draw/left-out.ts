import { say, type Message } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { Localized } from '../../locale/message.ts';
import type { Note } from '../../note/note.ts';
import { labelOf } from '../../template/labels.ts';
import type { UnaskedField } from '../../template/lay-out.ts';
import type { NamedTemplate } from './templates.ts';

/** What a template leaves out of a note. Plain data, which threads can hand on. */
export interface LeftOut {
  readonly template: string;
  /** The path of the note. */
  readonly note: string;
  /** The type of the note, where it has no template of its own. */
  readonly standsInFor: string | undefined;
  /** The type of the note, where it has this template, which comes with `brief`. */
  readonly ofType: string | undefined;
  /** The printed names of the fields. */
  readonly fields: readonly Localized[];
}

/**
 * Of a template that was made for the note or chosen for it, what describes a note is not told: a
 * letterhead may well do without a reference number. One that stands in was chosen by nobody.
 */
export function leftOutOf(
  note: string,
  { type }: Note,
  unasked: readonly UnaskedField[],
  { folder, standsInFor, ofType }: NamedTemplate,
): LeftOut {
  const told = unasked.filter(({ isContent }) => isContent || standsInFor !== undefined);
  const names = [...new Set(told.map(({ name }) => name))];
  const fields = names.map((name) => ({
    en: labelOf(type.schema, name, 'en'),
    fr: labelOf(type.schema, name, 'fr'),
  }));
  return { note, template: folder, standsInFor, ofType, fields };
}

/**
 * One sentence for each template of a run that leaves something out, and for each type without one.
 * Where there are several notes, it names those that have what is not printed.
 */
export function tellLeftOut(all: readonly LeftOut[]): readonly Message[] {
  const told = new Map<string, LeftOut[]>();
  for (const one of all.filter(({ fields }) => fields.length > 0)) {
    const key = JSON.stringify([one.template, one.standsInFor]);
    const beside = told.get(key) ?? [];
    told.set(key, beside);
    beside.push(one);
  }
  return Array.from(told.values(), (notes) => {
    const { template, standsInFor: type } = notes[0]!;
    const fields = all.length > 1 ? namedFields(notes) : quoted(notes[0]!.fields);
    return type === undefined
      ? say('cli/left-out', { template, fields })
      : say('cli/left-out-untyped', { template, type, fields });
  });
}

/** Names of notes that a sentence has room for. */
const most = 3;

/** The fields with the notes that have them: those of the same notes beside each other. */
function namedFields(all: readonly LeftOut[]): Localized {
  const notesOf = new Map<string, { readonly field: Localized; readonly notes: string[] }>();
  for (const { fields, note } of all)
    for (const field of fields) {
      const named = notesOf.get(field.en) ?? { field, notes: [] };
      notesOf.set(field.en, named);
      named.notes.push(note);
    }
  const together = new Map<string, { readonly fields: Localized[]; readonly notes: string[] }>();
  for (const { field, notes } of notesOf.values()) {
    const key = notes.join('\n');
    const those = together.get(key) ?? { fields: [], notes };
    together.set(key, those);
    those.fields.push(field);
  }
  const parts = Array.from(together.values(), ({ fields, notes }) =>
    inBothLanguages([say('cli/left-out-in', { fields: quoted(fields), notes: listed(notes) })]),
  );
  return { en: parts.map(({ en }) => en).join('; '), fr: parts.map(({ fr }) => fr).join('; ') };
}

function listed(notes: readonly string[]): Localized | string {
  const first = notes.slice(0, most).join(', ');
  const count = notes.length - most;
  return count > 0 ? inBothLanguages([say('cli/and-more', { notes: first, count })]) : first;
}

function quoted(fields: readonly Localized[]): Localized {
  const list = (names: readonly string[], quote: (name: string) => string): string =>
    Array.from(new Set(names), quote).join(', ');
  return {
    en: list(
      fields.map(({ en }) => en),
      (name) => `“${name}”`,
    ),
    fr: list(
      fields.map(({ fr }) => fr),
      (name) => `«\u00A0${name}\u00A0»`,
    ),
  };
}
