/** Words about the baseline of an old repository. */
export const suppress = {
  'suppress/no-json':
    '{place}: This is no JSON. Fix it, or delete the file and run “brief validate --suppress-all”.',
  'suppress/conflict':
    '{place}: Git could not join two versions of this file (a merge conflict). Keep the entries of both, of two counts the larger, delete the lines that begin with <<<<<<<, ======= and >>>>>>>, and run “brief validate --prune-suppressions”.',
  'suppress/foreign': '{place}: This is not in the form that brief writes: {example}.',
  'suppress/gone': {
    one: '{file} names a note that does not exist: {first}. Run “brief validate --prune-suppressions”.',
    other:
      '{file} names {count} notes that do not exist, such as {first}. Run “brief validate --prune-suppressions”.',
  },
  'suppress/notes': { one: '{count} note', other: '{count} notes' },
  'suppress/nothing-wrong':
    'Nothing is wrong, so there is nothing for {file} to hold back; it was not written.',
  'suppress/no-note':
    'Nothing was written to {file}: it names notes by their files, and this run has read no file that is a note.',
  'suppress/nothing-left':
    'Nothing is wrong any more in {notes}, so {file} holds nothing back there.',
  'suppress/firm': {
    one: '{count} finding is not held back, since it concerns the classification or keeps a note from being read. Mend it first.',
    other:
      '{count} findings are not held back, since they concern the classification or keep a note from being read. Mend them first.',
  },
  'suppress/more': {
    one: '{file} holds back {count} finding of this rule in this note. There are {all}, and which of them is new cannot be known, so all are shown.',
    other:
      '{file} holds back {count} findings of this rule in this note. There are {all}, and which of them are new cannot be known, so all are shown.',
  },
  'suppress/renewed-part': {
    one: '{file} now holds back {count} finding of {notes} that this run checked, and {total} in all.',
    other:
      '{file} now holds back {count} findings of {notes} that this run checked, and {total} in all.',
  },
  'suppress/none-to-prune': 'There is no {file}, so there is nothing to prune.',
  'suppress/nothing-pruned':
    '{file} is as it should be: every finding that it holds back is still there.',
  'suppress/renewed': {
    one: '{file} now holds back {count} finding of {notes}.',
    other: '{file} now holds back {count} findings of {notes}.',
  },
  'suppress/rendered': {
    one: '{count} finding is held back by brief-suppressions.json and keeps no note from being rendered. Without that file `brief validate` shows it.',
    other:
      '{count} findings are held back by brief-suppressions.json and keep no note from being rendered. Without that file `brief validate` shows them.',
  },
  'suppress/pruned': {
    one: '{file} holds back {count} finding less than before.',
    other: '{file} holds back {count} findings less than before.',
  },
} as const;
