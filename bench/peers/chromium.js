import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath } from '../find.js';

const tool = onPath('chromium', 'chromium-browser', 'google-chrome', 'chrome');
const options = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-pdf-header-footer',
  // Root, as in a container, may have no sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @type {import('../peers.js').Peer} */
export default {
  name: 'Chromium',
  form: 'html',
  does: 'The page that `brief` makes printed to PDF, a process for each.',
  find: () => tool,
  most: 20,
  pdf: (job) =>
    job.files.map((file) => ({
      program: tool.at(''),
      words: [
        ...options,
        `--user-data-dir=${job.out}/profile`,
        `--print-to-pdf=${job.out}/${basename(file)}.pdf`,
        pathToFileURL(file).href,
      ],
    })),
};
