/**
 * Whether a letter cannot be set glyph by glyph from the left: those of Hebrew, Arabic, Syriac, Thaana, N'Ko
 * and their neighbours run from the right, and most of them join. The fonts that ship with `brief` have
 * none of them; a theme's own may, and would show them backwards and apart.
 */
export function needsShaping(codePoint: number): boolean {
  // Unicode keeps these blocks for scripts that run from the right (DerivedBidiClass, @missing lines).
  return (
    (codePoint >= 0x0590 && codePoint <= 0x08ff) ||
    (codePoint >= 0xfb1d && codePoint <= 0xfdff) ||
    (codePoint >= 0xfe70 && codePoint <= 0xfefe) ||
    (codePoint >= 0x10800 && codePoint <= 0x10fff) ||
    (codePoint >= 0x1e800 && codePoint <= 0x1efff)
  );
}
