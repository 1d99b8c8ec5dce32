import { distance } from 'fastest-levenshtein';

/** Lower case without blanks, hyphens, underscores, colons and accents: how authors vary a name. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F\s_:’'-]/g, '')
    .toLowerCase();
}

/** A name that an author may have meant, and how many edits away it is. */
interface Near {
  readonly candidate: string;
  readonly edits: number;
}

/**
 * The candidate that an author most likely meant: the same but for case, blanks and hyphens, or at
 * most two letters or a third of its length away. Undefined when none is near.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  return near(written, candidates)[0]?.candidate;
}

/**
 * The same, but undefined where several are as near: which is meant, as of “Protected” in “Protected A”
 * to “Protected C”, only the author knows.
 */
export function nearestAlone(written: string, candidates: readonly string[]): string | undefined {
  const [first, second] = near(written, candidates);
  return first?.edits === second?.edits ? undefined : first?.candidate;
}

/** Every candidate that is near, the nearest first. */
export function near(written: string, candidates: readonly string[]): Near[] {
  const wanted = fold(written);
  const found: Near[] = [];
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const edits = editsBetween(wanted, folded);
    if (edits <= reach(wanted, folded)) found.push({ candidate, edits });
  }
  return found.toSorted((a, b) => a.edits - b.edits);
}

/** Letters put in, left out or changed; two neighbours swapped are one edit, the commonest of all. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  const sameLetters = edits === 2 && sorted(a) === sorted(b);
  return sameLetters ? 1 : edits;
}

function sorted(letters: string): string {
  return Array.from(letters).toSorted().join('');
}

/**
 * Edits that still count as near; short names are near to nearly everything, so they get fewer: of
 * three letters one may have been left out or put in.
 */
function reach(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length <= 3) return length === 3 && a.length !== b.length ? 1 : 0;
  return length <= 5 ? 1 : Math.max(2, Math.floor(length / 3));
}
