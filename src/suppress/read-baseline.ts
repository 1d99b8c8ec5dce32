import type { NotePath } from '../findings/finding.ts';
import { isFields } from '../source/fields.ts';
import type { Position, Source } from '../source/source.ts';
import { readYaml } from '../source/yaml.ts';
import type { Allowance, Baseline } from './baseline.ts';

/** A baseline, or what keeps it from being read, and where. */
export type ReadBaseline =
  | { readonly baseline: Baseline }
  | { readonly fault: 'no-json' | 'conflict' | 'foreign'; readonly at: Position };

/** Reads the text of a baseline. */
export function readBaseline(source: Source): ReadBaseline {
  const value = parse(source.text);
  if (value === undefined) return notJson(source);
  const baseline = new Map<string, Allowance>();
  if (!isFields(value)) return foreign(source, []);
  for (const [note, rules] of Object.entries(value)) {
    if (note === '$schema') continue;
    if (!isFields(rules)) return foreign(source, [note]);
    const allowance = new Map<string, number>();
    for (const [rule, entry] of Object.entries(rules)) {
      const count = isFields(entry) ? entry['count'] : undefined;
      if (!isCount(count)) return foreign(source, [note, rule]);
      allowance.set(rule, count);
    }
    baseline.set(note, allowance);
  }
  return { baseline };
}

/** Undefined where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What a text is that is no JSON, and where, which engines word differently and often leave out: at the mark of a
 * conflict, the commonest cause; else where it is no YAML either; else the file is all that is named.
 */
function notJson(source: Source): ReadBaseline {
  const conflict = source.text.search(/^[<=>]{7}/m);
  if (conflict >= 0) return { fault: 'conflict', at: source.positionAt(conflict) };
  const start = readYaml(source).findings[0]?.span.start ?? 0;
  return { fault: 'no-json', at: source.positionAt(start) };
}

function foreign(source: Source, path: NotePath): ReadBaseline {
  const places = readYaml(source).places;
  const span = places.key(path) ?? places.value(path) ?? { start: 0, end: 0 };
  return { fault: 'foreign', at: source.positionAt(span.start) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
