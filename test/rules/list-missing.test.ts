import { describe, expect, it } from 'vitest';
import { listMissing } from '../../src/rules/list-missing.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

const type = createNoteTypes().find('committee-note')!;

/** What the findings in a body point at. */
async function foundIn(background: string): Promise<string[]> {
  const { places, source } = read(background);
  const note = { type, lang: 'en', fields: { background } } as const;
  const where = { places, written: <T>(path: T): T => path };
  const found = await runRules([listMissing], note, where, { settings: {}, today: '2026-11-23' });
  return found.map(({ span }) => {
    const { line, column } = source.positionAt(span.start);
    return `${line - 1}:${column - 2}`;
  });
}

function read(
  body: string,
): ReturnType<typeof readYaml> & { source: ReturnType<typeof createSource> } {
  const source = createSource('a.yaml', `background: |-\n${body.replaceAll(/^/gm, '  ')}\n`);
  return { ...readYaml(source), source };
}

it.each([
  ['We will:', '1:8'],
  ['We will :  ', '1:9'],
  ['We will:[^a]\n\n[^a]: A source.', '1:8'],
  ['**We will**:\n\n---', '1:12'],
  ['We will:\n\n### Costs', '1:8'],
  ['- We will:\n- mend the gates', '1:10'],
  ['- We will:\n\n- mend the gates', '1:10'],
  ['> We will:\n\n- mend the gates', '1:10'],
  ['- a\nwe will:\n- b', '2:8'],
  ['We will:\n\n* * *', '1:8'],
  ['We will:\n\n[^a]: A footnote.[^a]', '1:8'],
  ['• mend the gates', '1:1'],
  ['We will: • mend • raise', '1:10'],
  ['We will\n-mend the gates\n-raise the dykes', '2:1'],
  ['We will\n-$5 million for dykes\n-$6 million for gates', '2:1'],
  ['-**Every** dyke holds.\n-**Each** gate holds.', '1:1'],
  ['She said:\n\n-“We act.”\n-“We wait.”', '3:1'],
  ['-- mend the gates\n-- raise the dykes', '1:1'],
  ['1° mend the gates\n2° raise the dykes', '1:1'],
  ['We will\n1 - mend the gates\n2 - raise the dykes', '2:1'],
  ['1.mend the gates\n2.raise the dykes', '1:1'],
  ['o mend the gates\no raise the dykes', '1:1'],
  ['- – mend the gates\n  – raise the dykes', '1:3'],
  ['§  mend the gates\n§  raise the dykes', '1:1'],
  ['§ *All* gates\n§ *All* dykes', '1:1'],
  ['§ [Gates](https://example.org)\n§ [Dykes](https://example.org)', '1:1'],
  ['§ “All” gates\n§ “All” dykes', '1:1'],
  ['§ «All» gates\n§ «All» dykes', '1:1'],
  ['§ "All" gates\n§ "All" dykes', '1:1'],
  ['§ (All) gates\n§ (All) dykes', '1:1'],
  ['-«We act.»\n-«We wait.»', '1:1'],
  ['-"We act."\n-"We wait."', '1:1'],
  ['-(All) gates\n-(All) dykes', '1:1'],
  ['-*All* gates\n-*All* dykes', '1:1'],
  ['-[Gates](https://example.org)\n-[Dykes](https://example.org)', '1:1'],
  ['The plan● mend● rest', '1:9'],
  ['A.  mend the gates\nB.  raise the dykes', '1:1'],
])('A list is missing in %j', async (body, place) => {
  expect(await foundIn(body)).toEqual([place]);
});

it.each([
  'We will:\n- mend the gates',
  'We will:\n\n[^a]: A source.[^a]\n\n- mend the gates',
  'We will:\n\n1. mend the gates',
  'We will:\n\n```\nmend\n```',
  'We will:\n\n| Gate | Cost |\n| --- | --- |\n| 1 | 2 |',
  '- We will:\n  - mend the gates',
  'It rose from 1.5 to\n2.5 metres.',
  'From 1 -- or\n2 -- on.',
  'From -5 to\n-7 to\n-9 degrees.',
  'We will: mend the gates.',
  'We will:\nmend the gates.',
  '### We will:\n\nMend the gates.',
  'The minister said:\n\n“We will.”',
  'The sign • stands for a bullet.',
  'From 2019\n– the first year –\nto 2026.',
  '| Gate: | Cost: |\n| --- | --- |\n| 1: | 2: |',
])('No list is missing in %j', async (body) => {
  expect(await foundIn(body)).toEqual([]);
});

/** What the first two items of a list begin with, where Markdown sees none. */
const counted = [
  ['– ', '– '],
  ['§ ', '§ '],
  ['Ø ', 'Ø '],
  ['ü ', 'ü '],
  ['· ', '· '],
  ['— ', '— '],
  ['-- ', '-- '],
  ['--- ', '--- '],
  ['a) ', 'b) '],
  ['A) ', 'B) '],
  ['a. ', 'b. '],
  ['A. ', 'B. '],
  ['(a) ', '(b) '],
  ['i. ', 'ii. '],
  ['I. ', 'II. '],
  ['i) ', 'ii) '],
  ['(i) ', '(ii) '],
  ['1° ', '2° '],
  ['1º ', '2º '],
  ['1 - ', '2 - '],
  ['1 – ', '2 – '],
  ['1 — ', '2 — '],
  ['1.', '2.'],
  ['1)', '2)'],
  ['(1) ', '(2) '],
] as const;

describe.each(counted)('Lines that begin with %j and %j', (first, second) => {
  it.each(['', ' ', '\t', '> ', '>\t'])('are a list after %j', async (lead) => {
    const above = lead.startsWith('>') ? '> We will' : 'We will';
    const body = `${above}\n${lead}${first}mend the gates\n${lead}${second}raise the dykes`;
    expect(await foundIn(body)).toEqual([`2:${lead.length + 1}`]);
  });

  it('are none where the first stands in its line, or another line between them', async () => {
    expect(await foundIn(`We ${first}mend the gates\n${second}raise the dykes`)).toEqual([]);
    expect(
      await foundIn(`We will\n${first}mend the gates\nor so\n${second}raise the dykes`),
    ).toEqual([]);
  });
});
