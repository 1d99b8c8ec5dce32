/** The order of a note's words on paper, for the forms that have no fields. */

/**
 * @param {import('../corpus.js').Note} note
 * @returns {Array<{ heading: string, blocks: import('../corpus.js').Block[] }>}
 */
export const sectionsOf = (note) => [
  { heading: 'Proposed response', blocks: [{ bullets: note.response }] },
  { heading: 'Financial implications', blocks: [{ bullets: note.implications }] },
  {
    heading: 'If pressed',
    blocks: [{ paragraph: 'On the next steps:' }, { bullets: [note.pressed] }],
  },
  { heading: 'Key facts', blocks: [{ bullets: note.facts }] },
  { heading: 'Background', blocks: note.background },
];

/**
 * The lines of the table of contacts, its head first.
 *
 * @param {import('../corpus.js').Note} note
 */
export const contactsOf = (note) => [
  ['Prepared by', 'Approved by'],
  ['Alex Example', 'Robin Sample'],
  ['Policy Analyst', 'Director General'],
  [note.phone, 'robin.sample@example.org'],
];
