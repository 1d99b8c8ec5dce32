import type { NotePath } from '../../findings/finding.ts';
import { createSource, type Span } from '../../source/source.ts';
import { readYaml } from '../../source/yaml.ts';
import type { FaultPlace } from '../faults/user-error.ts';

/** A place in a file, also as it is shown: `types/visit.schema.json:4:15`. */
export interface SchemaPlace extends FaultPlace {
  readonly shown: string;
}

/**
 * The place of a value in a file of JSON; the file alone where it is not found.
 * @param part - the value itself, or the key before it
 */
export function schemaPlace(
  path: string,
  text: string,
  at: NotePath,
  part: 'key' | 'value' = 'value',
): SchemaPlace {
  // To YAML a tab is no indent, and JSON has none elsewhere.
  const { places } = readYaml(createSource(path, text.replaceAll('\t', ' ')));
  const span = places[part](at) ?? places.key(at);
  return span && at.length > 0 ? placeOf(path, text, span) : { path, shown: path };
}

/** The place of a span in a file. */
export function placeOf(path: string, text: string, { start, end }: Span): SchemaPlace {
  const source = createSource(path, text);
  const range = { start: source.positionAt(start), end: source.positionAt(end) };
  return { path, range, shown: `${path}:${range.start.line}:${range.start.column}` };
}
