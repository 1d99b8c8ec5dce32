import { textWidth, type Face } from '../fonts/face.ts';
import type { Look } from './pieces.ts';

/** Words in one face and look, set as one string. Lengths are points. */
export interface Fragment {
  readonly text: string;
  readonly face: Face;
  readonly look: Look;
  readonly size: number;
  readonly width: number;
  /** The hyphen of a parted word, which is no part of the text. */
  readonly soft?: true;
}

export function toFragment(text: string, face: Face, look: Look, size: number): Fragment {
  return { text, face, look, size, width: textWidth(face, text, size) };
}

/** Width of fragments one after the other, the blank at the end included. */
export function widthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { width }) => sum + width, 0);
}

/** Width of the blank that fragments end with. */
export function trailingBlank(fragments: readonly Fragment[]): number {
  const last = fragments.at(-1);
  if (!last) return 0;
  const { text, face, size } = last;
  const ink = text.trimEnd();
  const blanks = text.length - ink.length;
  if (blanks === 0) return 0;
  const from = ink.lastIndexOf(' ') + 1;
  const word = text.slice(from);
  if (blanks === 1 && text.endsWith(' ')) return (face.shape(word).blankWidth * size) / 1000;
  return textWidth(face, word, size) - textWidth(face, ink.slice(from), size);
}

/** Joins neighbours of one face and look, so that they are painted as one string. */
export function joined(fragments: readonly Fragment[]): readonly Fragment[] {
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const last = group?.[0];
    if (last && last.look === fragment.look && last.face === fragment.face) group?.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map(asOne);
}

function asOne(group: readonly Fragment[]): Fragment {
  const [first] = group as readonly [Fragment, ...Fragment[]];
  if (group.length === 1) return first;
  const { face, look, size } = first;
  const text = group.map((part) => part.text).join('');
  // Letters are set apart from each other, or closer, within words only.
  const parted = group.every((_, index) => index === 0 || group[index - 1]!.text.endsWith(' '));
  if (!parted) return toFragment(text, face, look, size);
  return { ...first, text, width: widthOf(group) };
}
