import { expect, test } from 'vitest';
import { createSource } from '../../src/source/source.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { markdown } from '../../src/report/markdown.ts';
import { plain } from '../../src/report/report.ts';
import { good, incomplete, reportIn, warned } from './run.ts';

test('a table has errors first, in the language of the run', async () => {
  const files = {
    'b.yaml': incomplete,
    'a.yaml': warned,
  };
  expect(await reportIn('markdown --locale fr', files)).toMatchInlineSnapshot(`
    "## brief

    2 notes vérifiées : 1 erreur, 1 avertissement.

    1 constat peut être corrigé : brief validate --fix --locale fr a.yaml

    | Gravité | Emplacement | Problème | Message |
    | --- | --- | --- | --- |
    | erreur | b.yaml:1:1 | \`missing-section\` | Il manque la section « Répercussions financières ».<br>Les coûts, les années visées et la source des fonds. S’il n’y a aucun coût, dites-le. |
    | avertissement | a.yaml:2:17 | \`marking-form\` | La classification s’écrit « Unclassified », et non « UNCLASSIFIED ». |
    "
  `);
});

test('without findings there is no table', async () => {
  expect(await reportIn('markdown', { 'a.yaml': good })).toBe(
    '## brief\n\n1 note checked: nothing wrong.\n',
  );
});

test('what a note says is no Markdown', async () => {
  const nasty = '|`*_[x](http://a.example)<b>&@all~$\\\\';
  const out = await reportIn('markdown', {
    'a|`b.yaml': good.replace('Unclassified', `'${nasty}'`),
  });
  const row = out.split('\n').find((line) => line.includes('unknown-value')) ?? '';
  expect(row).toContain('| a\\|\\`b.yaml:2:17 | `unknown-value` |');
  expect(row).toContain(
    '“\\|\\`\\*\\_\\[x\\](http\\://a.example)&lt;b&gt;&amp;&#64;all\\~\\$\\\\\\\\”',
  );
});

test('it stays below what GitHub takes, and says what it leaves out', () => {
  const finding: Finding = {
    rule: 'raw-html',
    severity: 'info',
    message: { text: { en: 'é'.repeat(1000), fr: '' } },
    span: { start: 0, end: 1 },
  };
  const error: Finding = { ...finding, rule: 'bad-format', severity: 'error' };
  const findings = [...Array.from({ length: 1000 }, () => finding), error];
  const note = { path: 'a.yaml', source: createSource('a.yaml', 'x'), findings };
  const out = markdown(
    {
      version: '1.0.0',
      locale: 'en',
      notes: [{ ...note, typeName: undefined, lang: undefined }],
      skipped: 0,
      faults: [],
      fromRoot: (path) => path,
      hash: (text) => text,
    },
    plain,
  );
  const rows = out.split('\n').filter((line) => line.startsWith('| ')).length - 2;
  expect(Buffer.byteLength(out)).toBeLessThan(1024 * 1024);
  expect(rows).toBeGreaterThan(400);
  expect(out.split('\n')[6]).toContain('bad-format');
  expect(out).toContain(`… and ${1001 - rows} more, left out`);
});
