import type { BodyText } from '../note/bodies.ts';

/** The lists of bullets among a note's texts: bodies that YAML lists, each bullet a text. */
export function bulletListsOf(texts: readonly BodyText[]): ReadonlyArray<readonly BodyText[]> {
  const lists: BodyText[][] = [];
  for (const text of texts) {
    const index = text.path.at(-1);
    if (typeof index !== 'number') continue;
    // The bullets of a list follow each other; an empty one may have been left out before the first.
    const last = lists.at(-1);
    const sibling = last?.at(-1);
    if (last && sibling && areSiblings(sibling, text)) last.push(text);
    else lists.push([text]);
  }
  return lists;
}

function areSiblings(one: BodyText, other: BodyText): boolean {
  const { length } = one.path;
  return (
    length === other.path.length &&
    one.path.every((step, index) => index === length - 1 || step === other.path[index])
  );
}
