import type { NotePath } from './finding.ts';

/** A path as a JSON Pointer (RFC 6901), for sets and for reports: `/prepared_by/phone`. */
export function pointerOf(path: NotePath): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
