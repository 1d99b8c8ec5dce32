/** Words of reports, and faults of a user's own types. */
export const report = {
  'report/error': 'error',
  'report/warning': 'warning',
  'report/info': 'info',
  'report/hint': 'Hint: {text}',
  'report/more': {
    one: '… and {count} more in this note.',
    other: '… and {count} more in this note.',
  },
  'report/checked': { one: '{count} note checked', other: '{count} notes checked' },
  'report/nothing': 'No note was checked.',
  'report/nothing-wrong': '{checked}: nothing wrong.',
  'report/found': '{checked}: {problems}.',
  'report/errors': { one: '{count} error', other: '{count} errors' },
  'report/warnings': { one: '{count} warning', other: '{count} warnings' },
  'report/infos': { one: '{count} remark', other: '{count} remarks' },
  'report/no-notes': 'There are YAML files here, but none of them is a note.',
  'report/skipped': {
    one: '{count} YAML file is no note and was skipped.',
    other: '{count} YAML files are no notes and were skipped.',
  },
  'report/too-many-warnings': {
    one: 'More warnings than --max-warnings allows: {count}, and {most} may be.',
    other: 'More warnings than --max-warnings allows: {count}, and {most} may be.',
  },

  'types/no-json': 'The schema {path} is not JSON: {detail}',
  'types/no-schema':
    'The schema {path} cannot be used: {detail}. It must be a JSON Schema of draft 2020-12.',
  'types/no-fields':
    'The schema {path} describes no note: it has no “properties” to say which sections a note has.',
  'types/too-deep': 'The schema {path} is nested too deep to be read.',
  'types/not-found': 'The schema {path} cannot be read: there is no such file.',
  'types/not-found-from': 'The schema {path} refers to {reference}, and there is no such file.',
} as const;
