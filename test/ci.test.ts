import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../src/cli/main.ts';
import { good } from './good-note.ts';
import { memoryHost, type MemoryHost } from './host.ts';

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Readonly<Record<string, { description: string; default?: string }>>;
  outputs: Readonly<Record<string, { description: string; value: string }>>;
  runs: {
    using: string;
    steps: ReadonlyArray<{
      uses?: string;
      run?: string;
      shell?: string;
      env?: Record<string, string>;
    }>;
  };
};
const script = readFileSync('scripts/action.sh', 'utf8');
const guide = readFileSync('docs/ci.md', 'utf8');
const examples = Array.from(guide.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, text]) => text ?? '');

const note = `title: Dykes
classification: UNCLASSIFIED
branch: Water
proposed_response: [Text.]
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }
`;

describe('action.yml', () => {
  test('never writes an input into the text of a script', () => {
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  test('pins what it uses by its commit', () => {
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/@[\da-f]{40}$/.test(name))).toEqual([]);
  });

  test('hands over every input, and the script takes each', () => {
    const handed = action.runs.steps.flatMap(({ env }) => Object.values(env ?? {})).join();
    const elsewhere = ['working-directory', 'node-version'];
    const inputs = Object.keys(action.inputs).filter((name) => !elsewhere.includes(name));
    expect(inputs.filter((name) => !handed.includes(`inputs.${name} `))).toEqual([]);
    const variables = Object.keys(action.runs.steps.at(-1)?.env ?? {});
    const given = variables.filter((name) => name.startsWith('INPUT_'));
    expect(given.length).toBeGreaterThan(4);
    expect(given.filter((name) => !script.includes(`$${name}`))).toEqual([]);
  });
});

// The runners that it is for have bash.
describe.skipIf(process.platform === 'win32')('the script of the action', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief action '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function act(inputs: Readonly<Record<string, string>>): {
    code: number | null;
    out: string;
    output: string;
    summary: string;
  } {
    const at = (name: string): string => join(folder, name);
    for (const name of ['output', 'summary.md']) writeFileSync(at(name), '');
    const { status, stdout } = spawnSync('bash', [join(process.cwd(), 'scripts/action.sh')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: process.cwd(),
        GITHUB_OUTPUT: at('output'),
        GITHUB_STEP_SUMMARY: at('summary.md'),
        INPUT_PATHS: '',
        INPUT_CHANGED_SINCE: '',
        INPUT_SHARD: '',
        INPUT_MAX_WARNINGS: '',
        INPUT_REPORT_FILE: 'report.json',
        INPUT_SARIF_FILE: '',
        ...inputs,
      },
    });
    const output = readFileSync(at('output'), 'utf8');
    return { code: status, out: stdout, output, summary: readFileSync(at('summary.md'), 'utf8') };
  }

  test('reports in the log, the pull request, the summary and files', () => {
    writeFileSync(join(folder, 'a note.yaml'), note);
    writeFileSync(join(folder, 'b.yaml'), note.replace('branch: Water\n', ''));
    const { code, out, output, summary } = act({ INPUT_SARIF_FILE: 'brief.sarif' });
    expect(code).toBe(1);
    expect(out).toMatch(/^a note\.yaml:2:17/m);
    expect(out).toMatch(/^::warning file=a note\.yaml,line=2,col=17/m);
    expect(out).toMatch(/^::error file=b\.yaml,/m);
    expect(summary).toContain('| missing-section |'.slice(2, -2));
    expect(output).toBe('errors=1\nwarnings=2\nreport-file=report.json\nsarif-file=brief.sarif\n');
    expect(JSON.parse(readFileSync(join(folder, 'brief.sarif'), 'utf8'))).toHaveProperty('runs');
  });

  test('leaves a file alone that is no report, and does not take an older report for its own', () => {
    writeFileSync(join(folder, 'office.yaml'), 'rules: {}\n');
    const { code, output } = act({ INPUT_REPORT_FILE: 'office.yaml' });
    expect([code, output]).toEqual([2, expect.not.stringContaining('errors=')]);
    expect(readFileSync(join(folder, 'office.yaml'), 'utf8')).toBe('rules: {}\n');
    rmSync(join(folder, 'office.yaml'));
    expect(act({}).output).toContain('errors=1');
    expect(act({ BRIEF_LOCALE: 'de' }).output).not.toContain('errors=');
  });

  test('names no file that this run has not written', () => {
    writeFileSync(join(folder, 'old.sarif'), '{ "runs": [] }');
    const inputs = { INPUT_SARIF_FILE: 'old.sarif', BRIEF_LOCALE: 'de' };
    expect(act(inputs)).toMatchObject({ code: 2, output: '' });
  });

  test('has a report where an input is wrong', () => {
    for (const inputs of [{ INPUT_MAX_WARNINGS: 'ten' }, { INPUT_SHARD: '1of4' }]) {
      const { code, output } = act({ ...inputs, INPUT_SARIF_FILE: 'brief.sarif' });
      expect([code, output]).toEqual([
        2,
        'errors=0\nwarnings=0\nreport-file=report.json\nsarif-file=brief.sarif\n',
      ]);
      const report = readFileSync(join(folder, 'report.json'), 'utf8');
      expect(report).toContain(`${Object.values(inputs).join()}\u0060 is no value for`);
    }
  });

  test('writes the report where it does without the input, if that is empty', () => {
    expect(act({ INPUT_REPORT_FILE: '' }).output).toContain('report-file=brief-report.json\n');
    rmSync(join(folder, 'brief-report.json'));
  });

  test('takes paths one a line, and limits', () => {
    expect(act({ INPUT_PATHS: 'a note.yaml\n' }).code).toBe(0);
    expect(act({ INPUT_PATHS: 'a note.yaml\n', INPUT_MAX_WARNINGS: '0' }).code).toBe(1);
    expect(act({ INPUT_PATHS: '\n  a note.yaml  \n' }).code).toBe(0);
    expect(act({ INPUT_SHARD: '2/2' }).output).toContain('errors=1');
  });

  test.each([
    { INPUT_PATHS: '$(touch pwned)' },
    { INPUT_PATHS: '--help' },
    { INPUT_CHANGED_SINCE: '"; touch pwned; "' },
    { INPUT_REPORT_FILE: 'no/$(touch pwned).json\nerrors=0' },
  ])('takes %j for what it is: text', (inputs) => {
    const { code, output } = act(inputs);
    expect(code).not.toBe(0);
    const names = output
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names).toEqual([...new Set(names)]);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as ReadonlyArray<
    Record<string, string>
  >;

  test('offers both hooks for the notes below notes/', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['brief-validate', 'brief-fix']);
    for (const hook of hooks) expect(hook).toMatchObject({ language: 'system', files: '^notes/' });
  });

  test('is what the guide shows for those who install it by the hook, too', () => {
    const local = examples
      .map((text) => parse(text) as { repos?: ReadonlyArray<{ hooks: readonly object[] }> })
      .flatMap(({ repos }) => repos ?? [])
      .flatMap(({ hooks: shown }) => shown)
      .find((hook) => 'entry' in hook);
    const { description, ...hook } = hooks[0] ?? {};
    expect(description).toBeDefined();
    const additional_dependencies = [expect.stringMatching(/\/brief-\d\.\d\.\d\.tgz$/)];
    expect(local).toEqual({ ...hook, language: 'node', additional_dependencies });
  });

  test('leaves out what no walk takes for a note', () => {
    for (const { exclude = '' } of hooks) {
      expect('notes/brief.config.yaml').toMatch(new RegExp(exclude));
      expect('notes/our-brief.config.yaml').not.toMatch(new RegExp(exclude));
    }
  });
});

describe('docs/ci.md', () => {
  test('has examples that are YAML', () => {
    expect(examples.length).toBeGreaterThan(4);
    for (const example of examples) expect(() => parse(example) as unknown).not.toThrow();
  });

  // npm leaves the tools of the build out then, and cannot build it.
  test('never installs from git for all', () => {
    for (const example of examples) expect(example).not.toMatch(/--global git\+/);
  });

  // Its schema allows a test no `file` and no `line`, which others show.
  test('never names the form of JUnit for Jenkins without the step that reads it', async () => {
    const host = memoryHost({ 'a.yaml': note });
    await main(['validate', 'a.yaml', '--format', 'junit'], host);
    expect(host.out).toMatch(/<testcase [^>]*file="a\.yaml" line="/);
    const [row = ''] = guide.match(/^\| Jenkins.*junit.*$/m) ?? [];
    expect(row).toContain('with the `junit` step');
  });

  test('names every input and output of the action, and only those', () => {
    const rows = Array.from(guide.matchAll(/^\| `([\w-]+)`/gm), ([, name]) => String(name));
    expect(new Set(rows)).toEqual(new Set(Object.keys(action.inputs)));
    for (const name of Object.keys(action.outputs)) expect(guide).toContain(`\`${name}\``);
  });
});

/** What the guide says of publishing. */
describe('the job that renders', () => {
  const line = /- (?:run: )?brief (render .+ public)$/m.exec(guide)?.[1] ?? '';
  const french = good
    .replace('Unclassified', 'Non classifié')
    .replace('title: Dykes', 'title: Digues');
  const pages = { 'public/2024/gone.html': 'old', 'public/b.html': 'old' };

  async function render(notes: Readonly<Record<string, string>>): Promise<[number, MemoryHost]> {
    const host = memoryHost({ ...pages, ...notes });
    return [await main(line.split(' '), host), host];
  }

  test('writes the sound notes and ends with 1 where another has errors', async () => {
    const wrong = good.replace('branch', 'brnch');
    const [code, host] = await render({ 'notes/2025/a.yaml': good, 'notes/b.yaml': wrong });
    expect(code).toBe(1);
    expect(host.written).toEqual(['public/2025/a.html', 'public/2025/a.pdf']);
    expect(host.err).toContain('notes/b.yaml:3:1  error');
    for (const path of Object.keys(pages)) expect(host.text(path)).toBe('old');
  });

  test('is not kept from it by twins that differ or are missing', async () => {
    const other = `${french}key_facts: [Douze.]\n`;
    const notes = { 'notes/a.en.yaml': good, 'notes/a.fr.yaml': other, 'notes/c.en.yaml': good };
    const [code, host] = await render(notes);
    expect([code, host.written.length]).toEqual([0, 6]);
    const checked = memoryHost(notes);
    await main(['validate', 'notes', '--format', 'compact'], checked);
    expect(checked.out).toContain('twin-structure');
    expect(checked.out).toContain('twin-missing');
  });

  test('links to the page of a twin that has errors', async () => {
    const wrong = french.replace('branch', 'brnch');
    const [code, host] = await render({ 'notes/a.en.yaml': good, 'notes/a.fr.yaml': wrong });
    expect([code, host.text('public/a.fr.html')]).toEqual([1, undefined]);
    expect(host.text('public/a.en.html')).toContain('href="a.fr.html"');
  });
});
