/**
 * Notes to be timed: made from a seed, so that everyone times the same ones, and all different.
 * Dates are quoted because ajv-cli's YAML reader makes timestamps of bare ones.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes committee notes of about 4 KB each.
 *
 * @param {string} folder where to; made where it is missing
 * @param {number} count how many
 * @param {number} [seed]
 * @returns {number} their mean size in bytes
 */
export function writeCorpus(folder, count, seed = 20_200_621) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let number = 1; number <= count; number++) {
    const note = Buffer.from(makeNote(number, createPick(seed + number)));
    bytes += note.length;
    writeFileSync(join(folder, `note-${String(number).padStart(4, '0')}.yaml`), note);
  }
  return Math.round(bytes / count);
}

const subjects = [
  'The Department',
  'The program',
  'The regional office',
  'Each partner',
  'The review',
];
const verbs = ['supports', 'monitors', 'renews', 'coordinates', 'reports on', 'has **doubled**'];
const objects = [
  'the delivery of emergency alerts',
  'community flood defences',
  'the inspection of small craft harbours',
  'training for first responders',
  'the [national plan](https://example.org/plan)',
  'shared data on wildfire smoke',
];
const endings = [
  'in every province and territory',
  'with Indigenous communities',
  'as *Budget 2021* announced',
  'over the next three fiscal years',
  'before the spring thaw',
];
const offices = [
  'Emergency Management',
  'Harbour Operations',
  'Strategic Policy',
  'Public Affairs',
];

function makeNote(number, pick) {
  const sentence = () =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}, at a cost of $${pick.number(90) + 10} million.`;
  const sentences = (count) => Array.from({ length: count }, sentence).join(' ');
  const bullets = (count) => Array.from({ length: count }, () => `  - ${sentences(2)}`).join('\n');
  return `# yaml-language-server: $schema=committee-note.schema.json
type: committee-note
lang: en
reference: EX-2021-${String(number).padStart(4, '0')}
title: Note ${number} on ${pick(objects).replaceAll(/[[\]]|\(.*?\)/g, '')}
date: "2021-0${pick.number(9) + 1}-1${pick.number(10)}"
classification: ${pick(['Unclassified', 'Protected A', 'Protected B', 'Secret'])}
branch: ${pick(offices)}
proposed_response:
${bullets(3 + pick.number(2))}
financial_implications:
${bullets(2)}
if_pressed:
  - on: the next steps
    response:
      - ${sentence()}
key_facts:
${bullets(2)}
background: |
  ${sentences(4)}

  The plan aims to:

  - ${sentence()}
    - ${sentence()}
  - ${sentence()}

  | Year | Amount | Purpose |
  | --- | ---: | --- |
  | 2021–22 | $${pick.number(50) + 1} million | ${pick(objects)} |
  | 2022–23 | $${pick.number(50) + 1} million | ${pick(objects)} |

  ### What comes next

  ${sentences(3)}[^1]

  [^1]: ${sentence()}
prepared_by:
  name: Alex Example
  title: Policy Analyst
  phone: 555-01${pick.number(90) + 10}
approved_by:
  name: Robin Sample
  title: Director General
  email: robin.sample@example.org
date_modified: "2021-10-0${pick.number(9) + 1}"
`;
}

/** Picks by chance that a seed settles (mulberry32). */
function createPick(seed) {
  let state = seed;
  const number = (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return Object.assign((list) => list[number(list.length)], { number });
}
