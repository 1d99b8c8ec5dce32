/** Sentences of what YAML cannot read, named as in `findings.ts`. */
export const syntax = {
  'yaml-syntax/rest': 'The rest of the note is checked once this is fixed.',
  'yaml-syntax/other': 'YAML cannot read this line.',
  'yaml-syntax/other/hint':
    'Compare it with the lines above and below: the same indent, a colon and a space after each name, “- ” before each bullet.',
  'yaml-syntax/escape': 'The backslash in this text starts a code that YAML does not know.',
  'yaml-syntax/escape/hint': 'Write two backslashes, or use single quotes round the text.',
  'yaml-syntax/path':
    'In double quotes a backslash begins a code, so this path is not printed as it is written.',
  'yaml-syntax/stray-quote':
    'The quote at the end of this text closes nothing, so it is printed. Delete it, or open it at the beginning.',
  'yaml-syntax/folded':
    'After “>” YAML joins the lines of a text, so its paragraphs, lists and tables run together. Put “|” in its place.',
  'yaml-syntax/paragraphs':
    'YAML joins the paragraphs of this text into one. Put “|” after “{key}:”.',
  'yaml-syntax/paragraphs-in-bullet':
    'YAML joins the paragraphs of this bullet into one. Write “- |” alone on its line, and below it the paragraphs, each line two spaces farther in than the dash.',
  'yaml-syntax/indent': 'This line is not indented like the lines it belongs with.',
  'yaml-syntax/indent/hint': 'Start it in the same column as they do.',
  'yaml-syntax/indent/count': {
    one: 'Put {count} space before it, and not {has}.',
    other: 'Put {count} spaces before it, and not {has}.',
  },
  'yaml-syntax/indent/bullet': 'If it is a bullet of its own, put “- ” before it.',
  'yaml-syntax/indent/lines':
    'Lines {first} to {last} are not indented like the lines they belong with.',
  'yaml-syntax/indent/count-lines': {
    one: 'Put {count} space before each of them, and not {has}.',
    other: 'Put {count} spaces before each of them, and not {has}.',
  },
  'yaml-syntax/reserved-start':
    'A text may not start with “{character}”. Put quotes round the text.',
  'yaml-syntax/colon': 'The text after “{key}” has a colon in it. Put quotes round the text.',
  'yaml-syntax/field-in-text':
    'The text after “{key}” has “{name}:” in it, which is the name of a field.',
  'yaml-syntax/field-in-text/hint':
    'If it is a field of its own, break the line before “{name}:”. If it is part of the text, put quotes round the text.',
  'yaml-syntax/no-name': 'The name of a person stands after “name:”.',
  'yaml-syntax/name-missing': '“{name}:” is missing before these words.',
  'yaml-syntax/label': '“{label}” is not needed here: the line says “{key}” already. Delete it.',
  'yaml-syntax/nested-text':
    'The line after this one is indented as if it belonged under it, but this text is already complete.',
  'yaml-syntax/nested-text/count': {
    one: 'Put {count} space before line {next}, and not {has}; or put quotes round the text of this one if it goes on there.',
    other:
      'Put {count} spaces before line {next}, and not {has}; or put quotes round the text of this one if it goes on there.',
  },
  'yaml-syntax/nested-text/margin':
    'Begin line {next} without any space; or put quotes round the text of this one if it goes on there.',
  'yaml-syntax/stray-space': 'This line begins with a space that does not belong there. Delete it.',
  'yaml-syntax/heading':
    'A line that begins with “#” is a comment. A section begins with its name and a colon.',
  'yaml-syntax/bold-name': 'The name of a section has no “**” round it.',
  'yaml-syntax/no-colon': 'After a name stands a colon, not “{sign}”.',
  'yaml-syntax/colon-missing': 'A colon is missing after “{name}”, the name of a section.',
  'yaml-syntax/colon-missing/inner': 'A colon is missing after “{name}”, the name of a field.',
  'yaml-syntax/dashed-name': 'The name of a section has no dash before it.',
  'yaml-syntax/fence':
    'This line came with text that was copied from elsewhere, and is no part of a note.',
  'yaml-syntax/fence/hint': 'Delete the line.',
  'yaml-syntax/commented-name':
    'The “#” makes a comment of “{name}:”, so the lines below it are read as part of what stands above. Delete the “#”.',
  'yaml-syntax/comment-amid':
    'YAML reads “#” and what follows it as a comment, and a text ends where a comment begins.',
  'yaml-syntax/comment-amid/hint':
    'Move the comment to a line of its own above the name of the section; or, if it is part of the text, put “|” after that name.',
  'yaml-syntax/comment-amid/block':
    'Move the comment above the name of the section; or, if it is part of the text, put as many spaces before it as before the lines beside it.',
  'yaml-syntax/no-space': 'A space is missing after the colon.',
  'yaml-syntax/no-space-dash': 'A space is missing after the dash.',
  'yaml-syntax/cut': 'YAML reads “{word}” and what follows it as a comment, so it is not printed.',
  'yaml-syntax/cut/hint': 'If it is meant as a comment, put a space after “#”.',
  'yaml-syntax/cut/spaced-hint':
    'If it is meant as a comment, put two spaces before “#”, or write it on a line of its own.',
  'yaml-syntax/conflict':
    'Here stand two versions of some lines that git could not join into one (a merge conflict).',
  'yaml-syntax/conflict/hint':
    'Keep the version that is right, or what is right of both, and delete the other lines with those that begin with <<<<<<<, ======= and >>>>>>>.',
  'yaml-syntax/loose-text': 'This line is not part of any section.',
  'yaml-syntax/loose-text/below': {
    one: 'To make it part of “{key}” above, put {count} space before it.',
    other: 'To make it part of “{key}” above, put {count} spaces before it.',
  },
  'yaml-syntax/loose-text/below-not': {
    one: 'To make it part of “{key}” above, put {count} space before it, and not {has}.',
    other: 'To make it part of “{key}” above, put {count} spaces before it, and not {has}.',
  },
  'yaml-syntax/loose-text/all': {
    one: 'To make it the text of “{key}” above, put {count} space before each line of the text.',
    other: 'To make it the text of “{key}” above, put {count} spaces before each line of the text.',
  },
  'yaml-syntax/loose-text/lines': {
    one: 'To make lines {first} to {last} part of “{key}” above, put {count} space before each of them, and not {has}.',
    other:
      'To make lines {first} to {last} part of “{key}” above, put {count} spaces before each of them, and not {has}.',
  },
  'yaml-syntax/loose-text/line': 'If “{name}” is the name of a line, write: {text}',
  'yaml-syntax/loose-text/bar': {
    one: 'To make it the text of “{key}” above, write “{key}: |” there, and put {count} space before each line of the text.',
    other:
      'To make it the text of “{key}” above, write “{key}: |” there, and put {count} spaces before each line of the text.',
  },
  'yaml-syntax/loose-text/bar-only':
    'To make it part of the text of “{key}” above, write “{key}: |” there.',
  'yaml-syntax/loose-text/bullet': {
    one: 'To make it a bullet of “{key}” above, put {count} space and “- ” before it.',
    other: 'To make it a bullet of “{key}” above, put {count} spaces and “- ” before it.',
  },
  'yaml-syntax/loose-text/bullet-not': {
    one: 'To make it a bullet of “{key}” above, put {count} space, and not {has}, and “- ” before it.',
    other:
      'To make it a bullet of “{key}” above, put {count} spaces, and not {has}, and “- ” before it.',
  },
  'yaml-syntax/loose-text/bullet-on': {
    one: 'To make it part of the bullet above, put {count} space before it.',
    other: 'To make it part of the bullet above, put {count} spaces before it.',
  },
  'yaml-syntax/loose-text/bullet-on-not': {
    one: 'To make it part of the bullet above, put {count} space before it, and not {has}.',
    other: 'To make it part of the bullet above, put {count} spaces before it, and not {has}.',
  },
  'yaml-syntax/loose-text/bullet-here': 'To make it a bullet of “{key}” above, put “- ” before it.',
  'yaml-syntax/loose-text/first-bullet':
    'To make it a bullet of “{key}” above, begin the text after “{key}:” on a line of its own, too, with “- ” before it.',
  'yaml-syntax/loose-text/delete': 'Put it into the text of a section, or delete it.',
  'yaml-syntax/loose-text/first':
    'A line begins with a name and a colon, as in “title: Dyke repairs”.',
  'yaml-syntax/loose-text/name': 'If it is the name of a section, put a colon after it: {name}:',
  'yaml-syntax/wrapped/hint':
    'Put one quote before the first word of the bullet, and one after its last word on the last line.',
  'yaml-syntax/quotes-over-lines':
    'Put {quote} before the first word of the text, and after its last word on line {last}.',
  'yaml-syntax/bullet-sign': 'A bullet begins with “- ”, not with “{sign}”.',
  'yaml-syntax/bullet-signs':
    'A bullet begins with “- ”, not with “{sign}” as in lines {first} to {last}.',
  'yaml-syntax/bullet-sign/colon': 'Put quotes round each text that has a colon in it.',
  'yaml-syntax/needs-bar':
    'The text under “{key}” has a colon in it, so YAML cannot read it. Put “|” after “{name}”.',
  'yaml-syntax/text-above-items':
    'No text can stand below “{name}”, but only the lines that this section is made of.',
  'yaml-syntax/text-above-items/hint':
    'Delete it, or move it into the text of another section, such as “background”.',
  'yaml-syntax/person-in-line':
    'A person’s name, title and phone number or e-mail address stand each on a line of its own below “{name}:”.',
  'yaml-syntax/person-in-line/hint':
    'Write “{name}:” alone on its line, and below it lines that begin with “name:”, “title:” and “phone:” or “email:”, each with two spaces before it.',
  'yaml-syntax/unclosed-quote':
    'The quote opened here is never closed. Put {quote} at the end of the text.',
  'yaml-syntax/unclosed-quote/lines':
    'The quote opened here is never closed. Put {quote} at the end of the text, on line {last}.',
  'yaml-syntax/quote-outdented':
    'The text in quotes that begins here goes on in lines that do not stand far enough in. Put {count} spaces before each of them, up to line {last}.',
  'yaml-syntax/quoted-amid':
    'The text in quotes that begins here ends at the first {quote} on line {line}, and words follow. Write {inside} for each quote that is part of the text.',
  'yaml-syntax/curly-close':
    'This text begins with a straight quote and ends with a curly one. Put {quote} in place of {curly}.',
  'yaml-syntax/unclosed-bracket': 'The “{sign}” opened here is never closed.',
  'yaml-syntax/unclosed-bracket/hint':
    'Close it on the same line, or put quotes round the text if the bracket is part of it.',
  'yaml-syntax/after-quote':
    'There is text outside the quotes. Put the whole text in quotes, and use the other kind of quote inside.',
  'yaml-syntax/apostrophe':
    'The apostrophe in this text ends it too early. Put " round the text in place of \'.',
  'yaml-syntax/quotes-below-bar':
    'Leave out the quotes round the texts: below “|” they would be printed.',
  'yaml-syntax/list-below':
    'A text on the line of “{key}:” can have no list or table below it. Write “{key}: |” alone on its line, and below it the whole text, each line with two spaces before it.',
  'yaml-syntax/field-missing': 'Below “{key}:” the line “{name}:” is missing.',
  'yaml-syntax/field-missing/hint':
    'Write “{name}: |” in the column of “{key}:”, and below it the text, each line two spaces farther in.',
  'yaml-syntax/table': 'YAML takes the “|” at the beginning of this table for a sign of its own.',
  'yaml-syntax/table/hint':
    'Write “{lead} |” alone on its line, and below it the rows of the table, each line two spaces farther in.',
  'yaml-syntax/table/above': 'On the line above the table write: {text}',
  'yaml-syntax/table-beside-bullets':
    'This is a table, and a list of bullets such as that of “{key}” cannot hold one.',
  'yaml-syntax/table-beside-bullets/hint':
    'Write “{key}: |” in place of “{key}:”, leave the bullets below it, and put a blank line between the last bullet and the table.',
  'yaml-syntax/table-beside-bullets/indent':
    'Put {count} spaces before each bullet and each row of the table.',
  'yaml-syntax/table-in-bullet':
    'This bullet has a table inside it. Write “- |” alone on its line, and below it the text, an empty line and the rows of the table, each line two spaces farther in than the dash.',
  'yaml-syntax/footnote': 'The text of a footnote is no bullet, and no part of one.',
  'yaml-syntax/footnote/hint':
    'Put it, without a dash, on a line of its own in a text that begins below “|”, such as “background: |”.',
  'yaml-syntax/two-items':
    'If two are meant, make a list of them: “- ” before each “{key}:”, and the lines that belong to it below, in the column of “{key}”.',
  'yaml-syntax/block-header': 'There is text on the line where only “|” or “>” may stand.',
  'yaml-syntax/block-header/hint':
    'Begin the text on the next line, indented by two spaces; or put quotes round it if the sign is part of it.',
  'yaml-syntax/dash': 'A bullet may not start here.',
  'yaml-syntax/dash/hint':
    'Put each bullet on a line of its own below the name of the section, with “- ” before it; or put quotes round the text if the dash is part of it.',
  'yaml-syntax/invisible-indent':
    'Line {line} is indented with no-break spaces, often pasted from Word or a web page. YAML allows only plain spaces.',
  'yaml-syntax/false-bullet':
    'A no-break space stands after the dash, often pasted from Word or a web page. Only a plain space makes a bullet.',
  'yaml-syntax/false-bullets':
    'A no-break space stands after each dash of lines {first} to {last}, often pasted from Word or a web page. Only a plain space makes a bullet.',
  'yaml-syntax/false-item':
    'A no-break space stands after “{mark}”, often pasted from Word or a web page. Only a plain space makes a list.',
  'yaml-syntax/false-bullet/hint': 'Delete the blank and type a space.',
  'yaml-syntax/invisible-indent/hint':
    'Delete the blanks at the start of the line and type spaces.',
} as const;
