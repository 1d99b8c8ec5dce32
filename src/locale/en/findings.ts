/** Sentences of findings: `<rule>` or `<rule>/<case>`; hints and related places end in `/hint…` or `/related`. */
export const findings = {
  'missing-glyph': 'No font has the character {name} ({code}), so it cannot be printed in a PDF.',
  'missing-glyph/hint': 'Replace it by a letter or a word.',
} as const;
