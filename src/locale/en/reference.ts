/** Words of `brief rules` and of the reference made of it. */
export const reference = {
  'rules/stage-bytes': 'The file',
  'rules/stage-yaml': 'YAML',
  'rules/stage-schema': 'The type of the note',
  'rules/stage-rules': 'Rules',
  'rules/stage-twins': 'Twins',
  'rules/stage-suppression': 'Comments that switch findings off',
  'rules/stage-render': 'Printing',
  'rules/fixable': 'fixable',
  'rules/why': 'Why',
  'rules/options': 'Options',
  'rules/option': '{about} Default: {value}.',
  'rules/good': 'Good',
  'rules/bad': 'Bad',
  'rules/repeated': 'The last line stands in the file {count} times.',
  'rules/utf-16': 'The file is saved as UTF-16.',
  'rules/windows-1252': 'The file is saved as Windows-1252.',
  'rules/twin': 'Beside it, {file}:',
  'rules/no-twin': 'Beside it there is no {file}.',
  'rules/set': 'To set it, in brief.config.yaml',
  'rules/suppress': 'To let it pass in one place, on the line above',
  'rules/suppress-file': 'To let it pass in one note, on a line of its own',
  'rules/reason': 'the reason',
  'rules/always': 'It can be neither set nor switched off.',
  'rules/more': '`brief rules ID` explains one of them.',
  'rules/unknown': 'There is no rule `{id}`.',
  'rules/with-word': 'With this word there are: {ids}.',
  'rules/see-all': '`brief rules` lists them all.',

  'schema/unknown': 'There is no type of note called `{name}`.',
  'schema/choose': 'Choose one of: {names}.',

  'completion/unknown': 'There is no completion for `{shell}`.',

  'rules/page-title': 'What brief finds',
  'rules/page-made': 'Made by `npm run docs` from the rules themselves. Do not edit.',
  'rules/page-intro':
    'Every finding of `brief` has one of these ids. Each is explained by examples, and what stands below a bad one is what `brief` says of it. `brief rules ID` shows the same on a terminal, and `--locale fr` in French.',
  'rules/page-other': 'This page [in French](regles.md).',
  'rules/page-settings': 'Settings',
  'rules/page-config':
    'A `brief.config.yaml` sets the severity of a rule to `error`, `warning`, `info` or `off`, and its options:',
  'rules/page-comment':
    'A comment in a note lets one place pass, or with `brief-disable-file` the whole file; the reason stands after the two dashes:',
  'rules/page-bounds':
    'Some rules tell part of what they find more mildly than the severity given below; one that a configuration sets holds for all that the rule finds. What keeps a file from being read can be neither set nor switched off, and neither can a wrong classification.',
  'rules/column-id': 'id',
  'rules/column-severity': 'severity',
  'rules/column-summary': 'what it asks for',
  'rules/column-option': 'option',
  'rules/column-about': 'what it is',
  'rules/column-default': 'default',
} as const;
