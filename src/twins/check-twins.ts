import { compareFindings, say, type Finding, type Related } from '../findings/finding.ts';
import { languageOfName } from '../note/language.ts';
import { isToTranslate } from '../rules/prose/placeholder.ts';
import { isOff, settle, type Settings } from '../rules/settings.ts';
import type { NoteType } from '../schema/note-type.ts';
import type { NoteTypes } from '../schema/note-types.ts';
import { checkAlone } from './check-alone.ts';
import { twinRules } from './index.ts';
import { translatedGroups } from './foreign-texts.ts';
import type { Spot } from './outline/outline.ts';
import { outlineOf } from './outline/outline-of.ts';
import { spanOf } from './place-of.ts';
import { readBeside, type ReadNote } from './read-twin.ts';
import { otherSide, versionNames, type Both, type Side } from './side.ts';
import type { Bilingual, TwinFound, TwinRule } from './rule.ts';
import { walkPair } from './outline/walk-pair.ts';

export { faultyKeys } from './read-twin.ts';

/** What stands beside a note in the other language. Plain data. */
export interface TwinFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a config says of rules for it. */
  readonly settings: Settings;
  /** Whether it is checked itself in the same run. */
  readonly isInRun: boolean;
  /** What a config asks for where it turns out to be no note; absent where that is told elsewhere. */
  readonly ifNoNote?: Bilingual | undefined;
}

/**
 * Compares a note with its twin. Each difference belongs to one of the two, by whose config it is as
 * severe as it is, and a config or comment of either lets it stand. So that it is told once in a run,
 * those of a twin which the run checks itself are silent here, as are those that the twin lets stand.
 */
export async function checkTwins(
  own: ReadNote,
  twin: TwinFile,
  types: NoteTypes,
  settings: Settings,
): Promise<Finding[]> {
  const side = languageOfName(own.source.path);
  const { note: other, isMeant } = await readBeside(twin.path, twin.bytes, types);
  const alone = (bilingual: Bilingual): Finding[] =>
    checkAlone(own.source.path, bilingual, settings, { path: twin.path, isMeant });
  if (!isMeant && twin.ifNoNote !== undefined) return alone(twin.ifNoNote);
  if (side === undefined) return [];
  // A run that checks the twin itself says what is wrong there.
  if (other === undefined)
    return isMeant && !twin.isInRun ? alone(twin.ifNoNote ?? 'optional') : [];
  const notes: Both<ReadNote> = side === 'en' ? { en: own, fr: other } : { en: other, fr: own };
  const found = compare(notes);
  const there = otherSide(side);
  const isAsked = ({ rule: { id } }: Found): boolean =>
    !isOff(id, settings) && !isOff(id, twin.settings);
  const asked = found.filter(isAsked).map((one) => ({ one, there: toFinding(one, there, notes) }));
  const settled = asked.flatMap((each) => settleThere(each, notes[there], twin.settings));
  const kept = await keptThere(settled, notes[there], twin.settings);
  const findings = settled.map(({ one, there: theirs }): Finding => {
    const isSilent = !kept.has(theirs) || (one.in === there && twin.isInRun);
    const mine = { ...toFinding(one, side, notes), ...(isSilent && { isSilent }) };
    if (one.in === side) return mine;
    const { severity, isFirm = false } = theirs;
    return { ...mine, severity, ...(isFirm && { isFirm }), ofTwin: twin.path };
  });
  return findings.toSorted(compareFindings);
}

type Found = TwinFound & { readonly rule: TwinRule };

/** Each note of a pair asks what differs, most often one right after the other. */
function compare(notes: Both<ReadNote>): readonly Found[] {
  const texts = { en: notes.en.source.text, fr: notes.fr.source.text };
  const types = { en: notes.en.note.type, fr: notes.fr.note.type };
  if (
    last?.texts.en === texts.en &&
    last.texts.fr === texts.fr &&
    last.types.en === types.en &&
    last.types.fr === types.fr
  )
    return last.found;
  const found = compareAnew(notes);
  last = { texts, types, found };
  return found;
}

let last:
  | {
      readonly texts: Both<string>;
      readonly types: Both<NoteType>;
      readonly found: readonly Found[];
    }
  | undefined;

function compareAnew(notes: Both<ReadNote>): Found[] {
  const outlines = { en: outlineOf(notes.en.note), fr: outlineOf(notes.fr.note) };
  const walked = walkPair(outlines);
  // What is marked as still to be translated says so itself.
  const groups = walked.groups.filter(
    ({ en, fr }) => ![...en, ...fr].some(({ text }) => isToTranslate(text)),
  );
  const pair = {
    notes: { en: notes.en.note, fr: notes.fr.note },
    walked: { ...walked, groups },
    translated: translatedGroups(groups),
  };
  const found: Found[] = [];
  // Of two notes in one language nothing else can be said.
  const asked =
    notes.en.note.lang === notes.fr.note.lang
      ? twinRules.filter(({ id }) => id === 'twin-structure')
      : twinRules;
  for (const rule of asked)
    rule.check?.(pair, (one) => {
      if (!isFaulty(one.at.en, notes.en) && !isFaulty(one.at.fr, notes.fr))
        found.push({ ...one, rule });
    });
  return found;
}

/** What the schema finds wrong in one of the notes is enough. */
function isFaulty({ path }: Spot, { faulty, written }: ReadNote): boolean {
  return path.length > 0 && faulty.has(String(written(path.slice(0, 1))[0]));
}

/** A difference, and how it would be told under the twin. */
interface FoundThere {
  readonly one: Found;
  readonly there: Finding;
}

function settleThere(
  { one, there }: FoundThere,
  { written }: ReadNote,
  settings: Settings,
): FoundThere[] {
  const classification = String(written(['classification'])[0]);
  return settle([there], settings, classification).map((settled) => ({ one, there: settled }));
}

/** Which of them the comments of the twin do not let stand. */
async function keptThere(
  found: readonly FoundThere[],
  { source }: ReadNote,
  settings: Settings,
): Promise<ReadonlySet<Finding>> {
  const findings = found.map(({ there }) => there);
  if (!source.text.includes('brief-disable')) return new Set(findings);
  const { applyComments } = await import('../suppress/apply.ts');
  return new Set(await applyComments(source, findings, settings));
}

function toFinding(found: Found, side: Side, notes: Both<ReadNote>): Finding {
  const { rule, at, message, hints } = found;
  const own = notes[side];
  const there = otherSide(side);
  return {
    rule: rule.id,
    severity: rule.severity,
    message,
    pointer: own.written(at[side].path),
    span: spanOf(at[side], own),
    ...(hints && { hints }),
    related: [elsewhere(at[there], there, notes[there])],
  };
}

function elsewhere(spot: Spot, side: Side, note: ReadNote): Related {
  const { source } = note;
  const span = spanOf(spot, note);
  const range = { start: source.positionAt(span.start), end: source.positionAt(span.end) };
  const file = { path: source.path, range, line: source.lineAt(range.start.line) };
  return { message: say('twins/place', { version: versionNames[side] }), span, file };
}
