import { compareFindings, say, type Finding } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import type { FindImage } from '../image/image.ts';
import type { Locale } from '../locale/message.ts';
import { rules } from '../rules/index.ts';
import { oneOfLanguage } from '../rules/one-language.ts';
import { runRules } from '../rules/run-rules.ts';
import { settle, type Settings } from '../rules/settings.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { countOwnKeys } from '../schema/mend.ts';
import type { CheckedType, NoteTypes } from '../schema/note-types.ts';
import { nearest } from '../schema/suggest.ts';
import { holdsAt } from '../source/at-sign.ts';
import { decode } from '../source/decode.ts';
import { isFields, type Fields } from '../source/fields.ts';
import { readSource } from '../source/read-source.ts';
import type { Source } from '../source/source.ts';
import type { TwinFile } from '../twins/check-twins.ts';
import type { ReadNote } from '../twins/read-twin.ts';
import type { Bilingual } from '../twins/rule.ts';
import type { YamlFile } from '../source/yaml.ts';
import { languageOf } from './language.ts';
import { isMeantAsNote, typeMeantBy } from './meant.ts';
import type { Note } from './note.ts';
import { notANote } from './not-a-note.ts';

/** What a note is checked against. */
export interface CheckOptions {
  readonly types: NoteTypes;
  /** False for a file that was only met while walking a folder: it may be no note at all. */
  readonly named: boolean;
  /** What a config says of rules for this note; nothing without it. */
  readonly settings?: Settings;
  /** Looks for the images of the note; without it they are taken to be there. */
  readonly findImage?: FindImage | undefined;
  /** What stands beside it in the other language; without it twins are not looked at. */
  readonly twin?: TwinBeside | undefined;
  /** The day of the run in UTC, as `2026-11-23`. */
  readonly today: string;
}

/** The twin of a note, or what is wanted of one that is not there. Plain data. */
export type TwinBeside = TwinFile | { readonly missing: Bilingual };

/** A checked file. */
export interface CheckedNote {
  readonly source: Source;
  /** Undefined where the file could not be read as a note. */
  readonly note: Note | undefined;
  readonly typeName: string | undefined;
  readonly lang: Locale | undefined;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * The whole of validation: bytes, YAML, what it is, schema and rules; each on what the last left sound.
 * Undefined for a file met while walking that is not meant as a note.
 */
export async function checkNote(
  path: string,
  bytes: Uint8Array,
  options: CheckOptions,
): Promise<CheckedNote | undefined> {
  const { source, findings } = decode(path, bytes);
  if (findings.length > 0) return stopped(source, findings);
  const yaml = await readSource(source);
  if (yaml.findings.length > 0) return stopped(source, yaml.findings);
  if (isFields(yaml.value)) return checkFields(source, yaml, yaml.value, options);
  // An empty file met while walking is no one's mistake.
  if (yaml.value === undefined || yaml.value === null)
    return options.named ? stopped(source, [notANote('empty')]) : undefined;
  return stopped(source, [notANote(Array.isArray(yaml.value) ? 'list' : 'text')]);
}

async function checkFields(
  source: Source,
  yaml: YamlFile,
  fields: Fields,
  options: CheckOptions,
): Promise<CheckedNote | undefined> {
  const { types, named } = options;
  const name = typeof fields['type'] === 'string' ? fields['type'] : undefined;
  const type = types.find(name);
  const keys = Object.keys(fields);
  if (!named && !isMeantAsNote(source.path, fields, types)) return undefined;
  if (countOwnKeys(typeMeantBy(name, types), keys, new Set()) === 0)
    return stopped(source, [notANote('other')]);
  if (!type) return stopped(source, [unknownType(yaml, name ?? '', types)]);
  const lang = languageOf(fields['lang'], source.path);
  const kind = { type, lang };
  return {
    source,
    typeName: type.name,
    lang,
    ...(await checkAgainst(source, yaml, kind, options)),
  };
}

async function checkAgainst(
  source: Source,
  yaml: YamlFile,
  { type, lang }: { readonly type: CheckedType; readonly lang: Locale },
  { types, settings = {}, today, findImage, twin }: CheckOptions,
): Promise<{ note: Note; findings: Finding[] }> {
  const { fields, findings, written } = checkSchema(source, yaml, type, type.validate, lang);
  const note: Note = { type, lang, fields };
  const whereabouts = { places: yaml.places, written };
  const ruled = await runRules(rules, note, whereabouts, { settings, today, findImage });
  const read = { source, note, ...whereabouts, findings };
  const twinned = twin ? await compareTwins(read, twin, types, settings) : [];
  const classification = String(written(['classification'])[0]);
  // How severe a difference is that belongs to the twin, its config has said.
  const ofTwin = twinned.filter((finding) => finding.ofTwin !== undefined);
  const mine = twinned.filter((finding) => finding.ofTwin === undefined);
  const all = [...oneOfLanguage(findings, besides(findings, ruled)), ...mine];
  const settled = [...settle(all, settings, classification), ...ofTwin];
  const kept = await withoutDisabled(source, settled, settings);
  const told = kept.filter(({ isSilent = false }) => !isSilent);
  return { note, findings: told.toSorted(compareFindings) };
}

/** Only a note that tells its language, or must have a twin, pays for the rules that see both. */
async function compareTwins(
  { findings, ...own }: Omit<ReadNote, 'faulty'> & { readonly findings: readonly Finding[] },
  twin: TwinBeside,
  types: NoteTypes,
  settings: Settings,
): Promise<Finding[]> {
  if ('missing' in twin) {
    const { checkAlone } = await import('../twins/check-alone.ts');
    return checkAlone(own.source.path, twin.missing, settings);
  }
  const { checkTwins, faultyKeys } = await import('../twins/check-twins.ts');
  return checkTwins({ ...own, faulty: faultyKeys(findings) }, twin, types, settings);
}

/** One mistake, one finding: of a value that the schema refuses no rule speaks, too. */
function besides(findings: readonly Finding[], ruled: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return ruled;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const refused = new Set(errors.map(({ pointer = [] }) => pointerOf(pointer)));
  return ruled.filter(({ pointer = [] }) => !refused.has(pointerOf(pointer)));
}

/** Only a note that has comments for it pays for reading them. */
async function withoutDisabled(
  source: Source,
  findings: readonly Finding[],
  settings: Settings,
): Promise<readonly Finding[]> {
  if (!holdsAt(source.text, '-', comment)) return findings;
  const { applyComments } = await import('../suppress/apply.ts');
  return applyComments(source, findings, settings);
}

/** From its hyphen, of which a text has few. */
const comment = /(?<=brief)-(?:disable|enable|ignore)/iy;

/** Without its type nothing else of a note can be judged. */
function unknownType(yaml: YamlFile, value: string, { names, misnamed }: NoteTypes): Finding {
  const path = misnamed.get(value);
  const suggestion = nearest(value, names);
  const suggestions = suggestion === undefined ? [] : [say('hint/did-you-mean', { suggestion })];
  return {
    rule: 'unknown-value',
    severity: 'error',
    message: say('unknown-value/type', { value }),
    pointer: ['type'],
    span: yaml.places.value(['type']) ?? { start: 0, end: 0 },
    hints: [
      ...(path === undefined
        ? suggestions
        : [say('unknown-value/misnamed-type', { path, name: `${value}.schema.json` })]),
      say('hint/choose', { values: names.join(', ') }),
      say('yaml-syntax/rest', {}),
    ],
  };
}

function stopped(source: Source, findings: readonly Finding[]): CheckedNote {
  return { source, note: undefined, typeName: undefined, lang: undefined, findings };
}
