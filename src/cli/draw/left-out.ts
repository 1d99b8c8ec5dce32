import { say, type Message } from '../../findings/finding.ts';
import type { Localized } from '../../locale/message.ts';
import type { Note } from '../../note/note.ts';
import { labelOf } from '../../template/labels.ts';
import type { UnaskedField } from '../../template/lay-out.ts';
import type { NamedTemplate } from './templates.ts';

/** What a template leaves out of a note. Plain data, which threads can hand on. */
export interface LeftOut {
  readonly template: string;
  /** The type of the note, where it has no template of its own. */
  readonly standsInFor: string | undefined;
  /** The printed names of the fields. */
  readonly fields: readonly Localized[];
}

/**
 * Of a template that was made for the note or chosen for it, what describes a note is not told: a
 * letterhead may well do without a reference number. One that stands in was chosen by nobody.
 */
export function leftOutOf(
  { type }: Note,
  unasked: readonly UnaskedField[],
  { folder, standsInFor }: NamedTemplate,
): LeftOut {
  const told = unasked.filter(({ isContent }) => isContent || standsInFor !== undefined);
  const names = [...new Set(told.map(({ name }) => name))];
  const fields = names.map((name) => ({
    en: labelOf(type.schema, name, 'en'),
    fr: labelOf(type.schema, name, 'fr'),
  }));
  return { template: folder, standsInFor, fields };
}

/** One sentence for each template of a run that leaves something out, and for each type without one. */
export function tellLeftOut(all: readonly LeftOut[]): readonly Message[] {
  const joined = new Map<string, LeftOut>();
  for (const one of all) {
    const key = JSON.stringify([one.template, one.standsInFor]);
    const fields = [...(joined.get(key)?.fields ?? []), ...one.fields];
    if (fields.length > 0) joined.set(key, { ...one, fields });
  }
  return Array.from(joined.values(), ({ template, standsInFor: type, fields }) =>
    type === undefined
      ? say('cli/left-out', { template, fields: quoted(fields) })
      : say('cli/left-out-untyped', { template, type, fields: quoted(fields) }),
  );
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
