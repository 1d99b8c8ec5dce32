/** What is said of a note and its twin, besides the sentences of the rules. */
export const twins = {
  'twins/place': 'This is the place in the {version}.',

  'twins/placeholder': '[Translate: {text}]',
  'twins/no-language':
    'The name of this file does not tell its language, so its twin has no name. Name this file {english} or {french}.',
  'twins/nameless': 'Name the note whose twin is wanted: `brief twin flood.en.yaml`.',
  'twins/folder': 'This is a folder; `brief twin` takes one note, such as {example}.',
  'twins/wrong-language': '{name} is the name of a note in {language}, and the twin is in {other}.',
  'twins/exists': 'This note already has a twin: {file} was left as it is.',
  'twins/then':
    'Wrote {path}. `brief validate {typed}` says what is still to be translated, and `brief twin --check {typed}` shows both notes.',
  'twins/unreadable': 'Correct these errors first; then `brief twin` can write the twin.',
  'twins/none':
    'There is no {version} beside this note to compare it with: {file} is missing. `brief twin {path}` starts it.',
  'twins/no-pair': '{second} is not the twin of {first}.',
  'twins/too-many': '`brief twin` takes one note, and `--check` a note or the two of a pair.',
  'twins/stdin': '`brief twin` needs the name of a file: only the name tells where the twin is.',
  'twins/alike': 'The two notes agree.',
  'twins/unfinished': {
    one: 'What is translated agrees; {count} text is still to be translated.',
    other: 'What is translated agrees; {count} texts are still to be translated.',
  },
  'twins/differences': {
    one: '{count} difference; see {mark}.',
    other: '{count} differences; see {mark}.',
  },
} as const;
