import type { NotePath } from '../findings/finding.ts';

/** A value that is not the same in two pieces of data; undefined on the side that does not have it. */
export interface Difference {
  readonly path: NotePath;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two pieces of plain data differ, as deep inside as can be; the order of keys is nothing. */
export function differences(before: unknown, after: unknown, path: NotePath = []): Difference[] {
  if (Object.is(before, after)) return [];
  const isList = Array.isArray(before);
  if (!hasValues(before) || !hasValues(after) || isList !== Array.isArray(after))
    return [{ path, before, after }];
  if (isList && Object.keys(before).length !== Object.keys(after).length)
    return [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Array.from(keys).flatMap((key) =>
    differences(before[key], after[key], [...path, isList ? Number(key) : key]),
  );
}

/** Whether two pieces of plain data are the same. */
export function isEqual(before: unknown, after: unknown): boolean {
  return differences(before, after).length === 0;
}

/** A mapping or a list: what may differ deeper inside. */
function hasValues(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
