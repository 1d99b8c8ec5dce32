import type { Fonts as ThemeFonts, HeadingFont, OwnFont } from '../../../theme/theme.ts';
import { readFace, type Face } from './face.ts';

export type FaceStyle = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'code' | 'heading';

/** Fonts by style. A font file is read when the first character asks for it. */
export interface Fonts {
  /**
   * Cuts a text into runs of one face: for each character the first face of the style's chain that has
   * it. A character that no face has is noted in `missing`, and left out or drawn as a box.
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
const headings: Readonly<Record<HeadingFont, readonly string[]>> = {
  'noto-sans': chains.bold,
  lato: ['Lato-Bold', 'Lato-BoldExtended', ...chains.bold],
};

/** Parsed fonts outlive a document: a thousand notes in one process read each file once. */
const faces = new Map<string, Face>();

/** What stands in for a character that no font has: a white square, which the symbols have. */
const box = '\u25A1';

/**
 * Opens the fonts for one document; `asset` reads a file that ships with `brief`.
 * @param standIn draws a box for each character that no font has
 */
export function openFonts(
  asset: (path: string) => Uint8Array,
  fonts: ThemeFonts,
  standIn = false,
): Fonts {
  const all = chainsWith(fonts);
  const missing = new Set<string>();
  const faceNamed = (name: string | Face): Face => {
    if (typeof name !== 'string') return name;
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
  return { missing, runs: (text, style) => cut(text, style, faceFor, { missing, standIn }) };
}

type Chains = Readonly<Record<FaceStyle, ReadonlyArray<string | Face>>>;

/** The chains with a theme's own fonts at their head. */
function chainsWith(fonts: ThemeFonts): Chains {
  const { heading, regular, bold, italic, boldItalic } = fonts;
  const shipped = typeof heading === 'string' ? headings[heading] : chains.bold;
  if (typeof heading === 'string' && !regular && !bold && !italic && !boldItalic)
    return { ...chains, heading: shipped };
  const names = new Set([...Object.values(chains), ...Object.values(headings)].flat());
  const faceOf = (font: OwnFont | undefined): readonly Face[] =>
    font ? [ownFace(font, names)] : [];
  return {
    code: chains.code,
    regular: [...faceOf(regular), ...chains.regular],
    bold: [...faceOf(bold), ...chains.bold],
    italic: [...faceOf(italic), ...chains.italic],
    boldItalic: [...faceOf(boldItalic), ...chains.boldItalic],
    heading:
      typeof heading === 'string' ? shipped : [...faceOf(heading), ...faceOf(bold), ...shipped],
  };
}

const ownFaces = new WeakMap<Uint8Array, Face>();

/** A file is told from another by its name, so no two may share one. */
function ownFace({ name, bytes }: OwnFont, taken: Set<string>): Face {
  const known = ownFaces.get(bytes);
  if (known) return known;
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  taken.add(free);
  const face = readFace(free, bytes);
  ownFaces.set(bytes, face);
  return face;
}

/** Combining marks and blanks stay with the character before them, so that they can attach to it. */
const follower = /[\p{M}\s]/u;

function cut(
  text: string,
  style: FaceStyle,
  faceFor: (character: string, style: FaceStyle) => Face | undefined,
  { missing, standIn }: { readonly missing: Set<string>; readonly standIn: boolean },
): readonly FaceRun[] {
  if (text === '') return [];
  // Most words are in one face.
  const first = faceFor(text, style);
  if (first?.covers(text)) return [{ face: first, text }];
  const runs: { face: Face; text: string }[] = [];
  const add = (face: Face, printed: string): void => {
    const current = runs.at(-1);
    if (current?.face === face) current.text += printed;
    else runs.push({ face, text: printed });
  };
  for (const character of text) {
    const current = runs.at(-1)?.face;
    const stays = follower.test(character) && current?.covers(character);
    const face = stays ? current : faceFor(character, style);
    if (face) add(face, character);
    else {
      missing.add(character);
      const boxed = standIn ? faceFor(box, style) : undefined;
      if (boxed) add(boxed, box);
    }
  }
  return runs;
}
