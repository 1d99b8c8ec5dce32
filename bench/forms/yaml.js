/** The note as `brief` reads it. Dates are quoted because ajv-cli's YAML reader makes timestamps of bare ones. */
import { blockOf } from './markdown.js';

export const extension = 'yaml';

/** @param {import('../corpus.js').Note} note */
export function write(note) {
  const bullets = (texts) => texts.map((text) => `  - ${text}`).join('\n');
  const background = note.background
    .map(blockOf)
    .join('\n\n')
    .replaceAll(/^(?=.)/gm, '  ');
  return `# yaml-language-server: $schema=committee-note.schema.json
type: committee-note
lang: en
reference: ${note.reference}
title: ${note.title}
date: "${note.date}"
classification: ${note.classification}
branch: ${note.branch}
proposed_response:
${bullets(note.response)}
financial_implications:
${bullets(note.implications)}
if_pressed:
  - on: the next steps
    response:
      - ${note.pressed}
key_facts:
${bullets(note.facts)}
background: |
${background}
prepared_by:
  name: Alex Example
  title: Policy Analyst
  phone: ${note.phone}
approved_by:
  name: Robin Sample
  title: Director General
  email: robin.sample@example.org
date_modified: "${note.modified}"
`;
}
