import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNoteTypes } from '../../src/schema/note-types.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

const type = createNoteTypes().find('committee-note');

const pieces = fc.constantFrom(
  '# a',
  '## a',
  '### a',
  '#### a',
  '##### a',
  '  ### a',
  '> ### a',
  '- ### a',
  'a',
  '===',
  '---',
  '',
  '[^a]',
  'x[^a]',
  '[^b]',
  '[^A]',
  '[^a]: t',
  '[^b]: t [^a]',
  '> [^a]: t',
  '- [^a]: t',
  '    [^a]: t',
  '`[^a]`',
  '\\[^a]',
  '[^a b]',
  '[^]',
  '[^a]:',
  '[^a](x)',
  '[x][^a]',
  '![^a]',
  'x\n[^a]: t',
  '[^a]: t\n[^b]: u',
  '<b>',
  '<span lang="iu">x</span>',
  '<https://a.example>',
  '<javascript:x>',
  '<!-- x -->',
  'a < b',
  '[a](https://b.example)',
  '[a](javascript:x)',
  '[a]( javascript:x )',
  '[a][b]',
  '[b]: data:x',
  '[b]: https://b.example',
  '[a](HTTPS://b)',
  '[a](//b)',
  '![a](file:///b)',
  '[a](&#106;avascript:x)',
  '```',
  '~~~',
  '    code',
  '\tcode',
);

const body = fc
  .array(pieces, { minLength: 1, maxLength: 8 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', ' ').map((join) => lines.join(join)));

test('a look at the text never misses what the parser would find', async () => {
  const { places } = readYaml(createSource('a.yaml', 'issue: x\nbackground: y\n'));
  const where = { places, written: <T>(path: T): T => path };
  const always = rules.map((rule) => ({ ...rule, reads: <T>(all: T): T => all }));
  const run = { settings: {}, today: '2026-11-23' };
  await fc.assert(
    fc.asyncProperty(body, body, async (issue, background) => {
      if (!type) throw new Error('no type');
      const note = { type, lang: 'en', fields: { issue, background } } as const;
      expect(await runRules(rules, note, where, run)).toEqual(
        await runRules(always, note, where, run),
      );
    }),
    { numRuns: 2000 },
  );
});
