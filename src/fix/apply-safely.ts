import type { Finding } from '../findings/finding.ts';
import { decode } from '../source/decode.ts';
import type { Source } from '../source/source.ts';
import { readYaml, type YamlFile } from '../source/yaml.ts';
import { changesOnly } from './changes-only.ts';
import { applyEdits } from './edits.ts';
import type { Step } from './mends.ts';

/** A file after fixes that are safe. */
export interface Applied {
  readonly bytes: Uint8Array;
  /** The fixes that were made, those of neighbouring lines included. */
  readonly steps: readonly Step[];
}

/** Whether a file may be read once more; each answer is counted. */
export type MayRead = () => boolean;

/**
 * A file after fixes that change nothing but what they are meant to: of a file whose data could be
 * read, the data at the places of the findings; of one with faults of syntax, nothing else that could
 * be read. Undefined where they would change more.
 * @param text what the bytes say
 */
export function applySafely(
  path: string,
  before: Uint8Array,
  text: string,
  fixes: readonly Finding[],
  mayRead: MayRead,
): Applied | undefined {
  const bytes = encode(applyEdits(text, fixes), before);
  const old = read(path, before);
  const mended = read(path, bytes);
  // What a file says is only known once its bytes are text.
  if (!mended) return undefined;
  const steps = [{ text, fixes }];
  if (!old) return { bytes, steps };
  if (old.yaml.findings.length > 0) return withNeighbours(old, mended, fixes, mayRead);
  const isSafe = mended.yaml.findings.length === 0 && changesOnly(fixes, old.yaml, mended.yaml);
  return isSafe ? { bytes, steps } : undefined;
}

interface Read {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly yaml: YamlFile;
}

/** Kept, since a file is tried with several sets of fixes before one is safe. */
function read(path: string, bytes: Uint8Array): Read | undefined {
  const known = reads.get(bytes);
  if (known) return known;
  const { source, findings } = decode(path, bytes);
  if (findings.length > 0) return undefined;
  const fresh = { bytes, source, yaml: readYaml(source) };
  reads.set(bytes, fresh);
  return fresh;
}

const reads = new WeakMap<Uint8Array, Read>();

/**
 * Faults may come to light below a fault of syntax that hid them, and nowhere else: not above it, not
 * on the lines that were mended, nor on the one after them, where a wrong guess shows. Where that one
 * has a fault of its own, the two are sound once both are mended, or not at all.
 */
function withNeighbours(
  old: Read,
  first: Read,
  fixes: readonly Finding[],
  mayRead: MayRead,
): Applied | undefined {
  const edited = new Set(linesOf(old, fixes));
  const steps: Step[] = [{ text: old.source.text, fixes }];
  let mended = first;
  // Such fixes add or take away characters of a line, never lines.
  while (old.source.lineCount === mended.source.lineCount) {
    const wrong = mended.yaml.findings.filter((finding) => !mayStand(finding, mended, old, edited));
    if (wrong.length === 0) return { bytes: mended.bytes, steps };
    if (!wrong.every((finding) => isNeighbour(finding, mended, edited)) || !mayRead())
      return undefined;
    const bytes = encode(applyEdits(mended.source.text, wrong), mended.bytes);
    for (const line of linesOf(mended, wrong)) edited.add(line);
    const next = read(old.source.path, bytes);
    if (!next) return undefined;
    steps.push({ text: mended.source.text, fixes: wrong });
    mended = next;
  }
  return undefined;
}

/** Whether a fault was there before, or was hidden by what was mended above it. */
function mayStand(
  { rule, span, related = [] }: Finding,
  mended: Read,
  old: Read,
  edited: ReadonlySet<number>,
): boolean {
  const line = lineOf(mended, span.start);
  if (line >= Math.min(...edited)) return !edited.has(line) && !edited.has(line - 1);
  // Keys that stand twice are looked for once the syntax is sound.
  if (rule === 'duplicate-key')
    return !related.some((other) => edited.has(lineOf(mended, other.span.start)));
  return old.yaml.findings.some((known) => lineOf(old, known.span.start) === line);
}

/** Whether a fault is that of a line by itself, and no sign that the line above it goes on there. */
function isNeighbour(
  { span, fix }: Finding,
  { source }: Read,
  edited: ReadonlySet<number>,
): boolean {
  const { line } = source.positionAt(span.start);
  const indent = (at: number): number => source.lineAt(at).search(/\S|$/);
  return fix !== undefined && !edited.has(line) && indent(line) <= indent(line - 1);
}

function linesOf(file: Read, findings: readonly Finding[]): number[] {
  return findings.flatMap(({ fix = [] }) => fix.map(({ span }) => lineOf(file, span.start)));
}

function lineOf({ source }: Read, offset: number): number {
  return source.positionAt(offset).line;
}

/** UTF-8, with a byte order mark where there was one. */
function encode(text: string, { 0: first, 1: second, 2: third }: Uint8Array): Uint8Array {
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return new TextEncoder().encode(isMarked ? `\uFEFF${text}` : text);
}
