import { main } from '../../src/cli/main.ts';
import { decode } from '../../src/source/decode.ts';
import type { Position, Source } from '../../src/source/source.ts';
import { memoryHost, type MemoryHost } from '../host.ts';

const path = 'note.yaml';

/**
 * Has one file checked and mended, and says what is wrong with how that went: a crash, a stack, a run
 * of over two seconds, a place outside of the file, two reports for one file, a second fix after the
 * first. Undefined where nothing is.
 */
export async function faultWith(bytes: Uint8Array): Promise<string | undefined> {
  const first = await run(bytes, '--format', 'json');
  if (first.fault !== undefined) return first.fault;
  const report = JSON.parse(first.host.out) as Report;
  const outside = placesOf(report).find((place) => !isInside(decode(path, bytes).source, place));
  if (outside) return `a place outside of the file: ${outside.line}:${outside.column}`;
  const second = await run(bytes, '--format', 'json');
  if (second.host.out !== first.host.out) return 'two reports for one file';
  const pretty = await run(bytes, '--locale', 'fr');
  if (pretty.fault !== undefined) return pretty.fault;
  return report.summary.fixable > 0 ? faultOfFix(bytes) : undefined;
}

interface Report {
  readonly summary: { readonly fixable: number };
  readonly notes: ReadonlyArray<{ readonly findings: readonly Finding[] }>;
}

interface Finding {
  readonly range: Range;
  readonly related: ReadonlyArray<{ readonly range: Range }>;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Mended once, a file is not mended again. */
async function faultOfFix(bytes: Uint8Array): Promise<string | undefined> {
  const first = await run(bytes, '--fix');
  if (first.fault !== undefined) return `--fix: ${first.fault}`;
  const mended = first.host.bytes(path) ?? bytes;
  const again = await run(mended, '--fix');
  if (again.fault !== undefined) return `--fix again: ${again.fault}`;
  return again.host.written.length > 0 ? 'a second fix after the first' : undefined;
}

async function run(
  bytes: Uint8Array,
  ...flags: readonly string[]
): Promise<{ readonly host: MemoryHost; readonly fault: string | undefined }> {
  const host = memoryHost({ [path]: bytes });
  // Time of the processor: what else the machine does is no fault of ours.
  const before = process.cpuUsage();
  const code = await main(['validate', path, ...flags], host);
  const spent = process.cpuUsage(before);
  const seconds = (spent.user + spent.system) / 1e6;
  const said = host.out + host.err;
  const faults: ReadonlyArray<readonly [boolean, string]> = [
    [code === 2, `exit code 2: ${host.err}`],
    [/^\s+at .*:\d+:\d+\)?$/m.test(host.err), `a stack: ${host.err}`],
    [/fault of brief|faute de brief/.test(host.err), `a crash: ${said}`],
    [seconds > 2, `a run of ${seconds} seconds`],
  ];
  return { host, fault: faults.find(([isSo]) => isSo)?.[1] };
}

function placesOf({ notes }: Report): Position[] {
  const ranges = notes
    .flatMap(({ findings }) => findings)
    .flatMap(({ range, related }) => [range, ...related.map((each) => each.range)]);
  return ranges.flatMap(({ start, end }) => {
    const isForward =
      start.line < end.line || (start.line === end.line && start.column <= end.column);
    return isForward ? [start, end] : [{ line: 0, column: 0 }];
  });
}

/** The end of a range may stand behind the last character of its line, line end included. */
function isInside(source: Source, { line, column }: Position): boolean {
  if (line < 1 || line > source.lineCount || column < 1) return false;
  const length = source.lineStart(line + 1) - source.lineStart(line);
  return column <= length + 1;
}
