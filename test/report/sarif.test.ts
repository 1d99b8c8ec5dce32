import { expect, test } from 'vitest';
import { lineHashes } from '../../src/report/line-hashes.ts';
import { brief, good, incomplete, office, repeating, reportIn, wrong } from './run.ts';

interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Readonly<Record<string, number>>;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: ReadonlyArray<{ readonly physicalLocation: Place }>;
  readonly partialFingerprints?: { readonly primaryLocationLineHash: string };
  readonly relatedLocations?: ReadonlyArray<{
    readonly id: number;
    readonly physicalLocation: Place;
  }>;
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: ReadonlyArray<
        Readonly<Record<string, unknown>> & {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly fullDescription: { readonly text: string };
          readonly help: { readonly text: string; readonly markdown: string };
        }
      >;
    };
  };
  readonly invocations: ReadonlyArray<{
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: ReadonlyArray<{
      readonly message: { readonly text: string };
    }>;
  }>;
  readonly columnKind: string;
  readonly results: readonly Result[];
}

async function runOf(files = office): Promise<Run> {
  const log = JSON.parse(await reportIn('sarif', files)) as {
    readonly $schema: string;
    readonly version: string;
    readonly runs: readonly Run[];
  };
  expect([log.$schema, log.version, log.runs.length]).toEqual([
    'https://json.schemastore.org/sarif-2.1.0.json',
    '2.1.0',
    1,
  ]);
  return log.runs[0] as Run;
}

test('every rule that is named is described as GitHub asks, and is no security alert', async () => {
  const { tool, results } = await runOf();
  const { rules } = tool.driver;
  expect(results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).not.toContain(
    false,
  );
  expect(rules.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(results.map(({ ruleId }) => ruleId))].toSorted(),
  );
  for (const rule of rules) {
    for (const text of [rule.shortDescription.text, rule.fullDescription.text]) {
      expect(text).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(1024);
    }
    expect(rule.help.text).not.toBe('');
    expect(rule.help.markdown).not.toBe('');
    expect(rule['name']).toBeUndefined();
    expect(JSON.stringify(rule)).not.toContain('security-severity');
  }
});

test('a range is in one line, from 1, its end one past the last character', async () => {
  const text = good.replace('[Text.]', '\n  a: 1\n  b: 2');
  const files = { 'a.yaml': text, 'b.yaml': incomplete };
  const { columnKind, results } = await runOf(files);
  expect(columnKind).toBe('utf16CodeUnits');
  const regions = results.map(({ locations }) => locations[0]?.physicalLocation.region);
  expect(regions[0]).toEqual({ startLine: 5, startColumn: 3, endLine: 5, endColumn: 7 });
  expect(regions.at(-1)).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
});

test('the fingerprint is the one that GitHub computes for the line', async () => {
  const { results } = await runOf({ 'a.yaml': wrong });
  const hashes = lineHashes(wrong);
  expect(
    results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash),
  ).toEqual([hashes[1], hashes[2]]);
});

test('addresses are relative to the repository, with slashes, percent-encoded', async () => {
  const path = 'a note, 100 % «é».yaml';
  const files = { '/office/.git/HEAD': '', [`/office/sub/${path}`]: `${good}x: 1\n` };
  const { out } = await brief('validate . --format sarif', files, { cwd: '/office/sub' });
  const uris = [...out.matchAll(/"uri": "(.*)"/g)].map(([, uri]) => uri);
  expect(new Set(uris)).toEqual(new Set(['sub/a%20note%2C%20100%20%25%20%C2%AB%C3%A9%C2%BB.yaml']));
});

test('a related place is linked from the message', async () => {
  const { results } = await runOf({ 'a.yaml': repeating });
  const [result] = results;
  expect(result?.relatedLocations?.map(({ id }) => id)).toEqual([1]);
  expect(result?.message.text).toMatch(/\[[^\]]+\]\(1\)/);
});

test('a link in a note is no link in a message', async () => {
  const text = good.replace('Unclassified', '"[here](1)"');
  const { results } = await runOf({ 'a.yaml': text });
  expect(results[0]?.message.text).toContain('[here\\](1)');
});

test('what could not be read fails the run; a clean run has an empty list', async () => {
  const [invocation] = (await runOf()).invocations;
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
    'notes/locked.yaml: You do not have permission to read it.',
  ]);
  const clean = await runOf({ 'a.yaml': good });
  expect(clean.results).toEqual([]);
  expect(clean.invocations).toEqual([{ executionSuccessful: true }]);
});
