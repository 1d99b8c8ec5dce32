/** Words of a note that `brief new` starts, and of the command. */
export const newNote = {
  'new/what': '{title} – {description}',
  'new/optional': '{title} (optional) – {description}',
  'new/how':
    'Write over each text in square brackets, and keep the quotes where there are some. A line such as `#date:` is optional: take the # away to use it. `brief validate` says what is still to be written.',
  'new/insert': '[insert {what}]',
  'new/within': '{outer} – {inner}',
  'new/date': 'YYYY-MM-DD',
  'new/example': 'Example: {example}',
  'new/choose': 'One of: {values}.',
  'new/exists': 'There is such a file already, and it was left as it is.',
  'new/no-yaml': 'The name of a note ends in .yaml, such as {name}.',
  'new/then': 'Wrote {path}. `brief validate {typed}` says what is still to be written.',
} as const;
