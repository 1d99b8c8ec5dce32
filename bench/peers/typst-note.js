/** The text of a committee note in Typst: the same words in the same order, set much the same. */
import { parse } from 'yaml';

/**
 * @param {string} yaml a committee note whose Markdown has paragraphs, bullets and bold words alone
 * @returns {string} its Typst source
 */
export function typstOf(yaml) {
  const note = parse(yaml);
  const marking = note.classification.toUpperCase();
  return `#set document(title: ${JSON.stringify(note.title)}, date: none)
#set text(lang: "en", font: "Noto Sans", size: 11pt, hyphenate: false)
#set page(
  paper: "us-letter",
  header: align(center)[*${marking}*],
  footer: context [#align(center)[*${marking}*] #align(right)[Page #counter(page).display() of #counter(page).final().at(0)]],
)
#title()
/ Classification: ${note.classification}
/ Branch \\/ Agency: ${escape(note.branch)}
${section('Proposed Response', note.proposed_response)}
${section('Financial Implications', note.financial_implications)}
${section('Background', note.background)}
#table(columns: 2, table.header[*Prepared by*][*Approved by*], ${contact(note.prepared_by)}, ${contact(note.approved_by)})
Date modified: ${note.date_modified}
`;
}

function section(heading, body) {
  const text = Array.isArray(body) ? body.map((bullet) => `- ${bullet}`).join('\n') : body;
  return `= ${heading}\n${escape(text).replaceAll('\\*\\*', '*')}`;
}

function contact({ name, title, phone, email }) {
  return `[${[name, title, phone ?? email].map(escape).join(' \\ ')}]`;
}

function escape(text) {
  return text.replaceAll(/[$#@_~<>*`\\]/g, String.raw`\$&`);
}
