import { distance } from 'fastest-levenshtein';

/** Lower case without blanks, hyphens, underscores, colons and accents: how authors vary a name. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}\s_:’'-]/gu, '')
    .toLowerCase();
}

/**
 * The candidate that an author most likely meant: the same but for case, blanks and hyphens, or at
 * most two letters or a third of its length away. Undefined when none is near.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(written);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const away = editsBetween(wanted, folded);
    if (away < least && away <= reach(Math.min(wanted.length, folded.length))) {
      best = candidate;
      least = away;
    }
  }
  return best;
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

/** Edits that still count as near; short names are near to nearly everything, so they get fewer. */
function reach(length: number): number {
  if (length <= 3) return 0;
  return length <= 5 ? 1 : Math.max(2, Math.floor(length / 3));
}
