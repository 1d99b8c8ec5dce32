import type { Finding, NotePath } from '../findings/finding.ts';
import type { Locale } from '../locale/message.ts';
import type { Source } from '../source/source.ts';
import type { YamlFile } from '../source/yaml.ts';
import { writtenPath, type SchemaContext } from './context.ts';
import { checkClosedLists } from './closed-list.ts';
import { explainErrors } from './explain.ts';
import { findCutTexts } from './cut-text.ts';
import { emptyOptional } from './empty-optional.ts';
import { mend } from './mend.ts';
import type { NoteType } from './note-type.ts';
import { removeUnsound } from './sound.ts';
import type { Validator } from './validator.ts';

/** A note's data as far as it is sound, and what its schema says against the rest. */
export interface SchemaChecked {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** A path by right names as the author wrote it. */
  readonly written: (path: NotePath) => NotePath;
}

/** Checks parsed data against a type: first as its author meant it, then by its JSON Schema. */
export function checkSchema(
  source: Source,
  yaml: YamlFile,
  type: NoteType,
  validate: Validator,
  lang: Locale,
): SchemaChecked {
  const context: SchemaContext = {
    source,
    type,
    lang,
    places: yaml.places,
    findings: [],
    mended: new Map(),
    reported: new Set(),
    empty: [],
    unsound: [],
  };
  if (type.schema['x-kind'] !== 'config') findCutTexts(context, yaml.value);
  const data = mend(context, yaml.value) as Record<string, unknown>;
  checkClosedLists(context, data);
  if (!validate(data)) explainErrors(context, data, validate.errors ?? []);
  emptyOptional(context);
  const fields = removeUnsound(context, data);
  const written = (path: NotePath): NotePath => writtenPath(context, path);
  return { fields, findings: dedupe(context.findings), written };
}

/** A fault seen through several aliases is one fault at the anchor. */
function dedupe(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, pointer }) => {
    const key = `${rule} ${span.start} ${span.end} ${pointer?.at(-1)}`;
    return !seen.has(key) && seen.add(key);
  });
}
