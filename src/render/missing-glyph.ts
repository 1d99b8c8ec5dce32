/** A document holds characters that no font has; printing a box in their place is no option. */
export class MissingGlyphError extends Error {
  override name = 'MissingGlyphError';
  /** Each character once, in the order of the document. */
  readonly characters: readonly string[];
  constructor(characters: readonly string[]) {
    super(`no font has ${characters.map(described).join(', ')}`);
    this.characters = characters;
  }
}

function described(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} (${character})`;
}
