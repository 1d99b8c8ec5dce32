/** The note in Typst's markup: the same words in the same order, set much as `brief` sets them. */
import { listed } from './markdown.js';
import { contactsOf, sectionsOf } from './sections.js';

export const extension = 'typ';

/** @param {import('../corpus.js').Note} note */
export function write(note) {
  const marking = note.classification.toUpperCase();
  const footnote = note.background.find((block) => 'footnote' in block)?.footnote ?? '';
  const block = (one) => blockOf(one, footnote);
  const sections = sectionsOf(note).map(({ heading, blocks }) =>
    [`= ${heading}`, ...blocks.map(block)].join('\n\n'),
  );
  return `#set document(title: ${JSON.stringify(note.title)}, date: none)
#set text(lang: "en", font: "Noto Sans", size: 11pt, hyphenate: false)
#set page(
  paper: "us-letter",
  header: align(center)[*${marking}*],
  footer: context [#align(center)[*${marking}*] #align(right)[Page #counter(page).display() of #counter(page).final().at(0)]],
)
#title()
/ Classification: ${note.classification}
/ Branch \\/ Agency: ${note.branch}

${sections.join('\n\n')}

${block({ table: contactsOf(note) })}

Date modified: ${note.modified}
`;
}

function blockOf(block, footnote) {
  if ('paragraph' in block)
    return inline(block.paragraph).replace('[^1]', `#footnote[${inline(footnote)}]`);
  if ('heading' in block) return `== ${block.heading}`;
  if ('footnote' in block) return '';
  if ('bullets' in block) return inline(listed(block, '- ', '  - '));
  const [head, ...rows] = block.table.map((cells) =>
    cells.map((cell) => `[${inline(cell)}]`).join(', '),
  );
  return `#table(columns: ${block.table[0].length}, table.header(${head}), ${rows.join(', ')})`;
}

function inline(text) {
  return text
    .replaceAll(/[$#@~<>`\\]/g, String.raw`\$&`)
    .replaceAll(/(?<!\*)\*([^*]+)\*(?!\*)/g, '_$1_')
    .replaceAll(/\*\*(.+?)\*\*/g, '*$1*')
    .replaceAll(/\[([^\]]+)\]\((.+?)\)/g, '#link("$2")[$1]');
}
