import { readFileSync } from 'node:fs';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type Content, type World } from '../host.ts';

/** The examples that stand as pairs. */
export const pairs = [
  'archives-relocation',
  'northern-alerts',
  'online-child-sexual-exploitation',
  'small-harbour-inspections',
] as const;
export type PairName = (typeof pairs)[number];

const images = ['archives-relocation-floods.png', 'archives-relocation-crues.png'];

/** The files of a pair, by the names that they have in `examples/`. */
export function filesOf(pair: PairName): Record<string, string> {
  const names = [`${pair}.en.yaml`, `${pair}.fr.yaml`];
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]));
}

/** What a run of `validate` finds, as `path:line rule`, with its exit code. */
export async function found(
  files: Readonly<Record<string, Content>>,
  words: readonly string[] = [],
  world: World = {},
): Promise<{ readonly findings: readonly string[]; readonly code: number; readonly json: Json }> {
  const beside = images.map((name) => [name, readFileSync(`examples/${name}`)] as const);
  const host = memoryHost({ ...Object.fromEntries(beside), ...files }, world);
  const code = await main(['validate', '--format', 'json', ...words], host);
  const json = JSON.parse(host.out) as Json;
  const findings = json.notes.flatMap(({ path, findings: all }) =>
    all.map(({ rule, range }) => `${path}:${range.start.line} ${rule}`),
  );
  return { findings, code, json };
}

interface Json {
  readonly faults: ReadonlyArray<{ readonly path: string; readonly message: string }>;
  readonly notes: ReadonlyArray<{
    readonly path: string;
    readonly findings: ReadonlyArray<{
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly range: { readonly start: { readonly line: number; readonly column: number } };
      readonly related: ReadonlyArray<{
        readonly path: string;
        readonly range: { readonly start: { readonly line: number; readonly column: number } };
      }>;
    }>;
  }>;
}
