/**
 * Sentences of findings: `<rule>` or `<rule>/<case>`; what helps ends in `/hint`, another place in
 * `/related`. Each says what is wrong in an author's words; a hint says what to type.
 */
export const findings = {
  'hint/write': 'Write: {text}',
  'hint/did-you-mean': 'Did you mean “{suggestion}”?',
  'hint/choose': 'Choose one of: {values}.',

  'too-large': 'This file is larger than 1 MB. No note is that long.',
  'encoding/utf-16': 'This file is saved as UTF-16 (“Unicode” in Notepad).',
  'encoding/nul': 'This file has a character here that no text has (a NUL byte).',
  'encoding/not-utf-8':
    'Line {line} has characters that are not UTF-8. The file was probably saved as Windows-1252; read so, the line says: {reading}',
  'encoding/hint':
    'Save the file again as UTF-8. In Notepad: File, Save as, and choose UTF-8 under Encoding.',
  'tab-indent/line': 'Line {line} is indented with a tab. YAML allows only spaces.',
  'tab-indent/lines': 'Lines {first} to {last} are indented with tabs. YAML allows only spaces.',
  'tab-indent/hint': 'Put {count} spaces in place of each tab.',
  'duplicate-key': '“{key}” is given twice. Keep one.',
  'duplicate-key/related': '“{key}” is given here first.',
  'duplicate-key/outdented': 'If it belongs to “{key}” above, put 2 spaces before it.',
  'duplicate-key/outdented-lines':
    'If lines {first} to {last} belong to “{key}” above them, put 2 spaces before each.',
  'one-note-per-file': 'A second note starts here. Keep one note in a file, or remove this line.',
  'unknown-alias': '“*{name}” refers to “&{name}”, which does not come before it in this note.',
  'unknown-alias/hint': 'If you meant the text “*{name}”, put quotes round it.',
  'too-many-aliases':
    'This file repeats itself through aliases more than 100 times, or holds more than 10,000 values. No note needs that.',
  'too-deep': 'This is nested more than 20 levels deep. No note needs that.',

  'missing-section': 'The section “{section}” is missing.',
  'missing-section/field': '“{section}” is missing.',
  'missing-section/related': 'Add it before this line: {stub}',
  'missing-section/related-after': 'Add it after this line: {stub}',
  'empty-section': '“{section}” is empty. Write its text, or say why there is none, e.g. “{none}”',
  'empty-section/none': 'None.',
  'empty-section/field': '“{section}” is empty.',
  'empty-section/optional': '“{section}” is empty, so it is not printed. Write it, or delete it.',
  'empty-section/example': 'Write it as in this example: {stub}',
  'empty-section/bullet': 'This bullet is empty. Write its text, or remove its dash.',
  'empty-section/comment':
    'This bullet is empty to YAML: what follows “#” is a comment and is not read. Put quotes round the text.',
  'empty-section/hash':
    '“{section}” is empty to YAML: what follows “#” is a comment and is not read. Put quotes round the text.',
  'empty-section/comment-below':
    '“{section}” is empty: the line below it begins with “#”, so it is still a comment and is not printed.',
  'empty-section/comment-below/hint':
    'Remove “#” from each line of its text; or, if the section is not wanted, put “#” before its name too.',
  'empty-section/hint':
    'If it was copied from elsewhere, check whether a list was lost on the way: bullets often are.',
  'missing-field': '“{parent}” has no “{field}”.',
  'missing-field/hint': 'Add a line such as: {stub}',
  'missing-field/one-of': '“{parent}” needs at least one of: {fields}.',
  'missing-field/beside': '“{field}” needs “{other}” beside it.',
  'unknown-field': '“{key}” is not part of a note.',
  'unknown-field/in': '“{key}” is not part of “{parent}”.',
  'unknown-field/blank':
    'A no-break space stands between “{key}” and its colon, and YAML takes it for a part of the name. Delete it.',
  'unknown-field/outdented': {
    one: 'If this line belongs to “{section}” above, put {count} space before it.',
    other: 'If this line belongs to “{section}” above, put {count} spaces before it.',
  },
  'unknown-field/outdented-not': {
    one: 'If this line belongs to “{section}” above, put {count} space before it, and not {has}.',
    other:
      'If this line belongs to “{section}” above, put {count} spaces before it, and not {has}.',
  },
  'unknown-field/outdented-lines': {
    one: 'If lines {first} to {last} belong to “{section}” above, put {count} space before each.',
    other:
      'If lines {first} to {last} belong to “{section}” above, put {count} spaces before each.',
  },
  'unknown-field/outdented-lines-not': {
    one: 'If lines {first} to {last} belong to “{section}” above, put {count} space before each, and not {has}.',
    other:
      'If lines {first} to {last} belong to “{section}” above, put {count} spaces before each, and not {has}.',
  },
  'unknown-field/outdented-bullet':
    'If it is a bullet of “{section}” above, write it below the others, as far from the margin as they are: {text}',
  'unknown-field/outdented-text':
    'If it belongs to the text of “{section}” above, write “{key}: |” on a line of its own, and below it the whole text, with {count} spaces before each line.',
  'unknown-field/known': 'What may stand here: {keys}.',
  'unknown-field/own':
    'What may stand here: {keys}. Keys of your own begin with “x_”, and are not printed.',
  'unknown-field/section':
    'A section of your own stands below “sections:”, as “- heading: {heading}” and, under “heading”, “body:” with its text.',
  'wrong-type/advice': '“{field}” is not written in a form that fits here. {advice}',
  'wrong-type/text': '“{field}” must be text.',
  'wrong-type/number': '“{field}” is read as a number. Put quotes round it.',
  'wrong-type/number-bullet': 'This bullet is read as a number. Put quotes round it.',
  'wrong-type/truth': '“{field}” is read as true or false. Put quotes round it.',
  'wrong-type/list': '“{field}” must be a list: one item a line, each starting with “- ”.',
  'wrong-type/fields': '“{field}” must have lines of its own below it, such as “{example}: …”.',
  'wrong-type/body': '“{field}” must be text or a list of bullets.',
  'wrong-type/needs-number': '“{field}” needs a number.',
  'wrong-type/needs-integer': '“{field}” needs a whole number.',
  'wrong-type/needs-boolean': '“{field}” needs “true” or “false”, without quotes.',
  'wrong-type/other': '“{field}” is not written in a form that fits here.',
  'wrong-type/colon':
    'This line has “{name}” in it, so YAML reads it as a name and its value, not as text. Put quotes round it.',
  'wrong-type/dash-each':
    'Each dash begins another entry of “{section}”. Keep the first dash, and put a space in place of each of the others.',
  'wrong-type/bullet-too-far':
    'The bullet in line {line} is one space farther in than the one above, so YAML reads it as words of that one. Delete the space.',
  'wrong-type/nested':
    'This bullet has a list inside it, which YAML reads as something else than text. Write “- |” alone on its line, and below it the text and the inner bullets, each line two spaces farther in than the dash.',
  'wrong-type/list-in-text':
    'This text has a list inside it, which YAML reads as words of one line. Put “|” after “{key}:”.',
  'wrong-type/bracket':
    'This text starts with “{sign}”, so YAML reads it as a list or as names and values. Put quotes round it.',
  'wrong-type/brackets-lost': {
    one: 'YAML reads what stands in these brackets as a bullet, so the brackets are not printed.',
    other:
      'YAML reads what stands in these brackets as {count} bullets, one for each comma, so the brackets are not printed.',
  },
  'wrong-type/brackets-lost/hint':
    'If bullets are meant, write each on a line of its own that begins with “- ”.',
  'unknown-value': '“{value}” is not one of the values that “{field}” may have.',
  'unknown-value/type': 'There is no type of note called “{value}”.',
  'unknown-value/misnamed-type':
    '{path} is not read, since a type is JSON in a file whose name ends in .schema.json, here {name}.',
  'unknown-value/language':
    '“{value}” is the wording of the other official language; this note is in English.',
  'unknown-value/language-fr':
    '“{value}” is the wording of the other official language; this note is in French.',
  'unknown-value/caveat':
    'If “{form}” is meant, write that here, and the rest in a line of its own: {line}',
  'bad-format': '“{field}” is not written in the right form.',
  'bad-format/advice': '“{value}” is not in the right form. {advice}',
  'bad-format/date': 'There is no such day as “{value}”.',
  'bad-format/curly-quotes':
    'These are curly quotes; YAML knows only straight ones. Type " in their place.',
  'bad-format/format': '“{value}” is not in the form “{format}” that its schema asks for.',
  'bad-format/pattern': '“{value}” is not in the form that its schema asks for: {pattern}',
  'bad-format/two-days': 'It can be read as {one} or as {other}. Write the one that is meant.',
  'bad-format/date-time': '“{value}” is not a date and time such as 2026-11-23T14:30:00-05:00.',
  'bad-format/email': '“{value}” is not an e-mail address.',
  'bad-format/time': '“{value}” is not a time such as 14:30:00-05:00.',
  'bad-format/uri': '“{value}” is not a whole address such as https://example.org/plan.',
  'bad-format/at-least-characters': {
    one: '“{field}” needs at least {count} character.',
    other: '“{field}” needs at least {count} characters.',
  },
  'bad-format/at-most-characters': {
    one: '“{field}” may have no more than {count} character.',
    other: '“{field}” may have no more than {count} characters.',
  },
  'bad-format/at-least-items': {
    one: '“{field}” needs at least {count} item.',
    other: '“{field}” needs at least {count} items.',
  },
  'bad-format/at-most-items': {
    one: '“{field}” may have no more than {count} item.',
    other: '“{field}” may have no more than {count} items.',
  },
  'bad-format/at-least-entries': {
    one: '“{field}” needs at least {count} name with its value.',
    other: '“{field}” needs at least {count} names with their values.',
  },
  'bad-format/at-most-entries': {
    one: '“{field}” may have no more than {count} name with its value.',
    other: '“{field}” may have no more than {count} names with their values.',
  },
  'bad-format/at-least': '“{field}” is too small: it needs a number of at least {limit}.',
  'bad-format/at-most': '“{field}” is too large: it needs a number of at most {limit}.',
  'bad-format/more-than': '“{field}” is too small: it needs a number above {limit}.',
  'bad-format/less-than': '“{field}” is too large: it needs a number below {limit}.',
  'bad-format/multiple-of': '“{field}” needs a multiple of {limit}.',
  'bad-format/twice': 'This item of “{field}” is there already. Keep one.',
  'bad-format/contains': {
    one: '“{field}” needs at least {count} item of the kind that its schema asks for.',
    other: '“{field}” needs at least {count} items of the kind that its schema asks for.',
  },
  'bad-format/contains-exactly': {
    one: '“{field}” needs exactly {count} item of the kind that its schema asks for.',
    other: '“{field}” needs exactly {count} items of the kind that its schema asks for.',
  },
  'bad-format/contains-at-most': {
    one: '“{field}” may have no more than {count} item of the kind that its schema describes.',
    other: '“{field}” may have no more than {count} items of the kind that its schema describes.',
  },
  'bad-format/contains-between':
    '“{field}” needs from {least} to {most} items of the kind that its schema asks for.',
  'bad-format/ruled-out': '“{field}” is written in a form that its schema rules out.',
  'bad-format/several-forms':
    '“{field}” fits several of the forms that its schema offers, and may fit only one.',
  'bad-format/never': '“{field}” may not stand here.',

  'unused-suppression': '“{rule}” finds nothing here, so this comment has nothing to leave out.',
  'unused-suppression/no-rule': 'This comment names no rule, so it leaves nothing out.',
  'unused-suppression/no-such-rule': 'There is no rule “{rule}”.',
  'unused-suppression/rules-hint': '“brief rules” lists them.',
  'unused-suppression/never': 'What “{rule}” finds cannot be left out by a comment.',
  'unused-suppression/classification':
    'What “{rule}” finds here is about the classification, and that cannot be left out.',
  'unused-suppression/stale':
    '{file} holds back {count} findings of “{rule}” in this note, but only {left} can still be found.',
  'unused-suppression/none-left': {
    one: '{file} holds back {count} finding of “{rule}” in this note, but none remains.',
    other: '{file} holds back {count} findings of “{rule}” in this note, but none remains.',
  },
  'unused-suppression/prune-hint': 'Run “brief validate --prune-suppressions”.',
  'unused-suppression/form': 'No comment begins with “{word}”.',

  'missing-glyph':
    'The PDF fonts do not have the character {name} ({code}), so it cannot be printed in a PDF.',
  'missing-glyph/several':
    'The PDF fonts do not have the characters {names} ({codes}), so they cannot be printed in a PDF.',
  'missing-glyph/hint': 'Replace each such character by a letter or a word.',
} as const;
