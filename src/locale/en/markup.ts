/** What is wrong with the markup that a template writes, and what to type. */
export const markup = {
  'markup/unknown-tag': 'A document has no <{tag}>. The tags are: {tags}.',
  'markup/capital-tag': 'Tags are written in small letters: <{small}>, not <{tag}>.',
  'markup/misplaced-body':
    '{example} prints paragraphs and lists of its own, which cannot stand in <{parent}>: take the <{parent}> around it away.',
  'markup/first-heading':
    'The first heading of a document is <h1>, its title. This one is <h{level}>: write <h1>…</h1> before it.',
  'markup/skipped-heading':
    'This heading goes from level {from} to level {level}. Write it with <h{next}>, one level at a time.',
  'markup/body-without-heading':
    'This text has headings of its own, which begin at level 3: write <h2>…</h2> before it.',
  'markup/no-title': 'The document has no title: begin with {example}, or with <h1>…</h1>.',
  'markup/block-in-paragraph':
    '<{tag}> stands in the place of a paragraph, not in one: take the <p> around it away.',
  'markup/misplaced-tag': '<{tag}> cannot stand in <{parent}>.',
  'markup/misplaced-tag-at-top':
    '<{tag}> cannot stand by itself: put it where it belongs, or write <p>…</p>.',
  'markup/misplaced-text': 'Words cannot stand directly in <{parent}>: write <{tag}>…</{tag}>.',
  'markup/misplaced-text-at-top': 'Words cannot stand by themselves: write <p>…</p>.',
  'markup/words-in-mark': 'A mark of a footnote is empty: write <sup data-footnote="…"></sup>.',
  'markup/unclosed': '<{tag}> is not closed: write </{tag}>.',
  'markup/wrong-close': '</{tag}> stands where </{open}> is due.',
  'markup/unopened': '</{tag}> closes nothing.',
  'markup/self-closing': '<{tag}/> is not enough: write <{tag}></{tag}>.',
  'markup/unfinished': 'This tag has no end: write > behind it, or &lt; for a < in the text.',
  'markup/comment': 'Comments, <!…> and <?…> cannot stand here: a comment is written {example}.',
  'markup/unknown-attribute': '<{tag}> takes no {name}="…".',
  'markup/repeated-attribute': '<{tag}> has {name}="…" twice.',
  'markup/missing-attribute': '<{tag}> needs {name}="…", such as {name}="{example}".',
  'markup/bad-value':
    '{name}="{value}" cannot be used in <{tag}>: write, for example, {name}="{example}".',
  'markup/unsafe-address':
    'A link may lead to an http, https, mailto or tel address or to a relative one, but not to {href}.',
  'markup/missing-part': '<{tag}> must begin with <{part}>.',
  'markup/missing-heading': '<section> must begin with a heading, such as <h2>…</h2>.',
  'markup/row-length':
    'Cells in this row: {cells}; in the head of the table: {columns}. They must be equal.',
} as const;
