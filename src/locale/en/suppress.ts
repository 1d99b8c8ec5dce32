/** Words about the baseline of an old repository. */
export const suppress = {
  'suppress/no-json':
    '{place}: This is no JSON. Fix it, or delete the file and run “brief validate --suppress-all”.',
  'suppress/foreign': '{place}: This is not in the form that brief writes: {example}.',
  'suppress/gone': {
    one: '{file} names a note that does not exist: {first}. Run “brief validate --prune-suppressions”.',
    other:
      '{file} names {count} notes that do not exist, such as {first}. Run “brief validate --prune-suppressions”.',
  },
  'suppress/notes': { one: '{count} note', other: '{count} notes' },
  'suppress/renewed': {
    one: '{file} now holds back {count} finding of {notes}.',
    other: '{file} now holds back {count} findings of {notes}.',
  },
  'suppress/pruned': {
    one: '{file} holds back {count} finding less than before.',
    other: '{file} holds back {count} findings less than before.',
  },
} as const;
