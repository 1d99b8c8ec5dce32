import type { Finding } from '../../findings/finding.ts';
import type { Localized } from '../../locale/message.ts';
import { contactsAt } from '../../note/contacts.ts';
import { shapeOf, titleAt } from '../../schema/shape.ts';
import { outlineOf } from '../outline/outline-of.ts';
import type { Spot, Unit } from '../outline/outline.ts';
import { unitsOf } from '../outline/units-of.ts';
import { markIn, type MarkedText } from './mark-in.ts';
import { spanOf } from '../place-of.ts';
import type { ReadNote } from '../read-twin.ts';
import { sides, type Both, type Side } from '../side.ts';
import { inOrderOf } from './in-order-of.ts';
import { walkPair } from '../outline/walk-pair.ts';

/** A finding about a pair, and the note in which it stands. */
export interface PairFinding {
  readonly finding: Finding;
  readonly side: Side;
}

/** What stands in one place of both notes, and what is said of it. */
export interface PairRow {
  readonly texts: Both<readonly MarkedText[]>;
  readonly findings: readonly PairFinding[];
}

/** The rows under one key. */
export interface PairSection {
  readonly title: Localized;
  readonly rows: readonly PairRow[];
}

/** Lays two notes side by side, key by key, with each finding at its row. */
export function sideBySide(
  notes: Both<ReadNote>,
  found: readonly PairFinding[],
): readonly PairSection[] {
  const { type } = notes.en.note;
  const outlines = { en: outlineOf(notes.en.note), fr: outlineOf(notes.fr.note) };
  const { groups } = walkPair(outlines);
  const left = new Set(found);
  const keys = [...shapeOf(type.schema, type.schema).properties.keys()];
  const sections = keys.flatMap((key): PairSection[] => {
    const own = groups.filter((group) => keyOf(group.en[0] ?? group.fr[0]) === key);
    const placed = new Set(own.flatMap((group) => [...group.en, ...group.fr]));
    const apart = (side: Side): Unit[] => {
      const entry = outlines[side].entries.find((one) => one.key === key);
      return entry ? unitsOf(entry).filter((unit) => !placed.has(unit)) : [];
    };
    const rest = { en: apart('en'), fr: apart('fr') };
    const lone = Array.from({ length: Math.max(rest.en.length, rest.fr.length) }, (_, index) => ({
      en: rest.en.slice(index, index + 1),
      fr: rest.fr.slice(index, index + 1),
    }));
    const body = inOrderOf(outlines, key, [...own, ...lone]).map((group) => rowOf(group));
    const rows = body.length > 0 ? body : headerRows(key);
    const others = takeWhere(({ finding }) => finding.pointer?.[0] === key);
    if (others.length > 0) rows.push({ texts: { en: [], fr: [] }, findings: others });
    return rows.length > 0 ? [{ title: titleAt(type, [key]), rows }] : [];
  });
  const none = { en: '', fr: '' };
  return left.size === 0
    ? sections
    : [{ title: none, rows: [{ texts: { en: [], fr: [] }, findings: [...left] }] }, ...sections];

  function takeWhere(is: (one: PairFinding) => boolean): PairFinding[] {
    const taken = [...left].filter(is);
    for (const one of taken) left.delete(one);
    return taken;
  }

  function rowOf(units: Both<readonly Unit[]>): PairRow {
    const inside = takeWhere(({ finding, side }) =>
      units[side].some((unit) => holds(unit.spot, finding, notes[side])),
    );
    const texts = { en: marked('en'), fr: marked('fr') };
    return { texts, findings: inside };

    function marked(side: Side): MarkedText[] {
      const text = units[side].map((unit) => unit.text).join('\n');
      return markIn(
        text,
        inside.flatMap((one) => writtenIn(one, side)),
      );
    }
  }

  /** What a finding is about, as it stands in one of the notes. */
  function writtenIn({ finding, side: own }: PairFinding, side: Side): string {
    const { source } = notes[side];
    const { text } = source;
    if (side === own) return oneLine(text.slice(finding.span.start, finding.span.end));
    const { start, end } = finding.related?.[0]?.file?.range ?? {};
    if (!start || !end) return '';
    const [from, to] = [start, end].map(({ line, column }) => source.lineStart(line) + column - 1);
    return oneLine(text.slice(from, to));
  }

  function headerRows(key: string): PairRow[] {
    const values = { en: shown('en', key), fr: shown('fr', key) };
    const count = Math.max(values.en.length, values.fr.length);
    return Array.from({ length: count }, (_, index) => {
      const texts = {
        en: markIn(values.en[index] ?? '', []),
        fr: markIn(values.fr[index] ?? '', []),
      };
      return { texts, findings: [] };
    });
  }

  function shown(side: Side, key: string): readonly string[] {
    const { note } = notes[side];
    const contacts = contactsAt(note, key);
    if (contacts.length > 0)
      return contacts.map(({ contact: { name, title, phone, email } }) =>
        [name, title, phone, email].filter(Boolean).join(', '),
      );
    const value = note.fields[key];
    if (Array.isArray(value)) return value.map(shownValue);
    return value === undefined || key === 'type' || key === 'lang' ? [] : [shownValue(value)];
  }
}

function shownValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function keyOf(unit: Unit | undefined): string {
  return String(unit?.spot.path[0] ?? '');
}

/** Whether a finding stands in a text. */
function holds(spot: Spot, { span }: Finding, note: ReadNote): boolean {
  const own = spanOf(spot, note);
  return own.start <= span.start && span.start < Math.max(own.end, own.start + 1);
}

/** Whether what is said of a pair fails a check. */
export function hasErrors(found: readonly PairFinding[]): boolean {
  return found.some(({ finding }) => finding.severity === 'error');
}

/** The findings of two notes that are about both. */
export function pairFindings(
  findings: Both<readonly Finding[]>,
  isOfPair: (rule: string) => boolean,
): readonly PairFinding[] {
  return sides.flatMap((side) =>
    findings[side].filter(({ rule }) => isOfPair(rule)).map((finding) => ({ finding, side })),
  );
}
