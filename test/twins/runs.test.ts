/** A pair is judged the same however a run meets it, and told of once. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { link, memoryHost, unreadable, type Content } from '../host.ts';
import { filesOf, found } from './pairs.ts';
import { seeds, sow } from './seeds.ts';

const pair = 'small-harbour-inspections';
const [en, fr] = [`${pair}.en.yaml`, `${pair}.fr.yaml`];
const files = filesOf(pair);
/** Another amount in French, and a bullet that English lacks. */
const wrong = {
  [en]: (files[en] ?? '').replace('    - 29 on the Lower North Shore\n', ''),
  [fr]: (files[fr] ?? '').replace('640 000 $', '460 000 $'),
};
const both = [`${en}:63 twin-structure`, `${fr}:34 twin-figures`];

/** The lines of the English note at which its findings stand, whatever the run. */
function rules(findings: readonly string[]): string[] {
  return findings.map((each) => each.replace(/^\S+ /, '')).toSorted();
}

test('a run with both notes tells each difference once, in the note that is to be mended', async () => {
  const { findings, code, json } = await found(wrong);
  expect([findings, code]).toEqual([both, 1]);
  const [english, french] = json.notes;
  expect(english?.findings[0]?.related).toMatchObject([
    { path: fr, range: { start: { line: 66 } } },
  ]);
  expect(french?.findings[0]?.related).toMatchObject([
    { path: en, range: { start: { line: 33 } } },
  ]);
});

test.each(['github', 'gitlab', 'junit', 'checkstyle', 'sarif'])(
  'as %s names both notes from the top of the repository',
  async (format) => {
    const office = Object.entries(files).map(([name, text]) => [`/office/notes/${name}`, text]);
    const lower = { [`/office/notes/${fr}`]: wrong[fr] ?? '', '/office/.git/HEAD': '' };
    const world = { cwd: '/office/notes' };
    const host = memoryHost({ ...Object.fromEntries(office), ...lower }, world);
    await main(['validate', fr, '--format', format, '--rule', 'image-file=off'], host);
    const names = host.out.match(/[\w/]*small-harbour-inspections\.\w\w\.yaml/g) ?? [];
    expect(new Set(names)).toEqual(new Set([`notes/${en}`, `notes/${fr}`]));
  },
);

const body = (lang: string, rest: string): string => `type: issue-note\nlang: ${lang}\n${rest}`;

test('a note that has none where its twin has two is told so, and not of 0', async () => {
  const host = memoryHost({
    'a.en.yaml': body(
      'en',
      [
        'caveats: [Solicitor-client privilege, Canadian Eyes Only]',
        'issue: "Costs[^a] rise.[^a]\\n\\n[^a]: x"',
        'key_facts: [a, b]',
        'current_status: "### A\\n\\n### B"',
        'background: "| A |\\n| - |\\n| 1 |\\n\\nB\\n\\n| A |\\n| - |\\n| 1 |"',
      ].join('\n'),
    ),
    'a.fr.yaml': body('fr', 'issue: Coûts.\nkey_facts: Un\ncurrent_status: Un\nbackground: Un\n'),
  });
  await main(['validate', 'a.en.yaml', 'a.fr.yaml', '--format', 'compact', '--locale', 'fr'], host);
  const said = host.out.split('\n').filter((line) => line.includes('version française n’'));
  expect(said.map((line) => /(?:a ici|porte|a) 2 .*(?=\. \()/.exec(line)?.[0])).toEqual([
    'porte 2 mises en garde, et la version française n’en porte aucune',
    'a ici 2 appels de note, et la version française n’en a aucun',
    'a ici 2 puces et la version française n’en a aucune',
    'a 2 intertitres et la version française n’en a aucun',
    'a ici 2 tableaux et la version française n’en a aucun',
  ]);
});

test.each([en, fr])('a run over %s alone tells both there', async (name) => {
  const { findings, code } = await found(wrong, [name]);
  expect(findings.every((each) => each.startsWith(name))).toBe(true);
  expect([rules(findings), code]).toEqual([['twin-figures', 'twin-structure'], 1]);
});

test('a note is compared with the twin that is in the run, whatever else is called so', async () => {
  const other = fr.replace('.yaml', '.yml');
  const lacking = (files[fr] ?? '').replace(/    - 29 .*\n/, '');
  const three = { [en]: wrong[en] ?? '', [fr]: lacking, [other]: files[fr] ?? '' };
  expect((await found(three, [en, fr])).findings).toEqual([]);
  expect((await found(three, [en, other])).findings).toEqual([`${en}:63 twin-structure`]);
});

test('a note from standard input is compared with the twin of its name', async () => {
  const { [en]: stdin = '', ...beside } = wrong;
  const { findings } = await found(beside, ['-', '--stdin-filename', en], { stdin });
  expect(rules(findings)).toEqual(['twin-figures', 'twin-structure']);
  const together = await found({ ...wrong, [en]: 'old' }, ['-', fr, '--stdin-filename', en], {
    stdin,
  });
  expect(together.findings).toEqual(both);
});

test('a note that git says has not changed is a twin all the same', async () => {
  const git = (words: readonly string[]): { ok: boolean; text: string } => {
    const answers: Readonly<Record<string, string>> = { diff: `${en}\0`, 'merge-base': 'abc\n' };
    return { ok: true, text: answers[words[0] ?? ''] ?? '' };
  };
  const { findings } = await found(wrong, ['--changed-since', 'main'], { git });
  expect(rules(findings)).toEqual(['twin-figures', 'twin-structure']);
});

test('runs over each language, joined, tell what one run tells', async () => {
  const reported: Record<string, string> = { ...wrong };
  for (const lang of ['en', 'fr']) {
    const host = memoryHost(wrong);
    await main(['validate', `*.${lang}.yaml`, '--format', 'json'], host);
    expect(JSON.parse(host.out).summary.errors).toBe(2);
    reported[`${lang}.json`] = host.out;
  }
  const told = async (words: readonly string[]): Promise<unknown> => {
    const host = memoryHost(reported);
    await main([...words, '--format', 'json'], host);
    const { summary, notes } = JSON.parse(host.out);
    return { summary, notes };
  };
  const whole = await told(['validate', '.']);
  expect(await told(['report', 'merge', 'en.json', 'fr.json'])).toEqual(whole);
});

test('shards together tell what one run tells', async () => {
  const parts = await Promise.all(['1/2', '2/2'].map((shard) => found(wrong, ['--shard', shard])));
  expect(parts.flatMap(({ findings }) => findings)).toEqual(both);
});

describe('a cache', () => {
  const run = async (
    given: Readonly<Record<string, Content>>,
  ): Promise<{ out: string; cache: string }> => {
    const host = memoryHost(given);
    await main(['validate', '--cache', '--format', 'compact', en], host);
    return { out: host.out, cache: host.text('.brief-cache') ?? '' };
  };

  test('is not asked where only the twin has changed, come or gone', async () => {
    const first = await run(files);
    expect(first.out).toBe('');
    const changed = await run({ ...files, [fr]: wrong[fr] ?? '', '.brief-cache': first.cache });
    expect(changed.out).toContain('twin-figures');
    const gone = await run({ [en]: files[en] ?? '', '.brief-cache': changed.cache });
    expect(gone.out).toContain('twin-missing');
    const back = await run({ ...files, '.brief-cache': gone.cache });
    expect(back.out).toBe('');
  });
});

test('a comment lets a difference pass in the note in which it stands, in every run', async () => {
  const comment = '  # brief-disable-next-line twin-figures -- the sum was corrected\n';
  const bullet = '  - Les nouveaux pieux';
  const [before = ''] = [wrong[fr]];
  const passed = { [en]: files[en] ?? '', [fr]: before.replace(bullet, comment + bullet) };
  expect((await found(passed)).findings).toEqual([]);
  expect((await found(passed, [en])).findings).toEqual([]);
  expect((await found(passed, [fr])).findings).toEqual([]);
});

test('a config and --rule set the rules of twins as others', async () => {
  const config = 'rules: { twin-structure: off, twin-figures: warning }\n';
  const { findings, code } = await found({ ...wrong, 'brief.config.yaml': config });
  expect([findings, code]).toEqual([[both[1]], 0]);
  const words = ['--rule', 'twin-figures=off', '--rule', 'twin-structure=off'];
  expect((await found(wrong, words)).findings).toEqual([]);
  const overrides = `overrides: [{ files: ['*.fr.yaml'], rules: { twin-figures: off } }]\n`;
  for (const path of ['.', en, fr])
    expect(
      rules((await found({ ...wrong, 'brief.config.yaml': overrides }, [path])).findings),
    ).toEqual(['twin-structure']);
});

test.each([en, fr])('a comment in %s lets a difference pass in every run', async (name) => {
  // The amount is told under the French note.
  const comment = '# brief-disable-file twin-figures -- the sum was corrected\n';
  const spoilt = { [en]: files[en] ?? '', [fr]: wrong[fr] ?? '' };
  const passed = { ...spoilt, [name]: `${comment}${spoilt[name]}` };
  const runs = [['.'], [en], [fr], ['--shard', '1/2'], ['--shard', '2/2']];
  for (const words of runs) expect((await found(passed, words)).findings).toEqual([]);
  // Of two comments on one difference both have their use.
  const twice = { [en]: `${comment}${spoilt[en]}`, [fr]: `${comment}${spoilt[fr]}` };
  for (const words of runs) expect((await found(twice, words)).findings).toEqual([]);
  const mended = { ...files, [name]: `${comment}${files[name]}` };
  expect((await found(mended)).findings).toEqual([`${name}:1 unused-suppression`]);
});

test.each(['en', 'fr'])('a config lets differences pass in every run: %s', async (lang) => {
  const config = `overrides: [{ files: ['*.${lang}.yaml'], rules: { twin-figures: off } }]\n`;
  for (const path of ['.', en, fr]) {
    const { findings } = await found({ ...wrong, 'brief.config.yaml': config }, [path]);
    expect(rules(findings)).toEqual(['twin-structure']);
  }
});

test('what lets a difference pass is not without use where nothing is compared', async () => {
  const comment = '# brief-disable-file twin-figures twin-missing -- the sum was corrected\n';
  const passed = { [en]: files[en] ?? '', [fr]: `${comment}${wrong[fr]}` };
  const baseline = JSON.stringify({ [fr]: { 'twin-figures': { count: 1 } } });
  const host = memoryHost({ ...passed, 'brief-suppressions.json': baseline });
  expect(await main(['render', fr, '--text'], host)).toBe(0);
  expect(host.err).toBe(`brief: Wrote ${fr.replace('.yaml', '.txt')}.\n`);
  const stdin = `${comment}${files[en]}`;
  expect((await found({}, ['-'], { stdin })).findings).toEqual([]);
  const piped = memoryHost({}, { stdin });
  await main(['validate', '-', '--fix'], piped);
  expect(piped.out).toContain(comment);
});

test('a difference is as severe as the config of its note says, in every run', async () => {
  const config = [
    'overrides:',
    "  - { files: ['*.en.yaml'], rules: { twin-figures: info, twin-structure: info } }",
    "  - { files: ['*.fr.yaml'], rules: { twin-figures: warning } }",
  ].join('\n');
  for (const path of ['.', en, fr]) {
    const { json } = await found({ ...wrong, 'brief.config.yaml': config }, [path]);
    const told = json.notes.flatMap(({ findings }) => findings);
    expect(told.map(({ rule, severity }) => `${rule} ${severity}`).toSorted()).toEqual([
      'twin-figures warning',
      'twin-structure info',
    ]);
  }
});

test.each([en, fr])('no run lets a difference in classification pass: %s', async (name) => {
  const comment = '# brief-disable-file twin-marking -- no\n';
  const lower = (files[fr] ?? '').replace('Non classifié', 'Protégé A');
  const spoilt: Record<string, string> = { [en]: files[en] ?? '', [fr]: lower };
  spoilt[name] = `${comment}${spoilt[name]}`;
  for (const path of ['.', en, fr]) {
    const host = memoryHost(spoilt);
    await main(['validate', '--suppress-all', path], host);
    const file = 'brief-suppressions.json';
    const { findings } = await found({ ...spoilt, [file]: host.text(file) ?? '{}' }, [path]);
    expect(findings.filter((each) => each.endsWith('twin-marking'))).toHaveLength(1);
  }
});

describe('a baseline', () => {
  const file = 'brief-suppressions.json';
  const renewed = async (
    before: Readonly<Record<string, string>>,
    path: string,
  ): Promise<string> => {
    const host = memoryHost(before);
    await main(['validate', '--suppress-all', path], host);
    expect(host.err).toMatch(/now holds back \d findings? of \d notes?\.\n$/);
    return host.text(file) ?? '';
  };

  test.each(['.', en, fr])('of a run over %s holds differences back in every run', async (path) => {
    const baseline = await renewed(wrong, path);
    expect(JSON.parse(baseline)).toEqual({
      [en]: { 'twin-structure': { count: 1 } },
      [fr]: { 'twin-figures': { count: 1 } },
    });
    for (const again of ['.', en, fr]) {
      const { findings, code } = await found({ ...wrong, [file]: baseline }, [again]);
      expect([findings, code]).toEqual([[], 0]);
    }
  });

  test('holds no more back than it counts, whichever note is checked', async () => {
    const baseline = await renewed(wrong, '.');
    const worse = {
      ...wrong,
      [fr]: (wrong[fr] ?? '').replace('1,9 million', '9,1 millions'),
      [file]: baseline,
    };
    for (const again of ['.', en, fr])
      expect(rules((await found(worse, [again])).findings)).toContain('twin-figures');
  });

  test('keeps what it holds back of a twin that is not checked', async () => {
    const host = memoryHost({ ...wrong, [file]: await renewed(wrong, '.') });
    await main(['validate', '--prune-suppressions', en], host);
    expect(host.text(file)).toBe(await renewed(wrong, '.'));
  });
});

describe('a note that stands alone', () => {
  const alone = { [en]: files[en] ?? '' };
  const unnamed = { 'note.yaml': files[en] ?? '' };

  test.each([
    ['', alone, [`${en}:1 twin-missing`], 0],
    ['', unnamed, [], 0],
    ['bilingual: required\n', alone, [`${en}:1 twin-missing`], 1],
    ['bilingual: required\n', unnamed, ['note.yaml:1 twin-missing'], 1],
    ['bilingual: expected\n', unnamed, [], 0],
    ['bilingual: optional\n', alone, [], 0],
    ['bilingual: required\nrules: { twin-missing: warning }\n', alone, [`${en}:1 twin-missing`], 0],
  ] as const)('with %j', async (config, given, wanted, code) => {
    const run = await found({ ...given, ...(config && { 'brief.config.yaml': config }) });
    expect([run.findings, run.code]).toEqual([wanted, code]);
  });

  test('has its twin under the other ending, too, and a folder is none', async () => {
    const other = { ...alone, [fr.replace('.yaml', '.yml')]: files[fr] ?? '' };
    expect((await found(other)).findings).toEqual([]);
    const folder = { ...alone, [fr]: { kind: 'folder' } as const };
    expect((await found(folder, [en])).findings).toEqual([`${en}:1 twin-missing`]);
  });

  test('is not told so on standard input without a name, and printed without a word', async () => {
    const stdin = files[en] ?? '';
    expect(
      (await found({ 'brief.config.yaml': 'bilingual: required\n' }, ['-'], { stdin })).findings,
    ).toEqual([]);
    const host = memoryHost(alone);
    expect(await main(['render', en, '--text'], host)).toBe(0);
    expect(host.err).not.toContain('twin');
  });
});

describe('a twin that cannot be compared', () => {
  test.each([
    ['is not YAML', 'title: a: b\n', 'yaml-syntax'],
    ['is not UTF-8', Uint8Array.from([0x74, 0x3a, 0x20, 0xe9, 0x0a]), 'encoding'],
    ['is of an unknown type', 'type: letter\nbranch: Ports\nissue: Ports\n', 'unknown-value'],
  ])('because it %s is told so where its own findings are not', async (_, twin, rule) => {
    const beside = { [en]: files[en] ?? '', [fr]: twin };
    const alone = await found(beside, [en]);
    expect([alone.findings, alone.code]).toEqual([[`${en}:1 twin-missing`], 0]);
    expect(JSON.stringify(alone.json)).toContain(`brief validate ${fr}`);
    const required = { ...beside, 'brief.config.yaml': 'bilingual: required\n' };
    expect((await found(required, [en])).code).toBe(1);
    const [only, ...others] = (await found(beside, [en, fr])).findings;
    expect([only, others]).toEqual([expect.stringMatching(new RegExp(`${fr}:1 ${rule}`)), []]);
  });

  test.each([
    ['is empty', ''],
    ['has nothing but comments', '# À traduire\n'],
    ['is no note', 'services: [web]\n'],
    ['has no more than a title', 'titre: Les digues\n'],
  ])('because it %s is missing, unless that is told where it is named', async (_, twin) => {
    const beside = { [en]: files[en] ?? '', [fr]: twin };
    const config = { 'brief.config.yaml': 'bilingual: required\n' };
    expect((await found({ ...beside, ...config }, [])).findings).toEqual([`${en}:1 twin-missing`]);
    expect((await found({ ...beside, ...config }, [])).code).toBe(1);
    expect((await found(beside, [en])).findings).toEqual([`${en}:1 twin-missing`]);
    expect(rules((await found(beside, [en, fr])).findings)).not.toContain('twin-missing');
    const optional = { 'brief.config.yaml': 'bilingual: optional\n' };
    expect((await found({ ...beside, ...optional }, [])).findings).toEqual([]);
  });

  test.each([
    ['may not be read', unreadable, 'You do not have permission to read it.'],
    ['is a link out of the repository', link('/etc/flood.yaml'), 'This leads out of the folder'],
  ])('because it %s is told, whichever of the two was named', async (_, twin, why) => {
    const beside = { [en]: files[en] ?? '', [fr]: twin, '/etc/flood.yaml': files[fr] ?? '' };
    for (const words of [[en], ['.'], [en, '--cache'], [en, '--fix']]) {
      const { code, json } = await found(beside, words);
      expect(code).toBe(2);
      expect(json.faults).toEqual([{ path: fr, message: expect.stringContaining(why) }]);
      expect(json.notes.map(({ path }) => path)).toEqual([en]);
    }
  });

  test('in one section is compared in the others', async () => {
    const broken = (wrong[fr] ?? '').replace(/^background: \|\n(?: .*\n|\n)+/m, 'background: 7\n');
    const { findings } = await found({ [en]: files[en] ?? '', [fr]: broken });
    expect(findings).toEqual([
      // The text of the footnote stands in the section that cannot be read.
      `${fr}:23 footnote-undefined`,
      `${fr}:34 twin-figures`,
      `${fr}:49 wrong-type`,
    ]);
  });
});

test('a note whose twin was mended is judged beside what was written', async () => {
  const spoilt = {
    [en]: wrong[en] ?? '',
    [fr]: `# brief-disable-file raw-html -- no longer needed\n${files[fr]}`,
  };
  const host = memoryHost(spoilt);
  await main(['validate', '--fix', '--format', 'compact'], host);
  expect(host.text(fr)).not.toContain('brief-disable');
  expect(host.out).toBe(await compact({ ...spoilt, [fr]: host.text(fr) ?? '' }));
});

async function compact(given: Readonly<Record<string, Content>>): Promise<string> {
  const host = memoryHost(given);
  await main(['validate', '--format', 'compact'], host);
  return host.out;
}

test('every form of the report names the place in the other note', async () => {
  const [seed] = seeds;
  if (!seed) throw new Error('no seed');
  const { files: sown } = sow(seed);
  for (const format of [
    'pretty',
    'compact',
    'json',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'checkstyle',
    'markdown',
  ]) {
    const host = memoryHost(sown);
    await main(['validate', '--format', format], host);
    const [name] = Object.keys(sown);
    expect(`${format} ${host.out}`).toContain(String(name));
  }
});

test('a merged report says the same', async () => {
  const host = memoryHost(wrong);
  await main(['validate', '--format', 'json=r.json', '--format', 'compact'], host);
  const merged = memoryHost({ ...wrong, 'r.json': host.text('r.json') ?? '' });
  await main(['report', 'merge', 'r.json', '--format', 'compact'], merged);
  expect(merged.out).toBe(host.out);
});
