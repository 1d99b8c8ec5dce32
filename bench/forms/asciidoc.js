/** The note as AsciiDoc. */
import { listed } from './markdown.js';
import { contactsOf, sectionsOf } from './sections.js';

export const extension = 'adoc';

/** @param {import('../corpus.js').Note} note */
export function write(note) {
  const footnote = note.background.find((block) => 'footnote' in block)?.footnote;
  const block = (one) => blockOf(one, footnote);
  const sections = sectionsOf(note).map(({ heading, blocks }) =>
    [`== ${heading}`, ...blocks.map(block)].join('\n\n'),
  );
  return `= ${note.title}
:lang: en

*Classification:* ${note.classification}

*Branch:* ${note.branch}

${sections.join('\n\n')}

${block({ table: contactsOf(note) })}

Date modified: ${note.modified}
`;
}

/** AsciiDoc has the words of a footnote where it is cited. */
function blockOf(block, footnote) {
  if ('paragraph' in block)
    return inline(block.paragraph).replace('[^1]', `footnote:[${inline(footnote)}]`);
  if ('heading' in block) return `=== ${block.heading}`;
  if ('footnote' in block) return '';
  if ('bullets' in block) return listed(inlineList(block), '* ', '** ');
  const rows = block.table.map((cells) => cells.map((cell) => `|${inline(cell)}`).join(' '));
  return `[%header]\n|===\n${rows.join('\n')}\n|===`;
}

/** Before the marks of the list, which are asterisks, too. */
function inlineList({ bullets, under }) {
  return { bullets: bullets.map(inline), ...(under && { under: inline(under) }) };
}

function inline(text) {
  return text
    .replaceAll(/(?<!\*)\*([^*]+)\*(?!\*)/g, '_$1_')
    .replaceAll(/\*\*(.+?)\*\*/g, '*$1*')
    .replaceAll(/\[([^\]]+)\]\((.+?)\)/g, '$2[$1]');
}
