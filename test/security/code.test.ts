/** What a note, a configuration or a type says is never run, and changes nothing outside of it. */
import { describe, expect, test } from 'vitest';
import { brief, good } from '../report/run.ts';

const own = Object.getOwnPropertyNames(Object.prototype).toSorted();
/** Names by which JavaScript reaches its own objects. */
const reaching = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const polluting = reaching.map((name) => `${name}: { polluted: yes, toString: x, length: 9 }`);
const tagged = [
  '!!js/function "function () { globalThis.ran = true }"',
  '!!js/regexp /(a+)+$/',
  '!<tag:yaml.org,2002:js/undefined> ""',
  '!!python/object/apply:os.system ["true"]',
];

function expectUntouched(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(own);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(globalThis).not.toHaveProperty('ran');
}

describe('in YAML', () => {
  test.each(polluting)('a key is a key: %s', async (line) => {
    const files = { 'a.yaml': `${good}${line}\nx_own:\n  ${line}\n  <<: { ${line} }\n` };
    const { code, err, out } = await brief('validate --format compact a.yaml', files);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(line.split(':')[0]);
    expect((await brief('render --draft --html --text --pdf a.yaml', files)).code).toBe(1);
    expectUntouched();
  });

  test.each(tagged)('a tag is a mistake, in a note and in a configuration: %s', async (value) => {
    const note = await brief('validate a.yaml', { 'a.yaml': good.replace('Dykes', value) });
    expect([note.code, note.out]).toEqual([1, expect.stringContaining('error')]);
    const config = await brief('validate a.yaml', {
      'a.yaml': good,
      'brief.config.yaml': `template: ${value}\n`,
    });
    expect([config.code, config.err]).toEqual([2, expect.stringContaining('error')]);
    expectUntouched();
  });

  test.each(polluting)('a configuration and a theme keep to their keys: %s', async (line) => {
    for (const text of [`${line}\n`, `rules:\n  ${line}\n`, `theme:\n  ${line}\n`]) {
      const run = await brief('render a.yaml', { 'a.yaml': good, 'brief.config.yaml': text });
      expect([run.code, run.written]).toEqual([2, []]);
      expect(run.err).not.toContain('fault of brief');
    }
    expectUntouched();
  });
});

test.each(reaching)('a type may not reach out by a key %s', async (name) => {
  const text = `{"properties":{"title":{"type":"string"},"${name}":{"type":"string","default":"x","title":"\\"+(globalThis.ran=1)+\\""}},"required":["${name}"],"patternProperties":{"^${name}$":{"const":"\\u2028'+(globalThis.ran=1)+'"}}}`;
  const run = await brief('validate a.yaml', {
    'a.yaml': 'type: own\ntitle: A\n',
    'types/own.schema.json': text,
  });
  expect([1, 2]).toContain(run.code);
  expect(run.err).not.toContain('fault of brief');
  expectUntouched();
});

describe('a template', () => {
  const reach = [
    '{{lookup this "constructor"}}',
    '{{lookup (lookup this "constructor") "prototype"}}',
    '{{#with (lookup title "constructor")}}{{lookup this "name"}}{{/with}}',
    '{{#each (lookup this "__proto__")}}{{@key}}{{/each}}',
    '{{lookup title "toString"}}',
    '{{lookup (lookup proposed_response "map") "constructor"}}',
    '{{#with @root}}{{lookup this "constructor"}}{{/with}}',
  ];
  test.each(reach)('sees the values of its note, and nothing of JavaScript: %s', async (text) => {
    const { code, out } = await brief('render a.yaml --fragment --html -o - --template own', {
      'a.yaml': good,
      'templates/own/note.hbs': `<h1>{{title}}</h1><p>[${text}]</p>`,
    });
    expect([code, /\[(.*)\]/s.exec(out)?.[1]]).toEqual([0, '']);
  });

  test.each([
    '{{constructor}}',
    '{{@root.constructor}}',
    '{{lookup @data "root"}}',
    '{{title.constructor.name}}',
    '{{this.__proto__}}',
    '{{{title}}}',
    '{{helperMissing}}',
    '{{#blockHelperMissing title}}{{/blockHelperMissing}}',
    '{{log title}}',
    '{{> (lookup this "title")}}',
    '{{> @partial-block}}',
  ])('is refused, or finds nothing, where it reaches out: %s', async (text) => {
    const run = await brief('render a.yaml --template own', {
      'a.yaml': good,
      'templates/own/note.hbs': `<p>${text}</p>`,
    });
    expect([run.code, run.written]).toEqual([2, []]);
    expect(run.err).toMatch(/^brief: (?:a\.yaml: )?Template templates\/own\/note\.hbs/);
    expect(run.err).not.toMatch(/\n +at /);
    expectUntouched();
  });

  test.each([
    '<script>x()</script>',
    '<p onclick="x()">a</p>',
    '<img src="x.png">',
    '<a href="javascript:x()">a</a>',
    '<style>a{}</style>',
    '<iframe src="x"></iframe>',
  ])('may not write what runs in a page: %s', async (markup) => {
    const run = await brief('render a.yaml --template own', {
      'a.yaml': good,
      'templates/own/note.hbs': `<h1>{{title}}</h1>${markup}`,
    });
    expect([run.code, run.written]).toEqual([2, []]);
  });
});
