/** The note as Markdown. */
import { contactsOf, sectionsOf } from './sections.js';

export const extension = 'md';

/** @param {import('../corpus.js').Note} note */
export function write(note) {
  const sections = sectionsOf(note).map(({ heading, blocks }) =>
    [`## ${heading}`, ...blocks.map(blockOf)].join('\n\n'),
  );
  return `# ${note.title}

**Classification:** ${note.classification}

**Branch:** ${note.branch}

${sections.join('\n\n')}

${blockOf({ table: contactsOf(note) })}

Date modified: ${note.modified}
`;
}

/** @param {import('../corpus.js').Block} block */
export function blockOf(block) {
  if ('paragraph' in block) return block.paragraph;
  if ('heading' in block) return `### ${block.heading}`;
  if ('footnote' in block) return `[^1]: ${block.footnote}`;
  if ('bullets' in block) return listed(block, '- ', '  - ');
  const [head, ...rows] = block.table;
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * A list with a bullet below the first one where there is one.
 *
 * @param {{ bullets: string[], under?: string }} block
 * @param {string} mark what begins a bullet
 * @param {string} markUnder what begins the one below
 */
export function listed({ bullets, under }, mark, markUnder) {
  const [first, ...others] = bullets.map((text) => `${mark}${text}`);
  return [first, ...(under === undefined ? [] : [`${markUnder}${under}`]), ...others].join('\n');
}
