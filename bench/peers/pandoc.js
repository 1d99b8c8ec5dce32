import { basename } from 'node:path';
import { onPath } from '../find.js';

const tool = onPath('pandoc');
/** What sets the pages for it, of those that may be there; LaTeX first, since it is its default. */
const engine = ['xelatex', 'weasyprint', 'wkhtmltopdf']
  .map((name) => ({ name, found: onPath(name) }))
  .find(({ found }) => found);

const convert =
  (extension, ...words) =>
  (job) =>
    job.files.map((file) => ({
      program: tool.at(''),
      words: [file, '--standalone', ...words, '-o', `${job.out}/${basename(file)}.${extension}`],
    }));

/** @type {import('../peers.js').Peer} */
export default {
  name: 'pandoc',
  form: 'markdown',
  does: 'The same words as Markdown, a process for each; it has a PDF set by another program.',
  find: () =>
    tool && {
      ...tool,
      version: engine ? `${tool.version}, ${engine.name} ${engine.found.version}` : tool.version,
    },
  most: 20,
  pdf: (job) => (engine ? convert('pdf', `--pdf-engine=${engine.name}`)(job) : undefined),
  html: convert('html'),
  text: convert('txt', '--to=plain'),
};
