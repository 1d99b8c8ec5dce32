import { figuresIn, type Figures } from './figures/figures-in.ts';
import type { Spot, Unit } from './outline/outline.ts';
import type { Both, Side } from './side.ts';
import type { Group } from './outline/walk-pair.ts';

/** A group with what its texts say in figures. */
export interface ReadGroup {
  readonly figures: Both<Figures>;
  /** Where something read stands; for what is not there, the text that lacks it. */
  readonly spotOf: (side: Side, found: Range | undefined) => Spot;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads the figures of a group; undefined where one side has no text, and nothing can be compared. */
export function readGroup(group: Group): ReadGroup | undefined {
  const known = read.get(group);
  if (known) return known;
  if (group.en.length === 0 || group.fr.length === 0) return undefined;
  const [en, fr] = [join(group.en), join(group.fr)];
  const texts: Both<Joined> = { en, fr };
  const made: ReadGroup = {
    figures: { en: figuresIn(en.text, 'en'), fr: figuresIn(fr.text, 'fr') },
    spotOf: (side, found) => (found ? texts[side].spotOf(found) : (group[side][0] as Unit).spot),
  };
  read.set(group, made);
  return made;
}

/** Two rules read the same groups. */
const read = new WeakMap<Group, ReadGroup>();

interface Joined {
  readonly text: string;
  readonly spotOf: (range: Range) => Spot;
}

/** Texts as one, parted by what no number runs over. */
function join(units: readonly Unit[]): Joined {
  const starts: number[] = [];
  let text = '';
  for (const unit of units) {
    starts.push(text.length);
    text += `${unit.text}\n\0\n`;
  }
  return {
    text,
    spotOf({ start, end }) {
      const at = starts.findLastIndex((from) => from <= start);
      const from = starts[at] ?? 0;
      return (units[at] as Unit).spotOf(start - from, end - from);
    },
  };
}
