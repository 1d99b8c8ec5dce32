import { compareFindings, type Finding, type Message } from '../findings/finding.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import type { Validator } from '../schema/validator.ts';
import { decode } from '../source/decode.ts';
import type { Places } from '../source/places.ts';
import type { Source } from '../source/source.ts';
import { readYaml } from '../source/yaml.ts';

/** A file of settings as far as it can be read. */
export interface CheckedSettingsFile<Fields> {
  readonly source: Source;
  /** What is wrong with it, in the order of the file; each makes it unfit. */
  readonly findings: readonly Finding[];
  /** Sound where there are no findings. */
  readonly fields: Fields;
  /** Undefined where the file is no text. */
  readonly places: Places | undefined;
}

/** A kind of file with settings: what it may say, and how its findings are worded. */
export interface SettingsFileKind {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly validate: Validator;
  /** Said of a file that holds no fields at all. */
  readonly noFields: Message;
  readonly reword: (finding: Finding) => Finding;
}

/** Checks settings as a note is checked: bytes, YAML (of which JSON is a part), then their schema. */
export function checkSettingsFile<Fields extends object>(
  path: string,
  bytes: Uint8Array,
  { name, schema, validate, noFields, reword }: SettingsFileKind,
): CheckedSettingsFile<Fields> {
  const { source, findings } = decode(path, bytes);
  const nothing = {} as Fields;
  const stopped = (found: readonly Finding[]): CheckedSettingsFile<Fields> => {
    return { source, findings: found.map(reword), fields: nothing, places: undefined };
  };
  if (findings.length > 0) return stopped(findings);
  const yaml = readYaml(source);
  if (yaml.findings.length > 0) return stopped(yaml.findings);
  if (yaml.value === undefined || yaml.value === null) return stopped([]);
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const span = { start: 0, end: 0 };
    return stopped([{ rule: 'wrong-type', severity: 'error', message: noFields, span }]);
  }
  const checked = checkSchema(source, yaml, { name, schema }, validate, 'en');
  return {
    source,
    findings: checked.findings.map(reword).toSorted(compareFindings),
    fields: checked.fields as Fields,
    places: yaml.places,
  };
}
