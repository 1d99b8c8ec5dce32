/** Words of reports, and faults of a user's own types. */
export const report = {
  'report/error': 'error',
  'report/warning': 'warning',
  'report/info': 'info',
  'report/hint': 'Hint: {text}',
  'report/more': {
    one: '… and {count} more in this note; `brief validate --format compact` shows all.',
    other: '… and {count} more in this note; `brief validate --format compact` shows all.',
  },
  'report/more-annotations': {
    one: '… and {count} more; see the log or the job summary.',
    other: '… and {count} more; see the log or the job summary.',
  },
  'report/more-rows': {
    one: '… and {count} more, left out because the table would be too long.',
    other: '… and {count} more, left out because the table would be too long.',
  },
  'report/more-results': {
    one: '{count} more finding is left out: a file for code scanning may hold 25,000.',
    other: '{count} more findings are left out: a file for code scanning may hold 25,000.',
  },
  'report/column-severity': 'Severity',
  'report/column-location': 'Location',
  'report/column-problem': 'Problem',
  'report/column-message': 'Message',
  'report/checked': { one: '{count} note checked', other: '{count} notes checked' },
  'report/nothing': 'No note was checked.',
  'report/nothing-wrong': '{checked}: nothing wrong.',
  'report/no-errors': '{checked}: no errors.',
  'report/only-checked': '{checked}.',
  'report/incomplete': {
    one: 'The check is not complete: {count} thing could not be read or used.',
    other: 'The check is not complete: {count} things could not be read or used.',
  },
  'report/found': '{checked}: {problems}.',
  'report/errors': { one: '{count} error', other: '{count} errors' },
  'report/warnings': { one: '{count} warning', other: '{count} warnings' },
  'report/infos': { one: '{count} remark', other: '{count} remarks' },
  'report/no-notes': 'There are YAML files here, but none of them is a note.',
  'report/skipped': {
    one: '{count} YAML file is no note and was skipped.',
    other: '{count} YAML files are no notes and were skipped.',
  },
  'report/held-back': {
    one: '{count} finding is held back by brief-suppressions.json.',
    other: '{count} findings are held back by brief-suppressions.json.',
  },
  'report/fixable': {
    one: '{count} can be fixed: {command}',
    other: '{count} can be fixed: {command}',
  },
  'report/too-many-warnings': {
    one: 'More warnings than --max-warnings allows: {count}, and {most} may be.',
    other: 'More warnings than --max-warnings allows: {count}, and {most} may be.',
  },

  'merge/no-files':
    'Give the JSON reports to join, as in `brief report merge shard-1.json shard-2.json`.',
  'merge/no-json': 'It is not JSON: {detail}.',
  'merge/no-report':
    'It is not a report of `brief validate --format json`: {place} is not what it should be.',
  'merge/sarif':
    'It is a report in SARIF, which does not hold all that there is to join. Give the report of `brief validate --format json`.',
  'merge/other-json': 'It is JSON, but no report of `brief validate --format json`.',
  'merge/other-version':
    'It is a report in version {version} of the form, which another version of brief has written; this one knows version 1.',
  'merge/missing-part': {
    one: 'Part {parts} of {of} is missing: there is no report of `--shard {parts}/{of}`.',
    other: 'Parts {parts} of {of} are missing: there is no report of them.',
  },
  'merge/versions':
    'The reports were made by different versions of brief ({versions}), which may not find the same.',
  'merge/locales': 'The reports are in different languages, and each finding stays in its own.',

  'types/no-french':
    'This type has no French title for what follows, so French notes print the English one: {titles}. Write `{typed}` beside each `"title"`.',
  'types/no-json':
    'The schema {place} is not JSON. Look for a comma, a quote or a bracket that is missing or too much, there or just before it.',
  'types/unusable': 'The schema {place} cannot be used: {problem}',
  'types/other-draft':
    '“{schema}” is another draft of JSON Schema than brief reads. Write “{draft}”.',
  'types/no-value': '“{value}” is not a value that “{key}” may have.',
  'types/needs-schema': '“{key}” needs a schema of its own: keywords such as “type” in braces.',
  'types/needs-names': '“{key}” needs braces with a name and what it stands for on each line.',
  'types/needs-list': '“{key}” needs a list in square brackets, even for one item.',
  'types/needs-text': '“{key}” needs text in quotes.',
  'types/needs-truth': '“{key}” needs true or false, without quotes.',
  'types/needs-count': '“{key}” needs a whole number, 0 or more, without quotes.',
  'types/needs-number': '“{key}” needs a number, without quotes.',
  'types/needs-item': '“{key}” needs at least one item.',
  'types/twice': '“{key}” names an item twice. Keep one.',
  'types/unfit': '“{key}” has a value that JSON Schema does not allow there.',
  'types/dead-reference': '“{reference}” leads to nothing, since this file has no “{step}” there.',
  'types/dead-reference-to': '“{reference}” leads to nothing, since {path} has no “{step}” there.',
  'types/bad-pattern':
    '“{pattern}” is no regular expression. Look for a bracket that is not closed, or a backslash too many.',
  'types/no-schema':
    'The schema {path} cannot be used: {detail}. It must be a JSON Schema of draft 2020-12.',
  'types/misspelt':
    'The schema {path} cannot be used: “{written}” at {at} is no keyword. Did you mean “{meant}”? Begin a word of your own with “x-”.',
  'types/unknown-required':
    '“{key}” is required and stands in no “properties”, and other keys are refused, so no note could be right.',
  'types/unknown-required/hint': 'Add it to “properties”, or take it out of “required”.',
  'types/no-fields':
    'The schema {path} describes no note: it has no “properties” to say which sections a note has.',
  'types/too-deep': 'The schema {path} is nested too deep to be read.',
  'types/endless':
    'The schema of “{type}” does not come to an end on this note, so it was not checked. Look for a “$ref” that leads back to where it stands, or for parts that refer to each other many times over.',
  'types/slow-pattern':
    'The pattern {pattern} of “{field}” in the schema of “{type}” takes too long on this note, so it was not checked. Rewrite it so that nothing that repeats stands inside something that repeats, as in (a+)+.',
  'types/slow-pattern-of-keys':
    'The pattern {pattern} in the schema of “{type}” takes too long on this note, so it was not checked. Rewrite it so that nothing that repeats stands inside something that repeats, as in (a+)+.',
  'types/not-found': 'The schema {path} cannot be read: there is no such file.',
  'types/not-fetched':
    'The schema {path} refers to {reference}, and nothing is fetched from the network. Save that schema beside it, and refer to it by the name of its file.',
  'types/not-found-from': 'The schema {path} refers to {reference}, and there is no such file.',
} as const;
