import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/findings/sentence.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Where a text cannot be read, what is said of it, and what is advised first. */
function told(text: string): string[] {
  const source = createSource('a.yaml', text);
  return readYaml(source).findings.map(({ message, span, hints = [] }) => {
    const { line, column } = source.positionAt(span.start);
    const [hint] = hints.map((each) => sentenceOf(each, 'en'));
    return [`${line}:${column}`, 'key' in message ? message.key : '', hint ?? ''].join(' ');
  });
}

const rest = 'The rest of the note is checked once this is fixed.';
const bodyBelow =
  'Write “body: |” in the column of “heading:”, and below it the text, each line two spaces farther in.';

test.each([
  ['issue: See:\n\n  - one\n  - two', `1:8 yaml-syntax/list-below ${rest}`],
  ['issue:   See:\n  - one\n  - two\n', `1:10 yaml-syntax/list-below ${rest}`],
  ['sections:\n  - heading: Costs\n    They rise.\n', `3:5 yaml-syntax/field-missing ${bodyBelow}`],
  [
    'if_pressed:\n  - The dykes\n    response: They hold.\n',
    '2:5 yaml-syntax/name-missing Write: - on: The dykes',
  ],
  [
    'if_pressed:\n  -   on The dykes  \n      response: They hold.\n',
    '2:7 yaml-syntax/name-missing Write: - on: The dykes',
  ],
  [
    'issue: a\nif_pressed:\n  - on: a\n    response: b\n  - The dykes\n    response: They hold.\n',
    '5:5 yaml-syntax/name-missing Write: - on: The dykes',
  ],
  [
    'sections:\n  - Costs - all\n    body: They rise.\n',
    '2:5 yaml-syntax/name-missing Write: - heading: Costs - all',
  ],
  [
    'prepared_by:\n  Ana Pereira\n  title: Advisor\n',
    '2:3 yaml-syntax/no-name Write: name: Ana Pereira',
  ],
  [
    'prepared_by:\n  -   Ana Pereira\n      title: Advisor\n',
    '2:7 yaml-syntax/no-name Write: -   name: Ana Pereira',
  ],
])('%j', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});
