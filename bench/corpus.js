/**
 * Notes to be timed, as data: made from a seed, so that everyone times the same ones, and all different.
 * `forms/` writes each in the language that a peer reads.
 *
 * @typedef {{ paragraph: string } | { heading: string } | { footnote: string } | { bullets: string[],
 *   under?: string } | { table: string[][] }} Block text has Markdown's `**`, `*` and `[…](…)` and nothing else of it; a
 *   paragraph may end with `[^1]`, which the footnote answers; `under` is a bullet below the first one; a
 *   table's first row is its head
 * @typedef {object} Note
 * @property {string} title
 * @property {string} reference
 * @property {string} date
 * @property {string} modified
 * @property {string} classification
 * @property {string} branch
 * @property {string[]} response bullets, as are the implications and the facts
 * @property {string[]} implications
 * @property {string} pressed
 * @property {string[]} facts
 * @property {Block[]} background
 * @property {string} phone
 */

/**
 * Makes committee notes of about 4 KB each.
 *
 * @param {number} count how many
 * @param {{ seed?: number, parts?: number }} [settings] `parts` is how many parts the background has: one
 *   is short of a page
 * @returns {Note[]}
 */
export function makeNotes(count, { seed = 20_200_621, parts = 1 } = {}) {
  return Array.from({ length: count }, (_, index) =>
    makeNote(index + 1, createPick(seed + index + 1), parts),
  );
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

function makeNote(number, pick, parts) {
  const sentence = () =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}, at a cost of $${pick.number(90) + 10} million.`;
  const sentences = (count) => Array.from({ length: count }, sentence).join(' ');
  const bullets = (count) => Array.from({ length: count }, () => sentences(2));
  const row = (year) => [year, `$${pick.number(50) + 1} million`, pick(objects)];
  const part = (index) => [
    { paragraph: sentences(4) },
    { paragraph: 'The plan aims to:' },
    { bullets: [sentence(), sentence()], under: sentence() },
    { table: [['Year', 'Amount', 'Purpose'], row('2021–22'), row('2022–23')] },
    { heading: index === 0 ? 'What comes next' : `Part ${index + 1}` },
  ];
  return {
    title: `Note ${number} on ${pick(objects).replaceAll(/[[\]]|\(.*?\)/g, '')}`,
    reference: `EX-2021-${String(number).padStart(4, '0')}`,
    date: `2021-0${pick.number(9) + 1}-1${pick.number(10)}`,
    modified: `2021-10-0${pick.number(9) + 1}`,
    classification: pick(['Unclassified', 'Protected A', 'Protected B', 'Secret']),
    branch: pick(offices),
    response: bullets(3 + pick.number(2)),
    implications: bullets(2),
    pressed: sentence(),
    facts: bullets(2),
    background: [
      ...Array.from({ length: parts }, (_, index) => part(index)).flat(),
      { paragraph: `${sentences(3)}[^1]` },
      { footnote: sentence() },
    ],
    phone: `555-01${pick.number(90) + 10}`,
  };
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
