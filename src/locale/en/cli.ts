/** Words of the command line: notices and usage errors. */
export const cli = {
  'cli/empty-value': 'An empty value was given for {option}; is a variable of a script not set?',
  'cli/empty-path': 'An empty path was given; is a variable of a script not set?',
  'cli/output-unwritable':
    'You do not have permission to write there. Choose another place by `-o` or `--out-dir`.',
  'cli/output-no-place':
    'Nothing can be written there. Choose another place by `-o` or `--out-dir`.',
  'cli/cache-unwritten':
    'What was found is not remembered. The report is whole; the next run will check every note again.',
  'cli/broken-link': 'It is a link to something that does not exist.',

  'cli/ignored': '{path} is skipped: {by} leaves it out.',
  'cli/all-ignored': {
    one: '{path} is skipped: {by} leaves out all that is in it.',
    other: '{path} is skipped: {by} leave out all that is in it.',
  },
  'cli/no-note':
    'It is named like a note, but it is empty or has too little of one, so it was not checked. Name the file itself to have it checked, or leave it out by .briefignore.',
  'cli/no-type':
    'It is named like a note and says “type: {type}”, but there is no such type here, so it was not checked. Types of your own stand in a folder “types” beside brief.config.yaml, or in the folder in which the run begins. Where it is no note, leave it out by .briefignore.',
  'cli/no-note-more': {
    one: '{count} more file is named like a note and was not checked.',
    other: '{count} more files are named like notes and were not checked.',
  },
  'cli/passed-by':
    '{path} is a note that no pattern below “files” in {config} meets, so it is left out. Name folders there, as in `files: [notes/]`, to have every note in them, or name it under `ignore:`.',
  'cli/passed-by-more':
    '{path} and others are notes that no pattern below “files” in {config} meets, so they are left out. Name folders there, as in `files: [notes/]`, to have every note in them, or name these under `ignore:`.',
  'cli/linked-folder':
    '{path} is a link to a folder, which is not searched. Name it to check what is in it.',
  'cli/no-notes-found': 'No YAML file is here.',
  'cli/no-notes-of-config': 'No YAML file is here. “files” in {config} names it.',
  'cli/no-notes-in': '{path} has no YAML file.',

  'cli/unknown-option': 'There is no option `{option}`.',
  'cli/option-too-early': '`{option}` stands after the command: write `{command} {option}`.',
  'cli/unknown-command': 'There is no command `{command}`.',
  'cli/did-you-mean': 'Did you mean `{name}`?',
  'cli/missing-value': 'The option `{option}` needs a value.',
  'cli/option-as-value':
    'The option `{option}` needs a value, and `{next}` after it is written like an option. If that is the value, write `{typed}`.',
  'cli/missing-type': 'The type of the note is missing before its file.',
  'cli/write-command': 'Write it as in `{name}`.',
  'cli/missing-word': '`{word}` is missing.',
  'cli/too-many-words': 'Too many words were given.',
  'cli/unknown-value': '`{value}` is no value for `{option}`; it may be {allowed}.',
  'cli/no-number': '`{value}` is no value for `{option}`; it must be a whole number.',
  'cli/no-number-between':
    '`{value}` is no value for `{option}`; it must be a whole number from {fewest} to {most}.',
  'cli/contradiction': '`{first}` and `{second}` contradict each other. Give only one of them.',
  'cli/stdin-filename-alone':
    '`--stdin-filename` names the note on standard input, so it needs the path `-`.',
  'cli/standard-output': 'standard output',
  'cli/see-help': 'See `{command}`.',

  'cli/several-formats':
    '`--format` takes one form. Give it several times, all but one with a file, as in `{typed}`.',
  'cli/two-reports':
    'The reports `{first}` and `{second}` cannot both go to standard output. Write one to a file, as in `--format {second}=FILE`.',
  'cli/output-many-notes':
    '`-o {output}` is for one note, and there are {count}. Use `--out-dir` for several.',
  'cli/output-many-formats':
    '`-o {output}` is for one format, and `{first}` and `{second}` are two. Use `--out-dir` for several.',
  'cli/output-is-folder':
    '`-o` names a file, and {output} is a folder. Give a name such as flood.en.pdf, or write `--out-dir {typed}`.',
  'cli/out-dir-is-file':
    '`--out-dir` names a folder, and {folder} is a file. Give another name, or write `-o {typed}` for that file.',
  'cli/output-contradicts': '`{flag}` contradicts `-o {output}`, which ends in `{extension}`.',
  'cli/output-unknown':
    '`-o {output}` ends in `{extension}`; `brief` writes .html, .pdf and .txt. Give such a name, or say which by `--html`, `--pdf` or `--text` and leave the ending out.',
  'cli/stdin-needs-name':
    '`--out-dir` needs a name for the note on standard input. Give one by `--stdin-filename`.',
  'cli/same-output': '{first} and {second} would both be written to {output}.',
  'cli/same-output-apart':
    '{first} and {second} would both be written to {output}. Name `{folder}`, the folder above both, in their place, and they stay in folders of their own.',
  'cli/output-is-input': '{output} is itself one of the notes, so it is not written.',
  'cli/output-is-read': '{output} is itself read by this run, so no report is written over it.',
  'cli/output-is-other':
    '{output} is there already and is no report, so it is not replaced. Give the report another name, or move that file away first.',
  'cli/cache-is-folder':
    '`--cache-location` names a file, and {path} is a folder. Name a file in it.',
  'cli/cache-is-other':
    '{path} is there already and is not a cache of brief, so it is not replaced. Give `--cache-location` another name, such as `.cache/brief`, or move that file away first.',
  'cli/unknown-locale': 'BRIEF_LOCALE may be en or fr, and it is `{value}`.',
  'cli/bad-epoch':
    'SOURCE_DATE_EPOCH must be a number of seconds since 1970, such as 1600000000, and it is `{value}`.',
  'cli/option-needs': '`{option}` is for `{needed}`: give that, too.',
  'cli/option-goes-with': '`{option}` works only with `{needed}`.',
  'cli/no-pair-name':
    '`--bilingual` finds the other language by the file names, such as flood.en.yaml and flood.fr.yaml. Give this note such a name.',
  'cli/no-twin':
    'The note in the other language, {twin}, is not beside this one, so nothing was written for this note.',
  'cli/same-language':
    'This note and {twin} name the same language, so nothing was written for them. Check the `lang:` line of each.',
  'cli/not-written': {
    one: '{count} file was not written.',
    other: '{count} files were not written.',
  },
  'cli/pairs-not-rendered': {
    one: '{count} note has errors in one of its languages and was not rendered. `--draft` renders it as a draft.',
    other:
      '{count} notes have errors in one of their languages and were not rendered. `--draft` renders them as drafts.',
  },
  'cli/watermark-blank': 'A watermark needs words: write --watermark "FOR REVIEW", for example.',
  'cli/watermark-long':
    'A watermark of {length} characters has no room on a page. Write {most} at most.',
  'cli/watermark-glyphs': '`--watermark`: {problem}',
  'cli/nothing-to-say':
    'This note has neither a proposed response nor an answer for when pressed, so there is nothing to speak from.',
  'cli/speaking-long':
    'Even in the smallest type for speaking this has {count} pages, more than the two sides of a sheet. Shorten the response, or what to say if pressed.',
  'cli/no-template':
    'There is no template `{name}`. Give one of {names}, or a folder that holds `note.hbs`.',
  'cli/left-out': 'The template {template} does not print {fields}.',
  'cli/left-out-in': '{fields} (in {notes})',
  'cli/and-more': '{notes} and {count} more',
  'cli/left-out-untyped':
    'There is no template for notes of the type {type}, so {template} lays them out, which does not print {fields}. Write `templates/{type}/note.hbs`, or name a template by `--template`.',
  'cli/template-unused': {
    one: '`template: {name}` in the configuration holds for types that have no template of their own, and {types} has one. To print with {name}, type `--template {typed}`, or copy it to `templates/{type}/`.',
    other:
      '`template: {name}` in the configuration holds for types that have no template of their own, and {types} have one. To print with {name}, type `--template {typed}`, or copy it to folders such as `templates/{type}/`.',
  },
  'cli/template-fault': 'Template {place}: {problem}',

  'cli/rendered-one': 'Wrote {path}.',
  'cli/rendered-guessed':
    '{path} is a web page, since its name has no ending. Name it {path}.html, {path}.pdf or {path}.txt to say which it is to be.',
  'cli/draft-replaced': {
    one: 'The draft stands where {path} was before. `--out-dir drafts` keeps drafts apart.',
    other:
      'The drafts stand where {count} files were before, such as {path}. `--out-dir drafts` keeps drafts apart.',
  },
  'cli/older-stays': {
    one: '{path} is still the file of an earlier run, and may not say what the note says now.',
    other:
      '{count} files are still those of an earlier run, such as {path}, and may not say what their notes say now.',
  },
  'cli/rendered': { one: 'Wrote {count} file.', other: 'Wrote {count} files.' },
  'cli/rendered-into': {
    one: 'Wrote {count} file in {folder}.',
    other: 'Wrote {count} files in {folder}.',
  },
  'cli/typeset': {
    one: 'The typography of the page changes {count} place, where ␣ is a no-break space:',
    other: 'The typography of the page changes {count} places, where ␣ is a no-break space:',
  },
  'cli/change': '{written} → {set}',
  'cli/change-repeated': '{written} → {set} ({count} times)',
  'cli/not-rendered': {
    one: '{count} note has errors and was not rendered. `--draft` renders it as a draft.',
    other: '{count} notes have errors and were not rendered. `--draft` renders them as drafts.',
  },
  'cli/unreadable': {
    one: '{count} note cannot be read, so not even a draft of it can be rendered. Correct what is shown above.',
    other:
      '{count} notes cannot be read, so not even drafts of them can be rendered. Correct what is shown above.',
  },
  'cli/mendable': {
    one: '{count} problem can be fixed: {command}',
    other: '{count} problems can be fixed: {command}',
  },
  'cli/mended': {
    one: '{count} problem fixed in {notes}.',
    other: '{count} problems fixed in {notes}.',
  },
  'cli/fixed': 'fixed',
  'cli/fixed-words': '“{before}” → “{after}”',
  'cli/fixed-away': '“{before}” taken out',
  'cli/fixed-words-bare': '{before} → {after}',
  'cli/fixed-away-bare': 'taken out: {before}',
  'cli/fixed-more': {
    one: '… and {count} more in this note.',
    other: '… and {count} more in this note.',
  },
  'cli/would-mend': {
    one: '--fix would correct {count} problem in {notes}.',
    other: '--fix would correct {count} problems in {notes}.',
  },
  'cli/would-mend-hidden':
    '--fix would correct {count} problems in {notes}, with those that others still hide ({hidden}).',
  'cli/count-notes': { one: '{count} note', other: '{count} notes' },
  'cli/not-mended':
    'Line {line} ({rule}) could not be fixed without changing more. Fix it by hand.',
  'cli/not-mended-more': {
    one: '{count} more problem must be fixed by hand. The report has it.',
    other: '{count} more problems must be fixed by hand. The report has them all.',
  },
  'cli/not-mended-unread':
    'It cannot be read as a note, so it is left as it is. Name the file itself to fix what can be fixed.',
  'cli/no-diff':
    '--fix would correct it, which a diff cannot show: it is not in UTF-8, or it has line ends of old Macs.',
  'cli/no-git': '--changed-since asks git, which is not installed here.',
  'cli/no-repository': '--changed-since needs a git repository; {folder} is in none.',
  'cli/foreign-repository':
    'The repository {folder} belongs to another user, so git does not read it. If you trust it, run `git config --global --add safe.directory {typed}`.',
  'cli/range-for-commit':
    '--changed-since takes one commit, not the range “{ref}”. Write `--changed-since {start}`: what changed is counted from where this branch began.',
  'cli/path-for-commit':
    '“{ref}” is a file or folder, not a commit. Name a commit before it, as in `--changed-since origin/main {typed}`.',
  'cli/unfinished-ref':
    '“{ref}” ends before the name of a branch. In CI, is its variable set? GitHub sets “github.base_ref” for pull requests only.',
  'cli/null-commit':
    '“{ref}” stands for no commit: CI gives it for a branch that is new. Name a branch instead, such as origin/main.',
  'cli/no-commit':
    'git knows no commit “{ref}” here. In CI, fetch it first: a checkout with “fetch-depth: 0” has every branch.',
  'cli/no-merge-base':
    'This branch and “{ref}” have no commit in common here. In CI, fetch the whole history, e.g. with “fetch-depth: 0”.',
  'cli/no-changes': 'git cannot say what changed since “{ref}”.',
  'cli/none-changed': 'No note has changed since {ref}.',
  'cli/all-checked': '{path} has changed since {ref}: every note is checked.',
  'cli/no-shard':
    '`{value}` is no value for `--shard`; it must be a part and the number of parts, such as 2/5.',
  'cli/empty-shard': 'Part {part} of {of} has no note.',
  'cli/progress-check': 'Checking {done} of {total}',
  'cli/progress': 'Rendering {done} of {total}',

  'cli/bug':
    'This is a fault of brief, not yours. Please report it with what `--debug` shows: {problem}',
} as const;
