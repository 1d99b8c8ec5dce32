/** Faults in templates. The file, line and column are printed before the sentence. */
export const template = {
  'template/no-note': 'A template needs the file note.hbs, and it is not there.',
  'template/syntax': 'This is not Handlebars: check the braces here and on the line before.',
  'template/unclosed': 'The template ends before a block or a tag is closed.',
  'template/mismatched-block': 'The block “{open}” is closed as “{close}”.',
  'template/unknown-helper': 'There is no helper named “{name}”. Templates may use {known}.',
  'template/unknown-partial':
    'There is no partial named “{name}”; it would be partials/{name}.hbs.',
  'template/unknown-field':
    'No note has a field named “{name}”. Name it in the schema of the type “{type}”, or begin it with x_.',
  'template/unknown-field/near': 'No note has a field named “{name}”. Did you mean “{suggestion}”?',
  'template/helper-without-value': 'The helper “{name}” needs a value after its name.',
  'template/unknown-sentence': 'There is no sentence named “{name}” for the helper “t”.',
  'template/unknown-footnote': 'The template wrote a mark for a footnote that is not there: {text}',
  'template/raw':
    'Three braces (or {{&) would print the words of a note as markup. Only page.html.hbs may use them.',
  'template/markup': '{problem} The template wrote: {text}',
  'template/run': 'The template could not be filled in: {problem}',

  'templates/templates': 'Templates',
  'templates/themes': 'Themes',
  'templates/markings': 'Markings',
  'templates/built-in': 'comes with brief',
  'templates/more':
    'A note takes the template of its type. `--template` and `--theme` choose others; a marking is part of a theme.',
} as const;
