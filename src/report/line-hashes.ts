/** Characters that a hash looks at, from the first of its line. */
const reach = 100;

/**
 * The hash of each line that GitHub tells alerts apart by (`primaryLocationLineHash`), as its action
 * for uploads computes it: a polynomial to the base 37, modulo 2^64, over the next 100 characters that
 * are no blank; then how often it has come up. github/codeql-action, src/fingerprints.ts.
 */
export function lineHashes(text: string): string[] {
  const { codes, starts } = condense(text);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashFrom(codes, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

const [tab, lineFeed, carriageReturn, blank] = [9, 10, 13, 32];
/** Stands for the end of the file; what would follow it counts as zero. */
const endOfFile = 65_535;

/** Character codes without blanks, each line end as one line feed, and where each line starts in them. */
function condense(text: string): { codes: readonly number[]; starts: readonly number[] } {
  const codes: number[] = [];
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === blank || code === tab) continue;
    if (code === lineFeed && text.charCodeAt(at - 1) === carriageReturn) continue;
    codes.push(code === carriageReturn ? lineFeed : code);
    if (codes.at(-1) === lineFeed) starts.push(codes.length);
  }
  return { codes: [...codes, endOfFile], starts };
}

/** In two halves of 32 bits, since a number holds no 64. */
function hashFrom(codes: readonly number[], start: number): string {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + reach; at++) {
    const next = low * 37 + (codes[at] ?? 0);
    high = (high * 37 + Math.floor(next / 2 ** 32)) >>> 0;
    low = next >>> 0;
  }
  if (high === 0) return low.toString(16);
  return high.toString(16) + low.toString(16).padStart(8, '0');
}
