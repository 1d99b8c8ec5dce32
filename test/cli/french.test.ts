import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Locale } from '../../src/locale/message.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { memoryHost } from '../host.ts';

const note = [
  'titel: Digues',
  'classification: Unclassified',
  'proposed_response: ["Le but: 75% de 1,500 ports ; voir A."]',
  'background: "### Un : l\'Etat"',
  '',
].join('\n');

/** Words that no French sentence has, and that hardly an English one lacks. */
const english =
  /\b(?:the|is|are|not|of|and|with|unknown|missing|usage|error|warnings?|found|file)\b/i;

async function said(line: string, locale: Locale): Promise<string[]> {
  const host = memoryHost({ 'a.fr.yaml': note, 'b.yaml': 'x: [\n' });
  await main([...line.split(' '), '--locale', locale], host);
  // What is typed is the same in both languages.
  return (host.out + host.err)
    .replaceAll(/`[^`]*`|\b[a-z]+(?:-[a-z]+)+\b|off, info, warning ou error/g, '')
    .replaceAll(/(?:^|[\s(|[])(?:--?[\w-]+(?:[ =]<?[\w|[\]=-]+>?)?|\S*\.\w+|# ?brief.*)/gm, ' ')
    .split('\n');
}

const lines = [
  ...commands.map(({ name }) => `${name} --help`),
  '--help',
  'foo',
  'render --foo',
  'render --paper a5',
  'render -o',
  'new',
  'new x a.yaml',
  'rules foo',
  'schema foo',
  'completion foo',
  'validate nowhere',
  'validate --shard 9',
  'validate .',
  'validate . --format markdown',
  'render . --bilingual',
  'templates',
];

test.each(lines)('`brief %s` speaks French alone', async (line) => {
  const french = await said(line, 'fr');
  expect(french.join('').length).toBeGreaterThan(20);
  expect(french.filter((words) => english.test(words))).toEqual([]);
});

test('that look would find English', async () => {
  for (const line of ['--help', 'foo', 'validate .', 'render . --bilingual', 'templates'])
    expect((await said(line, 'en')).some((words) => english.test(words))).toBe(true);
});

test('JSON and SARIF say that they are French, and keep the ids of rules', async () => {
  const host = memoryHost({ 'a.fr.yaml': note });
  await main(['validate', 'a.fr.yaml', '--format', 'json', '--locale', 'fr'], host);
  const report = JSON.parse(host.out) as {
    locale: string;
    notes: [{ findings: { rule: string; message: string }[] }];
  };
  expect(report.locale).toBe('fr');
  expect(report.notes[0].findings.map(({ rule }) => rule)).toContain('fr-spacing');
  expect(report.notes[0].findings.map(({ message }) => message).join()).toContain(
    '«\u00A0titel\u00A0»',
  );
  const sarif = memoryHost({ 'a.fr.yaml': note });
  await main(['validate', 'a.fr.yaml', '--format', 'sarif', '--locale', 'fr'], sarif);
  const { runs } = JSON.parse(sarif.out) as { runs: [{ language: string }] };
  expect(runs[0].language).toBe('fr');
});
