import type { NotePath } from '../../findings/finding.ts';
import { createSource } from '../../source/source.ts';
import { readYaml } from '../../source/yaml.ts';

/**
 * A place in a file of JSON, such as `types/visit.schema.json:4:15`; the file alone where it is not found.
 * @param part - the value at a path, or its key
 */
export function schemaPlace(
  path: string,
  text: string,
  at: NotePath,
  part: 'key' | 'value' = 'value',
): string {
  // To YAML a tab is no indent, and JSON has none elsewhere.
  const source = createSource(path, text.replaceAll('\t', ' '));
  const { places } = readYaml(source);
  const span = places[part](at) ?? places.key(at);
  return span && at.length > 0 ? placeAt(path, text, span.start) : path;
}

/** The place of an offset in a file. */
export function placeAt(path: string, text: string, offset: number): string {
  const { line, column } = createSource(path, text).positionAt(offset);
  return `${path}:${line}:${column}`;
}
