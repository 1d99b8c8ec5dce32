import type { Outline, Unit } from '../outline/outline.ts';
import { unitsOf } from '../outline/units-of.ts';
import type { Group } from '../outline/walk-pair.ts';
import type { Both, Side } from '../side.ts';

/**
 * Groups of texts under one key in the order of the notes: that of the English one, and what only the French
 * one has after what stands before it there. Texts of footnotes, which stand in no section, come last.
 */
export function inOrderOf(
  outlines: Both<Outline>,
  key: string,
  groups: readonly Group[],
): readonly Group[] {
  const rank = new Map(unitsUnder('en').map((unit, index) => [unit, index]));
  const groupOf = new Map(groups.flatMap((group) => group.fr.map((unit) => [unit, group])));
  let last = -1;
  for (const unit of unitsUnder('fr')) {
    const english = groupOf.get(unit)?.en[0];
    if (english) last = rank.get(english) ?? last;
    else rank.set(unit, last + 0.5);
  }
  const placeOf = ({ en, fr }: Group): number => rank.get((en[0] ?? fr[0])!) ?? Infinity;
  return groups.toSorted((one, other) => compare(placeOf(one), placeOf(other)));

  function unitsUnder(side: Side): readonly Unit[] {
    return outlines[side].entries.filter((entry) => entry.key === key).flatMap(unitsOf);
  }
}

/** Two places at the end are alike, which a difference would not tell. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
