import type { Finding } from '../findings/finding.ts';
import { decode } from '../source/decode.ts';
import type { Source } from '../source/source.ts';
import { readYaml, type YamlFile } from '../source/yaml.ts';
import { changesOnly } from './changes-only.ts';

/**
 * Whether fixes change nothing but what they are meant to: of a file whose data could be read, the
 * data at the places of the findings; of one with faults of syntax, nothing else that could be read.
 */
export function isSafe(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  fixes: readonly Finding[],
): boolean {
  const old = read(path, before);
  const mended = read(path, after);
  // What a file says is only known once its bytes are text.
  if (!mended) return false;
  if (!old) return true;
  if (old.yaml.findings.length > 0) return isSounder(old, mended, fixes);
  return mended.yaml.findings.length === 0 && changesOnly(fixes, old.yaml, mended.yaml);
}

interface Read {
  readonly source: Source;
  readonly yaml: YamlFile;
}

/** Kept, since a file is tried with several sets of fixes before one is safe. */
function read(path: string, bytes: Uint8Array): Read | undefined {
  const known = reads.get(bytes);
  if (known) return known;
  const { source, findings } = decode(path, bytes);
  if (findings.length > 0) return undefined;
  const fresh = { source, yaml: readYaml(source) };
  reads.set(bytes, fresh);
  return fresh;
}

const reads = new WeakMap<Uint8Array, Read>();

/**
 * Faults may come to light below a fault of syntax that hid them, and nowhere else: not above it, not
 * on the lines that were mended, nor on the one after them, where a wrong guess shows.
 */
function isSounder(old: Read, mended: Read, fixes: readonly Finding[]): boolean {
  // Such fixes add or take away characters of a line, never lines.
  if (old.source.lineCount !== mended.source.lineCount) return false;
  const spans = fixes.flatMap(({ fix = [] }) => fix.map(({ span }) => span));
  const edited = new Set(spans.map(({ start }) => lineOf(old, start)));
  const first = Math.min(...edited);
  const known = new Set(old.yaml.findings.map(({ span }) => lineOf(old, span.start)));
  return mended.yaml.findings.every(({ span }) => {
    const line = lineOf(mended, span.start);
    return line < first ? known.has(line) : !edited.has(line) && !edited.has(line - 1);
  });
}

function lineOf({ source }: Read, offset: number): number {
  return source.positionAt(offset).line;
}
