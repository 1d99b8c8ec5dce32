/**
 * What is timed. Each row is a table of the results; every peer that has the task takes part.
 *
 * @typedef {object} Row
 * @property {string} name for `--only`
 * @property {string} title
 * @property {'start' | 'check' | 'recheck' | 'pdf' | 'html' | 'text'} task
 * @property {import('./corpora.js').Corpus} corpus
 */

/** @type {Row[]} */
export const rows = [
  { name: 'start', title: 'Start and end', task: 'start', corpus: { notes: 1 } },
  {
    name: 'validate-one',
    title: 'Validate one note',
    task: 'check',
    corpus: { notes: 1 },
  },
  {
    name: 'validate-example',
    title: 'Validate the published example',
    task: 'check',
    corpus: { example: true },
  },
  {
    name: 'validate-1000',
    title: 'Validate 1,000 notes',
    task: 'check',
    corpus: { notes: 1000 },
  },
  {
    name: 'validate-cached',
    title: 'Validate 1,000 notes again, with a warm cache',
    task: 'recheck',
    corpus: { notes: 1000 },
  },
  {
    name: 'validate-10000',
    title: 'Validate 10,000 notes',
    task: 'check',
    corpus: { notes: 10_000 },
  },
  {
    name: 'pdf-one',
    title: 'Render one note to PDF',
    task: 'pdf',
    corpus: { notes: 1 },
  },
  {
    name: 'pdf-200',
    title: 'Render 200 notes to PDF',
    task: 'pdf',
    corpus: { notes: 200 },
  },
  {
    name: 'pdf-300-pages',
    title: 'Render one note of 300 pages to PDF',
    task: 'pdf',
    corpus: { parts: 640 },
  },
  { name: 'html-one', title: 'Render one note to HTML', task: 'html', corpus: { notes: 1 } },
  {
    name: 'html-200',
    title: 'Render 200 notes to HTML',
    task: 'html',
    corpus: { notes: 200 },
  },
  { name: 'text-one', title: 'Render one note to plain text', task: 'text', corpus: { notes: 1 } },
  {
    name: 'text-200',
    title: 'Render 200 notes to plain text',
    task: 'text',
    corpus: { notes: 200 },
  },
];
