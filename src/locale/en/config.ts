/** Sentences about `brief.config.yaml`, some in place of those that speak of a note. */
export const config = {
  'config/too-large': 'This file is larger than 1 MB. Settings are never that long.',
  'config/too-deep': 'This is nested more than 20 levels deep. Settings never need that.',
  'config/too-many-aliases':
    'This file repeats itself through aliases more than 100 times, or holds more than 10,000 values. Settings never need that.',
  'config/one-per-file':
    'A second set of settings starts here. Keep one in a file, or remove this line.',
  'config/unknown-alias':
    '“*{name}” refers to “&{name}”, which does not come before it in this file.',
  'config/rest': 'The rest of the file is checked once this is fixed.',
  'config/unknown-field': '“{key}” is not part of a configuration.',
  'config/is-option': 'Give it with the command: `brief validate {option}`.',
  'config/no-value': '“{key}” is given nothing. Write a value after it, or take the line out.',
  'config/unknown-rule': 'There is no rule “{id}”.',
  'config/unknown-rule/hint': '`brief rules` lists the rules.',
  'config/no-fields':
    'A configuration has lines such as “files: …” and “rules: …”; this file has none.',

  'config/extends-missing': 'There is no configuration “{name}”.',
  'config/extends-missing/hint':
    'Name a file as it is found from this one, such as ./office.yaml, or a package in node_modules. Nothing is fetched from the network.',
  'config/extends-circle': 'This leads round in a circle: {path} extends this file in its turn.',
  'config/extends-many': 'This leads to more than {most} configurations.',

  'config/other-name':
    'A configuration is not read by this name, so nothing was done. Rename it {name}, or give `--config {typed}`; `--no-config` does without it.',
  'config/not-read':
    'It is not read: a run reads the configuration of the folder in which it begins, or of one above. Begin it in that folder, or give `--config {typed}`.',
  'config/idle-pattern':
    'No note fits “{pattern}” under “overrides”, so what stands there changes nothing. Check how the folder is written, or take the pattern out.',

  'config/not-used': {
    one: 'The configuration has {count} error, so nothing was done.',
    other: 'The configuration has {count} errors, so nothing was done.',
  },
  'config/printed-for': 'What holds for {path}',
  'config/printed-from': 'from {path}',
  'config/printed-template': 'for types that have no template of their own',
  'config/printed-none': 'There is no brief.config.yaml: these are the defaults.',
  'config/printed-milder':
    'Some rules tell part of what they find more mildly than stands here; a severity in brief.config.yaml holds for all that a rule finds.',

  'config/no-rule': 'There is no rule `{id}`. `brief rules` lists them.',
  'config/no-rule-but': 'There is no rule `{id}`. Did you mean `{suggestion}`?',
  'config/rule-form':
    '`--rule` takes a rule and its severity, such as sentence-length=off, and not `{value}`.',
  'config/always-error':
    '“{id}” is always an error: a note with this fault cannot be read or printed at all.',
} as const;
