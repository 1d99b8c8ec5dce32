import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits } from '../../src/fix/edits.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { told } from '../told.ts';

function read(text: string): string[] {
  const source = createSource('a.yaml', text);
  return readYaml(source).findings.map(({ message, span }) => {
    const { line, column } = source.positionAt(span.start);
    return `${line}:${column} ${'key' in message ? message.key : ''}`;
  });
}

/** Each key of a contact or of an item of a list, in any built-in type. */
function innerKeys(): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of ['committee-note', 'issue-note', 'question-period-note', 'decision-note']) {
    const { $defs } = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as {
      readonly $defs: object;
    };
    JSON.parse(JSON.stringify($defs), (key, value: object) => {
      if (key === 'properties') for (const inner of Object.keys(value)) keys.add(inner);
      return value;
    });
  }
  return keys;
}

test('a colon in the text of each inner key is one of the text, and a name of its own nowhere', () => {
  const keys = innerKeys();
  expect([...keys]).toEqual(expect.arrayContaining(['on', 'heading', 'against', 'email']));
  for (const key of keys)
    expect(read(`a:\n  - ${key}: y: z\n`)).toEqual([`2:${7 + key.length} yaml-syntax/colon`]);
  expect(read('a:\n  - total: y: z\n')).toEqual(['2:5 yaml-syntax/colon']);
});

/** A text with its findings as they are told, and what their own edits make of it. */
function shown(text: string): string {
  const source = createSource('a.yaml', text);
  const { findings } = readYaml(source);
  const after = applyEdits(text, findings);
  const edits = after === text ? [] : [`  → ${JSON.stringify(after)}`];
  return [JSON.stringify(text), ...told(source, findings, ['en']), ...edits, ''].join('\n');
}

/** What authors type, and the one thing said of it. */
const mistakes: ReadonlyArray<readonly [string, string]> = [
  ['title: a: b\nbranch: c\n', '1:8 yaml-syntax/colon'],
  ['a:\n  - x: y: z\n', '2:5 yaml-syntax/colon'],
  ['a:\n  - heading: y: z\n', '2:14 yaml-syntax/colon'],
  ['a:\n  - **Bold** words\n', '2:5 yaml-syntax/reserved-start'],
  ['a:\n  - **Bold**: words\n', '2:5 yaml-syntax/reserved-start'],
  ['a:\n  - **Bold** words: more\n', '2:5 yaml-syntax/reserved-start'],
  ['a:\n  - [it](https://a.example) is\n', '2:5 yaml-syntax/reserved-start'],
  ['a:\n  - "q" said: x\n', '2:5 yaml-syntax/after-quote'],
  ['a:\n  - Key: **b**\n', '2:5 yaml-syntax/reserved-start'],
  ['a:\n  - He said: we will\n    go on\n', '2:5 wrong-type/colon'],
  ['a:\n  - A bullet goes\n    on: with it\n  - b\n', '3:5 wrong-type/colon'],
  ['a:\n  - b\n  - A bullet goes\n    far\n    on: with it\n', '5:5 wrong-type/colon'],
  ['a:\n  Ana Roy\n  title: Advisor\n', '2:3 yaml-syntax/no-name'],
  ['a:\n  - Ana Roy\n    title: Advisor\n', '2:5 yaml-syntax/no-name'],
  ['a:\n  Water Branch\n  heading: Dykes\n', '2:3 yaml-syntax/loose-text'],
  ['title: Dykes reference: 12\n', '1:8 yaml-syntax/field-in-text'],
  ['issue: None. background: They hold.\n', '1:8 yaml-syntax/field-in-text'],
  ['a:\n  name: Ana Roy title: Advisor\n', '2:9 yaml-syntax/field-in-text'],
  ['prepared_by: name: Ana Roy\n', '1:14 yaml-syntax/field-in-text'],
  ['title: What we vote for: dykes\n', '1:8 yaml-syntax/colon'],
  ['title: Dykes: the reference\n', '1:8 yaml-syntax/colon'],
  ['a:\n  phone: Fax: 613-555-0142\n', '2:10 yaml-syntax/colon'],
  ['a:\n  phone: Tél.\u00A0: 613-555-0142\n', '2:10 yaml-syntax/label'],
  ['a:\n  phone: email: a@example.org\n', '2:10 yaml-syntax/field-in-text'],
  ['a:\n  email: Courriel : a@example.org\n', '2:10 yaml-syntax/label'],
  ['title: @x\n', '1:8 yaml-syntax/reserved-start'],
  ['title: `x` y\n', '1:8 yaml-syntax/reserved-start'],
  ['title: %x\n', '1:8 yaml-syntax/reserved-start'],
  ['title: !Important news\n', '1:8 yaml-syntax/reserved-start'],
  ['title: !!binary aGVsbG8=\n', '1:8 yaml-syntax/reserved-start'],
  ['title: !!timestamp 2026-11-23\n', '1:8 yaml-syntax/reserved-start'],
  ['a:\n     - b\n  - "c: d"\ne: f\n', '3:3 yaml-syntax/indent'],
  ['a:\n  -We are\n  - They: are\n', '2:3 yaml-syntax/no-space-dash'],
  ['title: "a" b\n', '1:8 yaml-syntax/after-quote'],
  ["title: 'it's'\n", '1:8 yaml-syntax/apostrophe'],
  ["title: 'a' or 'b'\n", '1:8 yaml-syntax/after-quote'],
  ['title: [Redacted] plan\nb: c\n', '1:8 yaml-syntax/reserved-start'],
  ['title: "a\nb: c\n', '1:8 yaml-syntax/unclosed-quote'],
  ["a:\n  - 'x\nb: c\n", '2:5 yaml-syntax/unclosed-quote'],
  ['a: [x, y\nb: c\n', '1:4 yaml-syntax/unclosed-bracket'],
  ['a: - b\n', '1:4 yaml-syntax/dash'],
  ['a:\n• We are\n• They are\nb: c\n', '2:1 yaml-syntax/bullet-signs'],
  ['a:\n• We are\nb: c\n', '2:1 yaml-syntax/bullet-sign'],
  ['a:\n  - We are\n  – They are\n', '3:3 yaml-syntax/bullet-sign'],
  ['a:\n  - We are\n  -They are\n', '3:3 yaml-syntax/no-space-dash'],
  ['a:\nThe dykes are old.\nb: c\n', '2:1 yaml-syntax/loose-text'],
  ['a:\n  b: 1\n   c: 2\n', '2:6 yaml-syntax/nested-text'],
  ['a:\n  * We are\n  * They are\n', '2:3 yaml-syntax/bullet-signs'],
  ['a:\n  - * We are\n', '2:5 yaml-syntax/bullet-sign'],
  ['a:\n  - "See"[^1]\nb: 1\n', '2:5 yaml-syntax/after-quote'],
  ['a:\n  The dykes.\n\n  [^1]: https://example.org\nb: 1\n', '2:3 yaml-syntax/needs-bar'],
  ['a: > b\n  c\n', '1:6 yaml-syntax/block-header'],
  ['a: "\\q"\n', '1:5 yaml-syntax/escape'],
  ['classification:Protected A\nb: c\n', '1:15 yaml-syntax/no-space'],
  ['a:\n  b: 1\n c: 2\n', '3:2 yaml-syntax/indent'],
  ['a: b\n  c: d\n', '1:4 yaml-syntax/nested-text'],
  ['a: |\n x\nLoose words\nb: c\n', '3:1 yaml-syntax/loose-text'],
  ['a:\n\t- b\n', '2:1 tab-indent/line'],
  ['a:\n\tb: 1\n\tc: 2\nd:\n\te: 3\n', '2:1 tab-indent/lines'],
  ['a:\n\u00A0\u00A0b: 2\n\u00A0\u00A0d: 3\nc: 3\n', '2:1 yaml-syntax/invisible-indent'],
  ['a: 1\n---\nb: 2\n', '2:1 one-note-per-file'],
  ['a: 1\na: 2\n', '2:1 duplicate-key'],
  ['a: *x\n', '1:4 unknown-alias'],
  ['*x : a\n', '1:1 unknown-alias'],
  ['a: &x [*x]\n', '1:8 too-many-aliases'],
  ['title: x\nprepared_by\n  name: Ana Roy\n  title: Advisor\n', '2:1 yaml-syntax/colon-missing'],
  ['title: x\nBACKGROUND\n  The dykes hold.\n', '2:1 yaml-syntax/colon-missing'],
  ['title: x\nKey Facts\n\nThe dykes hold.\nbranch: c\n', '2:1 yaml-syntax/colon-missing'],
  ['title: x\n- classification: Secret\nbranch: c\n', '2:1 yaml-syntax/dashed-name'],
  ['title: x\n**Classification:** Secret\nbranch: c\n', '2:1 yaml-syntax/bold-name'],
  ['issue: We act.\n- We wait.\nbranch: c\n', '2:1 yaml-syntax/loose-text'],
  ['issue:\n  - We act.\n  * We wait.\n  * We rest.\nbranch: c\n', '3:3 yaml-syntax/bullet-signs'],
  ['issue:\n  - We act.\n\n  We wait.\nbranch: c\n', '4:3 yaml-syntax/indent'],
  ['issue:\n  - "We act."\n    - "We wait."\nbranch: c\n', '2:5 wrong-type/nested'],
  ['issue:\n- We act\non the dykes.\n- We wait.\nbranch: c\n', '3:1 yaml-syntax/loose-text'],
  ['title: x\nContexte\n\nLes digues.\n', '2:1 yaml-syntax/colon-missing'],
  ['title: x\npréparé par\n  name: Ana Roy\n', '2:1 yaml-syntax/colon-missing'],
  ['issue:\n  We act. # soon\n  We wait.\nbranch: c\n', '2:11 yaml-syntax/comment-amid'],
  ["issue:\n  - He said: 'it's done'\nbranch: c\n", '2:5 wrong-type/colon'],
  ['issue:\n  - He said: "yes" twice\nbranch: c\n', '2:5 wrong-type/colon'],
  ['```yaml\ntitle: x\n```\n', '1:1 yaml-syntax/fence'],
  ['title: x\n```\n', '2:1 yaml-syntax/fence'],
  ['prepared_by:\n  name: Ana Roy\n\nThank you,\nAna\n', '4:1 yaml-syntax/loose-text'],
  ['a:\n  - "b: c"\n  -\u00A0d\n  - e\n', '3:3 yaml-syntax/false-bullet'],
  ['a: |\n  - b\n  -\u202Fc\n  -\u00A0d\n', '3:3 yaml-syntax/false-bullets'],
];

/** Forms of the same that differ in their blanks, dashes and quotes. */
const fartherMistakes: ReadonlyArray<readonly [string]> = [
  ['a:\n  -   key: b: c\n'],
  ['a:\n  - - x: y: z\n'],
  ['the-key:   a: b\n'],
  ['a: b:\n'],
  ['a:\n  - x: y\n    more words: z: w\n'],
  ['a:\n  -  He said: we will\n     go on\n'],
  ['a:\n  * We are: here\n  * They are\n'],
  ['a:\n  - *  We are\n'],
  ['date:2026-11-30\n'],
  ['a:\n  date:\u00A0x\n'],
  ['a:\n  - name:x\n    title: y\n'],
  ['études:x\nb: c\n'],
  ['a: >- b\n  c\n'],
  ['x: 1\na: |2 b\n  c\n'],
  ['a:\n  b:\n    - c\n   - d\n'],
  ['a:\n  b:\n    c: 1\n\td: 2\n'],
  ['a:\n  - b\n\t- c\n'],
  ['a:\n  - b:\n\t\tc: 1\n'],
  ['a: |\n\tx\n'],
  ['a:\n\t\t- b\n\t\t- c\n'],
  ['a:\n \u2003b: 2\n'],
  ['a:\n\u200B  b: 2\n\u200B  c: 3\n\nd: 1\n'],
  ["a: 'it's' here\n"],
  ['a: "He said "yes" today."\n'],
  ['a: "Relief" in "year two"\n'],
  ['a: "x" # y\nb: "z\n'],
  ['a: {x: 1\nb: 2\n'],
  ['a: x]\nb: [y]]\n'],
  ['sources:\n  See:\n\n  [^12]: https://example.org\nb: 1\n'],
  ['a: b\nwords that are loose\n'],
  ['title = Dykes\nbranch: Water\n'],
  ['type: x\ntitle = Dykes\nbranch: Water\n'],
  ['a :\n  The dykes.\n\n  See: there\nb: 1\n'],
  ['a:\n  - b\n\nThey are old.\nc: 1\n'],
  ['a:\n- b\n\nThey are old.\nc: 1\n'],
  ['a: |\nWhat of it: this?\nThey are old.\nc: 1\n'],
  ['a:\nWhat of it: this?\nThey are old.\nc: 1\n'],
  ['a:\n  - on: x\n    b: |\n      y\n    They are old.\nc: 1\n'],
  ['a:\n  o  We: are\n  They are\n'],
  ['a: "b"\n title: Relief\n'],
  ['a: "b"\n issue:\n  - c\n'],
  ['a: "b  c: d"\n title: Relief\n'],
  ['a:\n  phone: "5"\n title: Relief\n'],
  ['a:\n  phone: "5"\n  \n\n title: Relief\n'],
  ['a: b\n##   State  of l’eau 2 :\nThey rise.\nc: 1\n'],
  ['a: b\n## Costs (in millions)\nThey rise.\nc: 1\n'],
  ['a: b\n## Background\n\n  \n    - They rise: yes\n  - so\nc: 1\n'],
  ['a: "b"\n## Background\n- They rise\nc: 1\n'],
  ['a: "b"\n## Background\n\n  \n  - They rise\nc: 1\n'],
  ['a: "b"\n## Background\n  The state - they rise\nc: 1\n'],
  ['a: |\n  See ## Background\nThey rise.\nc: 1\n'],
  ['title: x\nprepared_by  \n  name: Ana Roy\n'],
  ['title: x\nprepared_by\n  name:\n    Ana Roy\n'],
  ['title: x\nKey  Facts\n  - They rise.\nbranch: c\n'],
  ['title: x\nbackground\n  The state of: a - b\nbranch: c\n'],
  ['title: x\nbackground\n\n  They rise.\nbranch: c\n'],
  ['title: x\nbackground\n  \n  They rise.\nbranch: c\n'],
  ['title: x\nbackground\n\n'],
  ['title: x\nbackground\nThey rise.\nbranch: c\n'],
  ['title: x\n**Branch** : Water\nissue: c\n'],
  ['title: x\n**Direction**\u00A0: Eau\nissue: c\n'],
  ['title: x\n**Branch:**Water\nissue: c\n'],
  ['title: x\n**Branch: **   Water\nissue: c\n'],
  ['title: x\n**Background**:\n  They rise.\nissue: c\n'],
  ['title: x\nThe **Branch:** Water\nissue: c\n'],
  ['title: x\nThe branch = Water\nissue: c\n'],
  ['title: x\nbranch=Water\nissue: c\n'],
  ['title: x\nbranch -> Water\nissue: c\n'],
  ['title: x\nbranch  –  Water\nissue: c\n'],
  ['title: x\nBranch - Water\nissue: c\n'],
  ['title: x\nBranch; Water\nissue: c\n'],
  ['title: x\nkey_Facts; They rise\nissue: c\n'],
  ['title: x\n-   branch: Water  \nissue: c\n'],
  ['title: x\n- issue:\n  - c\nbranch: c\n'],
  ['title: x\nprepared_by:\ntitle: Analyst\n'],
  ['title: x\nprepared_by: \nname:  Ana Roy\ntitle:  Analyst\n'],
  ['title : x\nprepared_by :\nname : Ana Roy\ntitle : Analyst\nemail : a\nbranch : c\n'],
  ['title: x\nprepared_by:\n  name: Ana Roy\ntitle: Analyst\n'],
  ['title: x\na:\n  - b:\ntitle: y\n'],
  ['prepared_by:\nmeeting: { date: 1, date: 2 }\n'],
  ['title: x\ntitle: y\n'],
  ['a:\n  - "x"\n    y | z\n    w\nb: c\n'],
  ['a:\n  - "x"\n    - "y"\n  - "z"\n    - "w"\n'],
  ['a:\n  -   "x"\n      - "y"\n'],
  ['a:\n  title: See:\n    - one\n'],
  ['issue: See: x\nbranch: a - b\n'],
  ['issue: See:\n  - one\n'],
  ['issue: See:\n  | x | y |\n  | - | - |\n'],
  ['issue: "See"\n\n  | x | y |\n  | - | - |\nb: c\n'],
  ['issue: "a - b"\n  | x | y |\n'],
  ['issue: "Relief"\n  Note: is what\n  it is called.\nb: c\n'],
  ['issue: "Relief"\n  title: x\n'],
  ['sections:\n  -   heading:   Costs\n      They rise.\n'],
  ['sections:\n  - heading: "Costs"\n      They rise: yes.\n'],
  ['if_pressed:\n  - on: "x"\n      response: y\n'],
  ['issue: We act.\n- We wait\n   for it.\nbranch: c\n'],
  ['issue: We act.\n- We wait\n - for it.\nbranch: c\n'],
  ['a:\n  name: Tel: 613\n'],
  ['a:\n  phone: office 613-555-0142 cell: 613-555-0143\n'],
  ['a:\n  phone: Tel:  613-555-0142\n'],
  ['a:\n  phone: Tel: none\n'],
  ['a:\n  phone: Tel: 613: 5\n'],
  ['a:\n  email: E-mail: ana@example.org\n'],
  ['a:\n  title: x on-call: y\n'],
  ['title: Dykes reference : 12\n'],
  ["issue: \n  He said: 'it's done'\n  and left.\nb: c\n"],
  ["issue:\n  The plan - now: 'it's done'\n"],
  ["issue:\n  - - He said: 'it's done'\n"],
  ["issue:\n  -  He said : 'it's done'\n"],
  ["issue:\n  - He said:  'it's done'\n"],
  ['a:\n  issue:\n    Text\n    more: x\n'],
  ['a:\n  - He said: we\n    go - on\n'],
  ['a:\n de Roy\n title: Advisor\n'],
  ['a:\n  Ana Roy\n    title: Advisor\n'],
  ['a:\n  Ana Roy\n  title: Advisor'],
  ['a:\n  Ana Roy\n\n  title: Advisor\n'],
  ['sections:\n  - Costs\n    body: They - rise.\n'],
  ['sections:\n  - Costs\n    rise: fast\n'],
  ['sections:\n  - Costs\n    heading: x\n'],
  ['sections:\n  Costs - all\n  body: x\n'],
  ['options:\n  - Wait\n\n    for: x\n'],
  ['- The dykes\n  response: They hold.\n'],
  ['if_pressed:\n  - See https://example.org\n    response: They hold.\n'],
  ['key_facts:\n  See https://example.org for the\n  plan: it is out.\n'],
  ['key_facts:\n  - At 10:30 we meet\n    plan: it is out.\n'],
  ['key_facts:\n  - At 10:30 we meet: now\n    and then.\n'],
  ['a:\n  time:10:30\n    b: c\n'],
  ['phone:613\nb: c\n'],
  ['a:\n  - He said:  we will\n    go on\n'],
  ['a:\n  - A bullet goes\n    on: \n    with it\n'],
  ['a:\n  - **Bold** words that\n    go on\n  - b\n'],
  ['a:\n  - **Bold** words # that\n    go on\n  - b\n'],
  ['a:\n  - **Bold** words that\n    go # on\n  - b\n'],
  ['a:\n  **Bold** words\n  go on\n\n  and on\nb: c\n'],
  ['a:\n  **Bold** words\n  go on\n  - so\nb: c\n'],
  ['a:\n  - name: *x* y\n    title: z\n'],
  ['a:\n  - **Bold** words\n    | x |\n'],
  ['a: He said: so\n  and on\nb: c\n'],
  ['a: "He said "so"\n  and "no" today."\nb: c\n'],
  ["issue:\n  - He said: 'it's done'\n    at once"],
  ['**Bold** words\ngo on\nb: c\n'],
  ['a: ["x", "y"\nb: c\n'],
  ['a: [[x], [y]\nb: c\n'],
  ['a: [x, "y\nb: c\n'],
  ['a:\n  - [x\nb: c\n'],
  ["a: '90s music\nb: c\n"],
  ["a: 'Tis late\n  and dark\nb: c\n"],
  ["a: 'Tissue\nb: c\n"],
  ["a: 'it’s here\nb: c\n"],
  ["a: 'it’s’\nb: c\n"],
  ['a: "it’s 5”\nb: c\n'],
  ['a: "x\n  y”\nb: c\n'],
  ['a: "x #y\nb: c\n'],
  ['a: "x\ny"'],
  ['a: "x\ny"  \nb: c\n'],
  ['a: "x\nThe plan: y"\nb: c\n'],
  ['a: "x\nbranch: y"\nb: c\n'],
  ['a: "x\nbranch : y"\nb: c\n'],
  ['a: "x\nbranch:\ny"\n'],
  ['a: "x\ny "z\nw"\n'],
  ['a: "x\ny "z"\nw"\n'],
  ['a: "x\n# y\nz"\n'],
  ['a:\n  - "x\n  y"\n  - z\n'],
  ['a:\n  - name: "x\n  y"\nb: c\n'],
  ['a:\n  - name: "x\n  title: y"\n'],
  ['a:\n  - name: "x\n      y\n    title: z\n'],
  ['a: "x\n  y'],
  ['a: "x\n   \n  y\nb: c\n'],
  ['a: "x\n  - y\nb: c\n'],
  ['a: "x\n# y\nb: c\n'],
  ['a:\n  "x\n  y\nb: c\n'],
  ['a: "He said\n  "yes" today.\n  And more."\nb: c\n'],
  ['a: "He said\n  he "did" it"\n  and more."\nb: c\n'],
  ['a: "He said\n  so "yes" today."\nb: c\n'],
  ['a: "He said\n  yes" today.\nb: c\n'],
  ["a: 'x\n  the Minister's plan'\nb: c\n"],
  ["a: 'x\n  'Go' is l'Avenir's'\nb: c\n"],
  ['a: "b"\nc: [x] y\n'],
  ['c: [x] y\na: "b"\n'],
  ['a:\n  - Total: we will\n    go on\n'],
  ['a: [x] y\n  title: x\n'],
  ['a: [x] y\n  title:\n    x\n'],
  ['a: [x] y\n  title : x\n'],
  ['a: [x] y\n  on - off: x\n'],
  ['issue: "Relief"  \n  is what\n'],
  ["a: 'x\n  the Minister's and Ana's plan'\nb: c\n"],
];

describe('a mistake in YAML', () => {
  it.each(mistakes)('%j is said once, where it is: %s', (text, wanted) => {
    expect(read(text)[0]).toBe(wanted);
  });

  it.each(mistakes.filter(([, wanted]) => !wanted.includes('tab-indent/lines')))(
    '%j gives one finding',
    (text) => {
      expect(read(text)).toHaveLength(1);
    },
  );

  it.each(mistakes)('%j is mended by its own edits, if it has any', (text, wanted) => {
    const { findings } = readYaml(createSource('a.yaml', text));
    const after = applyEdits(text, findings);
    const still = after === text ? [] : read(after);
    expect(still.join()).not.toContain(wanted.split(' ')[1]);
  });

  it('is told and mended in these words', async () => {
    const all = [...mistakes, ...fartherMistakes].map(([text]) => shown(text)).join('\n');
    await expect(all).toMatchFileSnapshot('../golden/mistakes.txt');
  });

  it('two mistakes far from each other are both said', () => {
    expect(read('title: a: b\nx: 1\ny: 2\nz: @c\n')).toEqual([
      '1:8 yaml-syntax/colon',
      '4:4 yaml-syntax/reserved-start',
    ]);
  });

  it('is told above a bullet with a no-break space, too, and none below it', () => {
    expect(read('t: a: b\nx:\n  - c\n  -\u00A0d\n  - e: f: g\n')).toEqual([
      '1:4 yaml-syntax/colon',
      '4:3 yaml-syntax/false-bullet',
    ]);
  });

  it.each(['---\na: 1\n', 'a: 1\n---\n', 'a: 1\n...\n', '# only\n---\na: 1\n', 'a: [x]\n'])(
    '%j is none',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

/** A megabyte of what parsers choke on. */
const hostile: Record<string, string> = {
  'open brackets': `a: ${'['.repeat(1e6)}`,
  'open braces': `a: ${'{a: '.repeat(2e5)}`,
  'dashes on a line': `a:\n  ${'- '.repeat(5e5)}x`,
  'question marks': '? '.repeat(5e5),
  anchors: `a: ${'&a '.repeat(3e5)}`,
  'many keys': Array.from({ length: 8e4 }, (_, index) => `k${index}: 1`).join('\n'),
  'many documents': '---\n'.repeat(2e5),
  'many aliases': `a: &x 1\nb: [${'*x,'.repeat(3e5)}]`,
  'an unclosed quote': `a: "${'x\n  '.repeat(2e5)}`,
  colons: 'a: '.repeat(3e5),
};

it.each(Object.entries(hostile))('a megabyte of %s gives findings soon', (_, text) => {
  const start = performance.now();
  expect(read(text).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(3000);
});

it('any text at all is read without a fault of ours, and findings lie inside it', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '&x ',
    '*x',
    '|',
    '>',
    '#',
    '\t',
    '---\n',
    '!t ',
    '<<: ',
    '? ',
    '\u00A0',
    '\\',
    '%',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { span } of readYaml(createSource('a.yaml', text)).findings) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'a:\n  - -\u00A05 degrees\n  - +\u00A012 degrees\n',
  'a: |\n  It changed by\n  -\u00A05 % last year.\n',
])('a sign before a figure begins no bullet: %j', (text) => {
  expect(read(text)).toEqual([]);
});

it.each(['a: { "\u3000": 1 }\n', 'a: { "\u00A0b": 1 }\n', '"\u00A0a": 1\n'])(
  'a blank that no one sees is no fault within quotes: %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
