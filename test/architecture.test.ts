import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.ts';
import * as api from '../src/index.ts';
import { catalogues } from '../src/locale/index.ts';
import type { Sentence } from '../src/locale/message.ts';
import { renderers } from '../src/render/index.ts';
import { reporters } from '../src/report/index.ts';
import { rules } from '../src/rules/index.ts';
import { createNoteTypes } from '../src/schema/note-types.ts';
import { twinRuleIds } from '../src/twins/ids.ts';
import { twinRules } from '../src/twins/index.ts';

describe('Every file of a kind is registered under its own name', () => {
  test('as a rule', () => {
    const files = namesIn('src/rules', /: Rule = defineRule/);
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files);
  });

  test('as a rule for twins', () => {
    const files = namesIn('src/twins', /: TwinRule = defineTwinRule/);
    expect(twinRules.map(({ id }) => id).toSorted()).toEqual(files);
    expect(twinRuleIds).toEqual(files);
  });

  test('as a form of the report', () => {
    expect(Object.keys(reporters).toSorted()).toEqual(namesIn('src/report', /: Reporter = /));
  });

  test('as a format of the output', async () => {
    const files = namesIn('src/render', /: Renderer = /);
    const folders = foldersIn('src/render').filter((name) =>
      existsSync(`src/render/${name}/index.ts`),
    );
    const loaded = await Promise.all(Object.values(renderers).map((load) => load()));
    expect(loaded.map(({ format }) => format).toSorted()).toEqual(
      [...files, ...folders].toSorted(),
    );
    expect(loaded.map(({ format }) => format)).toEqual(Object.keys(renderers));
  });

  test('as a language', () => {
    expect(Object.keys(catalogues).toSorted()).toEqual(foldersIn('src/locale'));
  });

  test('as a command', () => {
    expect(commands.map(({ name }) => name).toSorted()).toEqual(
      namesIn('src/cli/commands', /export async function/),
    );
  });

  test('as a type of note', () => {
    const files = readdirSync('schemas').filter((file) => file.endsWith('-note.schema.json'));
    expect(createNoteTypes().names).toEqual(
      files.map((file) => file.replace('.schema.json', '')).toSorted(),
    );
  });
});

describe('The catalogue', () => {
  const languages = Object.entries(catalogues);
  const english = catalogues.en;

  test.each(languages)('in %s has every sentence, and each in the same file', (locale) => {
    const parts = readdirSync(`src/locale/${locale}`);
    expect(parts).toEqual(readdirSync('src/locale/en'));
    const keysOf = (language: string): string[][] =>
      parts.map((part) => [part, ...keysWritten(`src/locale/${language}/${part}`)]);
    expect(keysOf(locale)).toEqual(keysOf('en'));
  });

  test.each(languages)('in %s fills the same places of a sentence', (_, catalogue) => {
    for (const [key, sentence] of Object.entries(catalogue))
      expect({ [key]: placesOf(sentence) }).toEqual({
        [key]: placesOf(english[key as keyof typeof english]),
      });
  });

  /** The catalogue and what rules bring of their own. */
  const french: ReadonlyArray<readonly [string, Sentence]> = [
    ...Object.entries(catalogues.fr),
    ...[...rules, ...twinRules].flatMap(
      ({ id, summary, why, messages, options }): Array<[string, Sentence]> => [
        [`${id} summary`, summary.fr],
        [`${id} why`, why.fr],
        ...Object.entries(messages).map(([key, { fr }]): [string, Sentence] => [
          `${id} ${key}`,
          fr,
        ]),
        ...Object.entries(options).map(([key, { about }]): [string, Sentence] => [
          `${id} ${key}`,
          about.fr,
        ]),
      ],
    ),
  ];

  test.each([...rules, ...twinRules].map((rule) => [rule.id, rule.messages] as const))(
    'of the rule %s fills the same places in both languages',
    (_, messages) => {
      for (const { en, fr } of Object.values(messages)) expect(placesOf(fr)).toEqual(placesOf(en));
    },
  );

  test('in French has a no-break space before a colon and inside guillemets, and none before ; ! ?', () => {
    const wrong = french.filter(([, sentence]) => formsOf(sentence).some(hasEnglishSpacing));
    expect(wrong).toEqual([]);
  });

  test('in French has typographic apostrophes', () => {
    const wrong = french.filter(([, sentence]) =>
      formsOf(sentence).some((text) => /\p{L}'\p{L}/u.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['Nom: valeur', 'Nom : valeur', '« nom »', '«nom»', 'Quoi ?', 'Fin\u00A0!', 'a ; b'])(
    'would not pass with %j',
    (text) => {
      expect(hasEnglishSpacing(text)).toBe(true);
    },
  );
});

test('Programs are offered these functions and no others', () => {
  expect(Object.keys(api)).toEqual(['checkNote', 'createNoteTypes', 'sentenceOf']);
});

test('A program can check a note by them', async () => {
  const bytes = readFileSync('test/cases/broken/08b-colon-in-title.yaml');
  const options = { types: api.createNoteTypes(), named: true, today: '2026-11-23' };
  const checked = await api.checkNote('colon.en.yaml', bytes, options);
  const [finding] = checked?.findings ?? [];
  expect(finding && checked?.source.positionAt(finding.span.start).line).toBe(1);
  expect(finding && api.sentenceOf(finding.message, 'fr')).toContain('deux-points');
});

test('The newest release in the changelog is the version in package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const [, first] = /^The first release will be ([\d.]+)\.$/m.exec(changelog) ?? [];
  const [, newest = first] = /^## \[(\d.*?)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog) ?? [];
  expect(newest).toBe(version);
});

/** Names of the modules in a folder whose text has what marks their kind. */
function namesIn(folder: string, mark: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => mark.test(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

function keysWritten(file: string): string[] {
  const keys = readFileSync(file, 'utf8').matchAll(/^ {2}'([\w/-]+)':/gm);
  return [...keys].map(([, key]) => String(key)).toSorted();
}

function formsOf(sentence: Sentence): readonly string[] {
  return typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other];
}

function placesOf(sentence: Sentence): string[] {
  const found = formsOf(sentence).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
  return [...new Set(found)].toSorted();
}

/** What is quoted or stands for itself is typed as it is: `title: …`, `[^1]: …`, `mailto:`. */
function hasEnglishSpacing(text: string): boolean {
  const prose = text.replaceAll(/`[^`]*`|«\u00A0[^»]*\u00A0»|\b(?:mailto|tel):/g, '·');
  return /(?<![\u00A0\]]):(?=\s|$)|«|»|\s[;!?]/.test(prose);
}
