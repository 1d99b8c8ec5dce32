import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../trials/real-system.js';
import { first, wrongWith } from '../trials/torture-office.js';

const count = 20_000;
export const title = `${count.toLocaleString('en')} notes in one folder, checked and, in part, rendered`;
export const most = 2;

const note = (number) => `title: Dyke ${number}
classification: Unclassified
branch: Water
proposed_response: [We repair it.]
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 613-555-0143 }
`;

export async function attempt(folder, random, tried) {
  const jobs = String(tried + 1);
  mkdirSync(join(folder, 'few'));
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, number < 200 ? 'few' : '.', `n${number}.yaml`), note(number));
  const start = Date.now();
  const run = brief(['validate', '.', '--jobs', jobs], { cwd: folder });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const rendered = brief(['render', 'few', '--text', '--jobs', jobs], { cwd: folder });
  return {
    ...first(
      wrongWith(run, [0]),
      !run.stdout.includes('20,000 notes checked') &&
        !run.stdout.includes('20000 notes checked') &&
        `not all checked: ${run.stdout}`,
      wrongWith(rendered, [0]),
      !rendered.stderr.includes('Wrote 200 files') && `not all rendered: ${rendered.stderr}`,
    ),
    note: `checked in ${seconds} s`,
  };
}
