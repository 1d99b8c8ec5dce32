import { readCharacterMap } from '../../../font/character-map.ts';
import { needsShaping } from './shaping.ts';
import { readPositioning, type Offset, type Positioning } from './positioning.ts';
import { readTables, table, type Tables } from '../../../font/sfnt.ts';

/** One font, read as far as setting text needs. All lengths are thousandths of an em. */
export interface Face {
  /** File name without `.ttf`; the PostScript name of the fonts that ship with `brief`. */
  readonly name: string;
  readonly tables: Tables;
  /** Whether it has a character, and that can be set without shaping. */
  has(codePoint: number): boolean;
  /** Whether it has every character of a word; remembered. */
  covers(word: string): boolean;
  /** Glyphs and places of a word, with the one blank after it; remembered. */
  shape(word: string): Run;
}

export interface Run {
  readonly glyphs: readonly Glyph[];
  /** One for each glyph. */
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
  /** What the blank at its end adds to it. */
  readonly blankWidth: number;
  /** Whether every glyph stands where the one before it leads, as all do but marks. */
  readonly inRow: boolean;
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  /** The characters that it stands for when the text is copied or read aloud. */
  readonly codePoints: readonly number[];
}

export interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** Reads a TrueType file. */
export function readFace(name: string, file: Uint8Array): Face {
  const tables = readTables(file);
  const glyphOf = readCharacterMap(tables);
  const scale = 1000 / unitsPerEm(tables);
  const advanceOf = readAdvances(tables, scale);
  const positioning = readPositioning(tables, scale);
  const glyphs = new Map<string, Glyph>();
  const glyphFor = (character: string): Glyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const id = glyphOf(codePoint);
    const glyph = { id, advanceWidth: advanceOf(id), codePoints: [codePoint] };
    glyphs.set(character, glyph);
    return glyph;
  };
  const has = (codePoint: number): boolean => !needsShaping(codePoint) && glyphOf(codePoint) !== 0;
  return {
    name,
    tables,
    has,
    covers: remembering((word) => {
      for (const character of word) if (!has(character.codePointAt(0) ?? 0)) return false;
      return true;
    }),
    shape: remembering((word) => place(Array.from(word, glyphFor), positioning)),
  };
}

/** Notes say the same words again and again. */
function remembering<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) known.set(word, (result = work(word)));
    return result;
  };
}

/** Width of a text at a size, in the units of the size. Cut at blanks, as the painter cuts it. */
export function textWidth(face: Face, text: string, size: number): number {
  let width = 0;
  for (const word of wordsOf(text)) width += face.shape(word).advanceWidth;
  return (width * size) / 1000;
}

/** Words, each with the one blank after it: what is shaped, and remembered, as one. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf(' ', start) + 1 || text.length;
    words.push(start === 0 && end === text.length ? text : text.slice(start, end));
    start = end;
  }
  return words;
}

/** Units of a font's own lengths. */
export function unitsPerEm(tables: Tables): number {
  return table(tables, 'head').getUint16(18);
}

function readAdvances(tables: Tables, scale: number): (glyph: number) => number {
  const metrics = table(tables, 'hmtx');
  // The last advance holds for all glyphs after it.
  const last = table(tables, 'hhea').getUint16(34) - 1;
  return (glyph) => metrics.getUint16(Math.min(glyph, last) * 4) * scale;
}

/** A glyph that marks may stand on, and the way from the pen back to its origin. */
interface Bearer {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

function place(glyphs: readonly Glyph[], positioning: Positioning): Run {
  const positions: Position[] = [];
  let advanceWidth = 0;
  let inRow = true;
  let base: Bearer = { id: 0, x: 0, y: 0 };
  // A mark stands on the mark before it, or where that bears none, on the letter below.
  let bearers: readonly Bearer[] = [];
  for (const [index, { id, advanceWidth: own }] of glyphs.entries()) {
    const next = glyphs[index + 1];
    const xAdvance = own + (next ? positioning.kern(id, next.id) : 0);
    const offset = positioning.isMark(id) ? attached(id, bearers, positioning) : undefined;
    const { x, y } = offset ?? { x: 0, y: 0 };
    inRow &&= x === 0 && y === 0;
    positions.push({ xAdvance, yAdvance: 0, xOffset: x, yOffset: y });
    const here = { id, x: x - xAdvance, y };
    base = offset ? { ...base, x: base.x - xAdvance } : here;
    bearers = offset ? [here, base] : [here];
    advanceWidth += xAdvance;
  }
  const last = glyphs.length - 1;
  const endsInBlank = glyphs[last]?.codePoints[0] === 0x20;
  const kern = last > 0 ? positioning.kern(glyphs[last - 1]!.id, glyphs[last]!.id) : 0;
  const blankWidth = endsInBlank ? glyphs[last]!.advanceWidth + kern : 0;
  return { glyphs, positions, advanceWidth, blankWidth, inRow };
}

function attached(
  mark: number,
  bearers: readonly Bearer[],
  positioning: Positioning,
): Offset | undefined {
  for (const bearer of bearers) {
    const offset = positioning.attach(bearer.id, mark);
    if (offset) return { x: bearer.x + offset.x, y: bearer.y + offset.y };
  }
  return undefined;
}
