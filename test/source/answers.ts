import type { NotePath } from '../../src/findings/finding.ts';
import type { YamlFile } from '../../src/source/yaml.ts';

/** All that can be asked of a file: its value, and every answer of its places for every path. */
export function answersOf({ value, places }: Omit<YamlFile, 'findings'>): object {
  const paths = [...pathsOf(value, []), ['missing'], ['missing', 0]];
  return { value, answers: paths.map((path) => placesAt(path, at(value, path))) };

  function placesAt(path: NotePath, found: unknown): unknown {
    const offsets =
      typeof found === 'string' ? [...Array(Math.min(found.length, 40)).keys(), found.length] : [0];
    return {
      path,
      key: places.key(path),
      value: places.value(path),
      item: places.item(path),
      written: places.written(path),
      style: places.style(path),
      within: offsets.map((offset) => places.within(path, offset, offset + 2)),
    };
  }
}

function* pathsOf(value: unknown, path: NotePath): Generator<NotePath> {
  yield path;
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* pathsOf(item, [...path, key]);
}

function at(value: unknown, path: NotePath): unknown {
  return path.reduce<unknown>(
    (found, step) => (found as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}
