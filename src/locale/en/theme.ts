/** Sentences about themes, some in place of those that speak of a note. */
export const theme = {
  'theme/unknown-field': '“{key}” is not part of a theme.',
  'theme/known-sizes':
    'What may stand here: {keys}. The title of the note is h1, and its headings are h2 to h4.',
  'theme/known-marking':
    'What may stand here: {keys}. The colour of the marking is “marking” among the lines below “colour”.',
  'theme/no-fields':
    'A theme has lines such as “paper: letter” and “colour: …”; this file has none.',
  'theme/contrast-paper':
    'The colour “{text}” stands out from white paper by {contrast} to 1 only. Text needs {least} to 1 at least, or some readers cannot see it.',
  'theme/contrast':
    'The colour “{text}” stands out from the colour “{ground}” behind it by {contrast} to 1 only. Text needs {least} to 1 at least, or some readers cannot see it.',
  'theme/contrast/hint': 'Make one of the two darker or lighter.',
  'theme/marking-wide':
    'A marking of {size} points has no room: its longest word is wider than the text, which is {width} points wide.',
  'theme/marking-wide/hint': 'Write a size of at most {most}, or smaller margins.',
  'theme/font-missing': 'There is no font “{file}”.',
  'theme/font-missing/hint':
    'Write its path from the folder of this file, such as fonts/Office-Regular.ttf, or npm:package/Office-Regular.ttf for a font in node_modules.',
  'theme/font-missing-package/hint':
    'Install the package beside this file with npm install, and check the name of the file in it. `brief` fetches nothing by itself.',
  'theme/font-unreadable': 'The font “{file}” cannot be read.',
  'theme/font-unreadable/hint': 'Check that it is a file, and that you may open it.',
  'theme/font-large': 'The font “{file}” is larger than {megabytes} MB.',
  'theme/font-large/hint': 'Give a font of one style, with the letters that notes need.',
  'theme/font-kind': 'The file “{file}” is not a font that can be printed.',
  'theme/font-kind/hint': 'Give a TrueType font, as .ttf or .woff.',
  'theme/font-damaged': 'The font “{file}” is damaged or cut off.',
  'theme/font-damaged/hint': 'Get the file again from its source.',
  'theme/font-woff2': 'The font “{file}” is packed for web pages (WOFF2).',
  'theme/font-woff2/hint':
    'Give the same font as .ttf or .woff; packages of fonts often have both.',
  'theme/font-postscript': 'The font “{file}” has PostScript outlines (CFF).',
  'theme/font-postscript/hint': 'Give the same font as a TrueType file (.ttf).',
  'theme/font-collection': 'The file “{file}” holds several fonts.',
  'theme/font-collection/hint': 'Give each style as a TrueType file (.ttf) of its own.',
  'theme/font-forbidden':
    'The maker of the font “{file}” does not allow it to be embedded in documents (OS/2, fsType).',
  'theme/font-forbidden/hint':
    'Ask for a licence that allows it, or choose another font; fonts under the SIL Open Font License allow it.',
  'theme/not-used': {
    one: 'The theme has {count} error, so nothing was done.',
    other: 'The theme has {count} errors, so nothing was done.',
  },
  'theme/is-marking':
    '`{name}` is no theme but a marking, which a theme chooses. Write `{write}` into a file such as office-theme.yaml and give that to `--theme`, or write it behind `theme:` in brief.config.yaml.',
  'theme/missing': 'There is no theme `{name}`. Give one of {names}, or a file.',
} as const;
