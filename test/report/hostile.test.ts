import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../src/report/json-text.ts';
import { reporters } from '../../src/report/index.ts';
import { unreadable, type Content } from '../host.ts';
import { brief, good } from './run.ts';
import { readXml } from './xml.ts';

/** What could begin a command, an escape sequence or a line, and what leads up to it. */
const parts = [
  '::error file=x::gone',
  '::stop-commands::t',
  '::',
  '##[add-mask]x',
  '##vso[task.complete]',
  '##[',
  '\u001B[2J',
  '\u009B31m',
  '\u0007',
  '\r',
  '\n',
  '\u2028',
  '\u0085',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  ' ',
  '"',
  '|',
  '\\',
  '<b>',
  ']]>',
  '&',
  '`',
  'word',
] as const;
const hostile = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 });
const text = hostile.map((all) => all.join(''));
/** A name that a disk can hold, and that is not taken for a glob. */
const name = text.map((word) => `${word.replaceAll(/[\n\r\\/[\]{}*?!()+@ \0]/g, '')}.yaml`);

/** A run on a note that says it in its values, its keys and its path, in a narrow terminal. */
async function run(format: string, said: string, path: string): Promise<string> {
  const quoted = JSON.stringify(said);
  const files: Record<string, Content> = {
    [`notes/${path}`]: `${good.replace('Unclassified', quoted)}${quoted}: ${quoted}\nissue: ${quoted}\n`,
    [`${path}.YAML`]: `title: ${said}\n: ${said}`,
    [`notes/locked/${path}`]: unreadable,
  };
  const world = { columns: 24, tty: true, env: { GITHUB_ACTIONS: 'true' } };
  const flags = format === '' ? '' : ` --format ${format}`;
  const host = await brief(`validate notes ${path}.YAML --no-color${flags}`, files, world);
  expect([0, 1, 2]).toContain(host.code);
  return host.out;
}

/** Lines that GitHub's runner would obey: from the start behind blanks, or anywhere in the old form. */
function commandsIn(out: string): string[] {
  return out
    .split(/[\n\r\u0085\u2028\u2029]/)
    .filter((line) => line.trimStart().startsWith('::') || /##\w*\[/.test(line));
}

describe.each(['', ...Object.keys(reporters)])('In the form “%s”', (format) => {
  // Marks stand below what is for people, too.
  const own = ['', 'pretty', 'github'].includes(format);

  test('a note can neither command a CI system nor a terminal', async () => {
    await fc.assert(
      fc.asyncProperty(text, name, async (said, path) => {
        const out = await run(format, said, path);
        const commands = commandsIn(out);
        const made = /^::(?:error|warning|notice) (?:file=[^:]*,)?title=brief[^:]*::/;
        expect(own ? commands.filter((line) => !made.test(line)) : commands).toEqual([]);
        expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { numRuns: 25 },
    );
  });
});

test('what is escaped in JSON is what was said', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (said) => {
      expect(JSON.parse(jsonText({ [said]: said }))).toEqual({ [said]: said });
    }),
  );
});

test.each(['junit', 'checkstyle'])('%s is well-formed, whatever a note says', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), name, async (any, path) => {
      const said = any.replaceAll(/\p{Cs}/gu, '');
      expect(readXml(await run(format, said, path)).children).not.toEqual([]);
    }),
    { numRuns: 25 },
  );
});
