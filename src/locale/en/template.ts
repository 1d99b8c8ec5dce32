/** Faults in templates. The file, line and column are printed before the sentence. */
export const template = {
  'cli/no-template/near':
    'There is no template `{name}`. Did you mean `{suggestion}`? There are {names}.',
  'theme/missing/near':
    'There is no theme `{name}`. Did you mean `{suggestion}`? There are {names}, or give a file.',
  'config/names-missing': '{place}: {problem}',
  'template/no-note': 'A template needs the file note.hbs, and it is not there.',
  'template/syntax': 'This is not Handlebars: check the braces here and on the line before.',
  'template/unclosed': 'The template ends before a block or a tag is closed.',
  'template/unclosed-block': 'The block {open} is not closed: write {close} where it ends.',
  'template/mismatched-block': 'The block “{open}” is closed as “{close}”.',
  'template/unknown-helper': 'There is no helper named “{name}”. Templates may use {known}.',
  'template/unknown-partial':
    'There is no partial named “{name}”; it would be partials/{name}.hbs.',
  'template/unknown-partial/near':
    'There is no partial named “{name}”. Did you mean “{suggestion}”?',
  'template/partial-by-value':
    'A partial is named as it stands, such as {example}: to choose one of several, put each into an {block}.',
  'template/partial-loop': 'The partial “{name}” puts itself in, without end: {loop}.',
  'template/unknown-field':
    'No note has a field named “{name}”. Name it in the schema of the type “{type}”, or begin it with x_.',
  'template/unknown-field/near': 'No note has a field named “{name}”. Did you mean “{suggestion}”?',
  'template/label-without-quotes':
    'The helper “label” takes the name of a field in quotes: write {write}.',
  'template/label-of-nothing':
    'The helper “label” takes the name of a field in quotes, such as {example}.',
  'template/body-without-markdown':
    'This would print the Markdown of a text as it was typed, with its signs: write {write}.',
  'template/prints-contact': '“{name}” holds persons: write {write}.',
  'template/prints-parts':
    'This is no text: it has several parts. Name one of them after a dot, or go through a list with {block}.',
  'template/contact-of-list': 'This is a list of persons: write {write}.',
  'template/position-of-nothing':
    'The helper “position” counts in a list: write {write} inside {block}.',
  'template/no-date': '“{name}” is no date: write {write}, or name a field that holds a date.',
  'template/no-list':
    '“{name}” is one text, and {block} goes through a list: write {write} instead.',
  'template/unknown-data': 'There is no “{name}”. After @ stand index, key, first, last or root.',
  'template/outside-list': '“{name}” is there only inside {block}.',
  'template/nothing-around':
    '“../” leads out of the note: nothing stands around this. Write {write}.',
  'template/unknown-in-page': 'A page has no “{name}”. It may use {known}.',
  'template/unknown-in-page/near': 'A page has no “{name}”. Did you mean “{suggestion}”?',
  'template/page-braces': 'Write {write}: HTML stands in three braces, words stand in two.',
  'template/page-lacks': 'The page does not print all of the note: write {write} where it belongs.',
  'template/helper-without-value': 'The helper “{name}” needs a value after its name.',
  'template/unknown-sentence': 'There is no sentence named “{name}” for the helper “t”.',
  'template/unknown-footnote': 'The template wrote a mark for a footnote that is not there: {text}',
  'template/raw':
    'Three braces (or {{&) would print the words of a note as markup. Only page.html.hbs may use them.',
  'template/encoding': 'This file is not saved as UTF-8. Save it as UTF-8.',
  'template/link':
    'This is a link, and a template reads only what stands in its own folder: put a copy of the file here.',
  'template/image-missing':
    'There is no image “{file}” in the folder of this template, nor in that of the note. Put the file beside {beside}, or correct its name.',
  'template/image-outside':
    'The image “{file}” is not in the folder of this template. Put the file beside {beside} and write its name, such as logo.png.',
  'template/markup-nowhere': '{problem}',
  'template/markup': '{problem} The template wrote: {text}',
  'template/endless':
    'The template writes without end. Look for a partial that uses itself, or others many times over.',
  'template/run':
    'The template cannot be filled in: a name in its braces, or in those of a partial, has a value that cannot stand there.',

  'templates/templates': 'Templates',
  'templates/partials': 'Partials of every template',
  'templates/themes': 'Themes',
  'templates/markings': 'Markings',
  'templates/built-in': 'comes with brief',
  'templates/more':
    'A note takes the template of its type. `--template` and `--theme` choose others; a marking is part of a theme.',
} as const;
