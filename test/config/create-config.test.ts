import { describe, expect, test } from 'vitest';
import { createConfig, type ConfigPlace } from '../../src/config/create-config.ts';
import { emptyConfig, type MergedConfig } from '../../src/config/merge.ts';

const place: ConfigPlace = {
  folder: '/office',
  sources: ['brief.config.yaml'],
  last: {},
  below: (path) => path,
};

const drafts: MergedConfig = {
  ...emptyConfig,
  settings: { 'raw-html': { severity: 'info' } },
  overrides: [
    { source: 'brief.config.yaml', files: ['drafts/**'], settings: {}, acronyms: ['ZZQ'] },
  ],
  acronyms: ['ATIP'],
};

describe('settings', () => {
  test('are one object for all notes to which the same overrides apply', () => {
    const { settingsFor } = createConfig(drafts, place);
    expect(settingsFor('a.yaml')).toBe(settingsFor('b.yaml'));
    expect(settingsFor('drafts/a.yaml')).toBe(settingsFor('drafts/b/c.yaml'));
    expect(settingsFor('drafts/a.yaml')).not.toBe(settingsFor('a.yaml'));
  });

  test('hold the acronyms of the office and those of the override', () => {
    const { settingsFor } = createConfig(drafts, place);
    const knownFor = (path: string): unknown =>
      settingsFor(path)['acronym-undefined']?.options?.['known'];
    expect(knownFor('a.yaml')).toEqual(expect.arrayContaining(['ATIP']));
    expect(knownFor('a.yaml')).not.toEqual(expect.arrayContaining(['ZZQ']));
    expect(knownFor('drafts/a.yaml')).toEqual(expect.arrayContaining(['ATIP', 'ZZQ']));
  });
});

describe('the key', () => {
  const keyOf = (config: Partial<MergedConfig>, other: Partial<ConfigPlace> = {}): string =>
    createConfig({ ...emptyConfig, ...config }, { ...place, ...other }).key;

  test('does not depend on the order of rules', () => {
    const off = { severity: 'off' } as const;
    expect(keyOf({ settings: { a: off, b: off } })).toBe(keyOf({ settings: { b: off, a: off } }));
  });

  test.each<[string, string]>([
    ['a setting', keyOf({ settings: { a: { severity: 'off' } } })],
    ['an option', keyOf({ settings: { a: { options: { max: 1 } } } })],
    ['an acronym', keyOf({ acronyms: ['A'] })],
    [
      'an override',
      keyOf({ overrides: [{ source: 'a', files: ['a'], settings: {}, acronyms: [] }] }),
    ],
    ['a flag', keyOf({}, { last: { a: { severity: 'off' } } })],
    ['another place', keyOf({}, { sources: ['../brief.config.yaml'] })],
  ])('is another with %s', (_, key) => {
    expect(key).not.toBe(keyOf({}));
  });
});
