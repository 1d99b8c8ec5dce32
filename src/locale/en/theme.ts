/** Sentences about themes, some in place of those that speak of a note. */
export const theme = {
  'theme/unknown-field': '“{key}” is not part of a theme.',
  'theme/no-fields':
    'A theme has lines such as “paper: letter” and “colour: …”; this file has none.',
  'theme/contrast-paper':
    'The colour “{text}” stands out from white paper by {contrast} to 1 only. Text needs {least} to 1 at least, or some readers cannot see it.',
  'theme/contrast':
    'The colour “{text}” stands out from the colour “{ground}” behind it by {contrast} to 1 only. Text needs {least} to 1 at least, or some readers cannot see it.',
  'theme/contrast/hint': 'Make one of the two darker or lighter.',
  'theme/not-used': {
    one: 'The theme has {count} error, so nothing was done.',
    other: 'The theme has {count} errors, so nothing was done.',
  },
  'theme/missing': 'There is no theme `{name}`. Give one of {names}, or a file.',
} as const;
