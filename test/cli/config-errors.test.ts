import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { good as sound } from '../good-note.ts';
import { emptyFolder, memoryHost, unreadable, type Content } from '../host.ts';

async function run(
  config: Content,
  files: Readonly<Record<string, Content>> = {},
  ...words: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost({ 'brief.config.yaml': config, 'a.yaml': 'title: A\n', ...files });
  const code = await main(['validate', 'a.yaml', ...words], host);
  return { code, out: host.out, err: host.err };
}

/** Each finding as `path:line:column error rule` with the first line of its message. */
async function told(
  config: Content,
  files: Readonly<Record<string, Content>> = {},
): Promise<string[]> {
  const { code, out, err } = await run(config, files);
  expect([code, out]).toEqual([2, '']);
  return Array.from(err.matchAll(/^\S+:\d+:\d+ .*\n.*/gm), ([lines]) =>
    lines.replaceAll(/\s+/g, ' '),
  );
}

describe('a mistake in a config', () => {
  test('is shown like one in a note, and nothing is checked', async () => {
    const { code, out, err } = await run('rules:\n  marking-frm: off\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatchInlineSnapshot(`
      "brief.config.yaml:2:3  error  unknown-field
        There is no rule “marking-frm”.
        2 │   marking-frm: off
          │   ^^^^^^^^^^^
        Hint: Did you mean “marking-form”?

      brief: The configuration has 1 error, so nothing was done.
      "
    `);
  });

  test.each(['max-warnings', 'max_warnings', 'maxWarnings'])(
    'is an option of the command: %s',
    async (key) => {
      const { code, err } = await run(`${key}: 0\n`);
      expect([code, err]).toEqual([2, expect.stringContaining(`“${key}” is not part of`)]);
      expect(err).toContain('Hint: Give it with the command: `brief validate --max-warnings`.');
      expect((await run('quite: true\n')).err).not.toContain('Give it with the command');
    },
  );

  test.each([
    ['files: [**/*.yaml]', 'files: ["**/*.yaml"]'],
    ['files: [*.yaml, notes/, **/*.yml ] # all', 'files: ["*.yaml", notes/, "**/*.yml" ] # all'],
    ['files: [**/*.{yaml,yml},a]', 'files: ["**/*.{yaml,yml}",a]'],
    [
      'overrides: [{ files: [**/a/**], rules: {} }]',
      'overrides: [{ files: ["**/a/**"], rules: {} }]',
    ],
    ['overrides:\n  - files: [**/a/**]', '- files: ["**/a/**"]'],
    ['files:\n  - *.yaml', '- "*.yaml"'],
  ])(
    'is a pattern without quotes, and what is to be written is sound: %s',
    async (config, line) => {
      const { code, err } = await run(`${config}\n`);
      expect([code, err]).toEqual([2, expect.stringContaining('A text may not start with “*”.')]);
      expect(err).toContain(`\n  Write: ${line}\n`);
      const above = config.includes('\n') ? `${config.split('\n')[0]}\n  ` : '';
      expect(await run(`${above}${line}\n`, { 'a.yaml': sound })).toMatchObject({
        code: 0,
        err: '',
      });
    },
  );

  test('is shown in French', async () => {
    const { err } = await run('ignroe: [x]\n', {}, '--locale', 'fr');
    expect(err).toMatchInlineSnapshot(`
      "brief.config.yaml:1:1  erreur  unknown-field
        « ignroe » ne fait pas partie d’une configuration.
        1 │ ignroe: [x]
          │ ^^^^^^
        Conseil : Vouliez-vous dire « ignore »?

      brief: La configuration contient 1 erreur; rien n’a donc été fait.
      "
    `);
  });

  test.each([
    [
      'an unknown key',
      'ruels: {}',
      '1:1 error unknown-field “ruels” is not part of a configuration.',
    ],
    [
      'a key that only notes have',
      'type: x',
      '1:1 error unknown-field “type” is not part of a configuration.',
    ],
    ['a key of the author’s own', 'x_office: y', '1:1 error unknown-field “x_office” is not part'],
    [
      'an unknown rule',
      'rules: { raw-thml: off }',
      '1:10 error unknown-field There is no rule “raw-thml”.',
    ],
    [
      'a bad severity',
      'rules: { raw-html: eror }',
      '1:20 error unknown-value “eror” is not one of the values that “raw-html” may have.',
    ],
    [
      'a truth value for a severity',
      'rules: { raw-html: false }',
      '1:20 error unknown-value “false” is not one of the values',
    ],
    [
      'a list for a severity',
      'rules: { raw-html: [off] }',
      '1:20 error unknown-value “["off"]” is not one of the values',
    ],
    [
      'a bad severity beside options',
      'rules: { title-form: { severity: eror } }',
      '1:34 error unknown-value “eror” is not one of the values',
    ],
    [
      'an unknown option',
      'rules: { title-form: { mxa: 3 } }',
      '1:24 error unknown-field “mxa” is not part of “title-form”.',
    ],
    [
      'a rule that is given nothing',
      'rules:\n  title-form:\n',
      '2:3 error wrong-type “title-form” is given nothing. Write a value after it, or take the line',
    ],
    [
      'an option that is given nothing, for some notes',
      'overrides: [{ files: [a], rules: { title-form: { max: } } }]',
      '1:50 error wrong-type “max” is given nothing. Write a value after it, or take the line out.',
    ],
    [
      'a pattern with backslashes',
      'overrides: [{ files: [n\\drafts] }]',
      '1:23 error bad-format “n\\drafts” is not in the right form. Part folders by /, on Windows too,',
    ],
    [
      'a bad value of an option',
      'rules: { title-form: { max: many } }',
      '1:29 error wrong-type “max” is not written in a form that fits here. Write a whole number.',
    ],
    [
      'a value out of range',
      'rules: { title-form: { max: -1 } }',
      '1:29 error bad-format “-1” is not in the right form. Write a whole number.',
    ],
    [
      'a rule that is always an error',
      'rules: { encoding: off }',
      '1:20 error unknown-value “encoding” is always an error',
    ],
    [
      'rules as a list',
      'rules: [raw-html]',
      '1:8 error wrong-type “rules” is not written in a form that fits here. Write one line for',
    ],
    [
      'files as text',
      'files: n/a.yaml',
      '1:8 error wrong-type “files” is not written in a form that fits here. Write a list of',
    ],
    [
      'a number among patterns',
      'ignore: [3]',
      '1:10 error wrong-type “ignore” is read as a number. Put quotes round it.',
    ],
    [
      'an override without files',
      'overrides: [{ rules: {} }]',
      '1:13 error missing-field “overrides” has no “files”.',
    ],
    [
      'an override with a rule misspelt',
      'overrides: [{ files: [a], rules: { raw-thml: off } }]',
      '1:36 error unknown-field There is no rule “raw-thml”.',
    ],
    [
      'a theme without contrast',
      'theme:\n  colour:\n    link: "#8899aa"',
      '3:11 error unknown-value The colour “link” stands out from white paper by 2.9 to 1 only.',
    ],
    [
      'a list',
      '- rules',
      '1:1 error wrong-type A configuration has lines such as “files: …” and “rules: …”; this',
    ],
    [
      'text',
      'rules',
      '1:1 error wrong-type A configuration has lines such as “files: …” and “rules: …”; this',
    ],
    ['a fault of YAML', 'rules: {\n', '1:8 error yaml-syntax The “{” opened here is never closed.'],
    [
      'a key twice',
      'files: [a]\nfiles: [b]',
      '2:1 error duplicate-key “files” is given twice. Keep one.',
    ],
    [
      'an alias of nothing',
      'files: *all',
      '1:8 error unknown-alias “*all” refers to “&all”, which does not come before it in this file.',
    ],
    [
      'a second one in the file',
      'files: [a]\n---\nfiles: [b]',
      '2:1 error one-note-per-file A second set of settings starts here. Keep one in a file, or remove',
    ],
    [
      'a file that is not UTF-8',
      Buffer.from('files: [\u00E9.yaml]', 'latin1'),
      '1:9 error encoding Line 1 has characters that are not UTF-8.',
    ],
    [
      'a file that is too large',
      new Uint8Array(2 ** 20 + 1).fill(0x23),
      '1:1 error too-large This file is larger than 1 MB. Settings are never that long.',
    ],
  ])('%s is told with its place', async (_, config, wanted) => {
    const findings = await told(config);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`brief.config.yaml:${wanted}`);
  });

  test('never speaks of a note', async () => {
    const deep = `files: ${'['.repeat(30)}${']'.repeat(30)}`;
    const many = `files: &a [x]\nignore: [${'*a,'.repeat(101)}]`;
    for (const config of [
      'a: b',
      'rules: { zzz: off }',
      'rules: { raw-html: { a: b } }',
      'a: *b',
      'a: "b',
      'a: b\n---\nc: d',
      deep,
      many,
    ]) {
      const { code, err } = await run(config);
      expect(code).toBe(2);
      expect(err.replace('one-note-per-file', '')).not.toMatch(/\b(?:notes?|x_)\b/);
    }
  });

  test('is told for render, too', async () => {
    const host = memoryHost({ 'brief.config.yaml': 'ruels: {}', 'a.yaml': 'title: A\n' });
    expect(await main(['render', 'a.yaml'], host)).toBe(2);
    expect(host.err).toContain('brief.config.yaml:1:1  error  unknown-field');
    expect(host.written).toEqual([]);
  });

  test('cannot write escape sequences to the terminal', async () => {
    const { err } = await run('"\\e[31m": x\nextends: "\\e[31m"\n');
    expect(err).not.toContain('\u001B');
  });
});

describe('what is extended', () => {
  test.each(['./none.yaml', 'none', '"@gov/none"', 'https://example.org/a.yaml', '../..', 'n/'])(
    'and is not there is told at its name: %s',
    async (name) => {
      const [finding] = await told(`theme: default\nextends: ${name}\n`);
      expect(finding).toContain(
        'brief.config.yaml:2:10 error unknown-value There is no configuration',
      );
    },
  );

  test('is told at its item in a list', async () => {
    const [finding] = await told('extends:\n  - ./b.yaml\n  - ./none.yaml\n', { 'b.yaml': '' });
    expect(finding).toContain(
      'brief.config.yaml:3:5 error unknown-value There is no configuration',
    );
  });

  test('may not lead round in a circle', async () => {
    const files = { 'b.yaml': 'extends: ./c.yaml', 'c.yaml': 'extends: ./brief.config.yaml' };
    expect(await told('extends: ./b.yaml', files)).toEqual([
      'c.yaml:1:10 error unknown-value This leads round in a circle: brief.config.yaml extends this file in its turn.',
    ]);
    expect(await told('extends: ./brief.config.yaml')).toHaveLength(1);
  });

  test('may not lead to ever more', async () => {
    const doubling = Array.from({ length: 30 }, (_, index) => [
      `c${index}.yaml`,
      `extends: [./c${index + 1}.yaml, ./c${index + 1}.yaml]`,
    ]);
    const { code, err } = await run('extends: ./c0.yaml', {
      ...Object.fromEntries(doubling),
      'c30.yaml': '',
    });
    expect(code).toBe(2);
    expect(err).toContain('This leads to more than 50 configurations.');
  });

  test('is told with its own mistakes', async () => {
    const [finding] = await told('extends: ./b.yaml', { 'b.yaml': 'ruels: {}' });
    expect(finding).toContain(
      'b.yaml:1:1 error unknown-field “ruels” is not part of a configuration.',
    );
  });
});

describe('a config that cannot be read', () => {
  test('is a fault with its name', async () => {
    const { code, err } = await run(unreadable);
    expect([code, err]).toEqual([
      2,
      'brief: brief.config.yaml: You do not have permission to read it.\n',
    ]);
  });

  test('is a fault where --config names it', async () => {
    const { code, err } = await run('', {}, '--config', 'none.yaml');
    expect([code, err]).toEqual([2, 'brief: none.yaml: There is no such file or folder.\n']);
  });

  test('is none where it is a folder', async () => {
    expect((await run(emptyFolder)).code).toBe(1);
  });
});

test.each([
  ['title-form: { maxx: 3 }', ['Did you mean “max”?', 'What may stand here: severity, max.']],
  ['sentence-length: { max: 3 }', ['What may stand here: severity, max_en, max_fr.']],
  ['raw-html: { max: 3 }', ['What may stand here: severity.']],
])('what may be set of a rule is told: %s', async (rule, hints) => {
  const { err } = await run(`rules: { ${rule} }`);
  expect(Array.from(err.matchAll(/Hint: (.*)/g), ([, hint]) => hint)).toEqual(hints);
});

test('what the schema shows of rules is right', async () => {
  const host = memoryHost();
  await main(['schema', 'config'], host);
  const { rules } = (JSON.parse(host.out) as { $defs: { rules: { description: string } } }).$defs;
  const [shown = ''] = /[\w-]+: \{.*?\}/.exec(rules.description) ?? [];
  expect(shown).toContain('severity:');
  expect((await run(`rules: { ${shown} }`)).err).toBe('');
});
