import type { Theme } from '../../../theme/theme.ts';
import { readFace, type Face } from './face.ts';

export type FaceStyle = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'code' | 'heading';

/** Fonts by style. A font file is read when the first character asks for it. */
export interface Fonts {
  /**
   * Cuts a text into runs of one face: for each character the first face of the style's chain that has
   * it. A character that no face has is noted in `missing` and left out.
   */
  runs(text: string, style: FaceStyle): readonly FaceRun[];
  /** Characters that were asked for in vain, in order. */
  readonly missing: ReadonlySet<string>;
}

export interface FaceRun {
  readonly face: Face;
  readonly text: string;
}

const upright = [
  'NotoSansCanadianAboriginal-Regular',
  'NotoSansMath-Regular',
  'NotoSansSymbols2-Regular',
];
const heavy = [
  'NotoSansCanadianAboriginal-Bold',
  'NotoSansMath-Regular',
  'NotoSansSymbols2-Regular',
];

/** Syllabics and signs have no italics; the italics have no Greek. */
const chains: Readonly<Record<Exclude<FaceStyle, 'heading'>, readonly string[]>> = {
  regular: ['NotoSans-Regular', ...upright],
  bold: ['NotoSans-Bold', ...heavy],
  italic: ['NotoSans-Italic', 'NotoSans-Regular', ...upright],
  boldItalic: ['NotoSans-BoldItalic', 'NotoSans-Bold', ...heavy],
  code: ['NotoSansMono-Regular', 'NotoSans-Regular', ...upright],
};

/** Headings are bold; what their own font lacks is in the bold of the text. */
const headings: Readonly<Record<Theme['fonts']['heading'], readonly string[]>> = {
  'noto-sans': chains.bold,
  lato: ['Lato-Bold', 'Lato-BoldExtended', ...chains.bold],
};

/** Parsed fonts outlive a document: a thousand notes in one process read each file once. */
const faces = new Map<string, Face>();

/** Opens the fonts for one document; `asset` reads a file that ships with `brief`. */
export function openFonts(asset: (path: string) => Uint8Array, fonts: Theme['fonts']): Fonts {
  const all = { ...chains, heading: headings[fonts.heading] };
  const missing = new Set<string>();
  const faceNamed = (name: string): Face => {
    let face = faces.get(name);
    if (!face) faces.set(name, (face = readFace(name, asset(`assets/fonts/${name}.ttf`))));
    return face;
  };
  const faceFor = (character: string, style: FaceStyle): Face | undefined => {
    const codePoint = character.codePointAt(0) ?? 0;
    for (const name of all[style]) {
      const face = faceNamed(name);
      if (face.has(codePoint)) return face;
    }
    return undefined;
  };
  return { missing, runs: (text, style) => cut(text, style, faceFor, missing) };
}

/** Combining marks and blanks stay with the character before them, so that they can attach to it. */
const follower = /[\p{M}\s]/u;

function cut(
  text: string,
  style: FaceStyle,
  faceFor: (character: string, style: FaceStyle) => Face | undefined,
  missing: Set<string>,
): readonly FaceRun[] {
  if (text === '') return [];
  // Most words are in one face.
  const first = faceFor(text, style);
  if (first?.covers(text)) return [{ face: first, text }];
  const runs: { face: Face; text: string }[] = [];
  for (const character of text) {
    const current = runs.at(-1);
    const stays =
      current && follower.test(character) && current.face.has(character.codePointAt(0) ?? 0);
    const face = stays ? current.face : faceFor(character, style);
    if (!face) missing.add(character);
    else if (current?.face === face) current.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}
