import type { JsonSchema, NoteType } from './note-type.ts';

/** Whether a text matches a pattern of a schema. @throws SlowPatternError */
export type Matches = (pattern: string, text: string) => boolean;

/**
 * Runs something for so many milliseconds at the most. Undefined where time was up, else what came of
 * it and how many milliseconds it took.
 */
export type TimeLimited = <Result>(
  milliseconds: number,
  work: () => Result,
) => { readonly value: Result; readonly took: number } | undefined;

/** A pattern that takes too long on a note, such as `(a+)+$`, which doubles its time with each letter. */
export class SlowPatternError extends Error {
  override name = 'SlowPatternError';
  readonly pattern: string;
  /** The key whose values or names it is for; undefined at the top of a note. */
  readonly field: string | undefined;
  /** The type of note that has it. */
  readonly type: string;
  constructor(pattern: string, field: string | undefined, type: string) {
    super(`slow pattern: ${pattern}`);
    this.pattern = pattern;
    this.field = field;
    this.type = type;
  }
}

/** Matches the patterns of one schema within bounds. */
export interface Matcher {
  readonly matches: Matches;
  /** Gives the patterns their time anew, for the next note. */
  readonly reset: () => void;
}

/** Milliseconds for all patterns of a note. */
const patience = 1000;
/** The same once a pattern has proved slow, so that a thousand notes do not wait for it in turn. */
const patienceLost = 50;
/** Steps that are taken without a clock, some milliseconds at the worst: the clock costs more than most patterns. */
const freeSteps = 1e7;

/** Matches patterns that whoever wrote a type thought up: few are slow, but those never end. */
export function createMatcher(type: NoteType, limited: TimeLimited): Matcher {
  const known = new Map<string, Known>();
  let mostTime = patience;
  let time = mostTime;
  let steps = freeSteps;
  return {
    matches(pattern, text) {
      const { expression, steps: stepsFor } = known.get(pattern) ?? know(pattern);
      steps -= stepsFor(text.length);
      if (steps > 0) return expression.test(text);
      const done = time > 0 ? limited(Math.ceil(time), () => expression.test(text)) : undefined;
      time -= done?.took ?? time;
      if (done) return done.value;
      mostTime = patienceLost;
      throw new SlowPatternError(pattern, fieldWith(pattern, type.schema), type.name);
    },
    reset() {
      time = mostTime;
      steps = freeSteps;
    },
  };

  function know(pattern: string): Known {
    const entry = { expression: new RegExp(pattern, 'u'), steps: stepsOf(pattern) };
    known.set(pattern, entry);
    return entry;
  }
}

interface Known {
  readonly expression: RegExp;
  readonly steps: Steps;
}

/** The most steps that matching a text of this length can take. */
type Steps = (length: number) => number;

/**
 * Bounds the steps of a backtracking match from above: as many ways through the pattern as its choices
 * allow, each of which reads the text once, and once more for each look ahead or back. Where a group is
 * repeated the ways multiply without bound.
 */
export function stepsOf(pattern: string): Steps {
  const bare = withoutLiterals(pattern);
  if (/\)[*+{]/.test(bare)) return () => Infinity;
  const repetitions = Array.from(bare.matchAll(/[*+?]\??|\{(\d+)(,?)(\d*)\}\??/g));
  // A repetition without end may be as long as the text.
  const endless = repetitions.filter(([sign, , comma, most]) =>
    sign.startsWith('{') ? comma !== '' && most === '' : !sign.startsWith('?'),
  ).length;
  const bounded = repetitions.map(([sign, least, , most]) => {
    if (sign.startsWith('?')) return 2;
    return most ? Number(most) - Number(least) + 1 : 1;
  });
  const bars = bare.split('|').length - 1;
  const ways = bounded.reduce((product, choices) => product * choices, 2 ** bars);
  const looks = pattern.split(/\(\?(?:<?[=!])/).length;
  const starts = bare.startsWith('^') && !hasOuterBar(bare) ? 0 : 1;
  return (length) => ways * looks * (length + 1) ** (endless + starts) * (length + pattern.length);
}

/** A pattern with a letter for each escape and class, and groups of one kind. */
function withoutLiterals(pattern: string): string {
  return pattern
    .replaceAll(/\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[^])/g, 'x')
    .replaceAll(/\[\^?[^\]]*\]/g, 'x')
    .replaceAll(/\(\?(?:[:=!]|<[=!]|<[^>]*>)/g, '(');
}

function hasOuterBar(bare: string): boolean {
  const outer = bare.replaceAll(/\([^()]*\)/g, '');
  return outer === bare ? bare.includes('|') : hasOuterBar(outer);
}

/** The key nearest above a pattern in its schema. */
function fieldWith(pattern: string, schema: JsonSchema, field?: string): string | undefined {
  const { patternProperties = {}, properties = {}, ...others } = schema;
  if (schema['pattern'] === pattern || Object.hasOwn(patternProperties, pattern)) return field;
  const below = Object.values({ ...others, patternProperties: Object.values(patternProperties) })
    .flat()
    .map((part): [string | undefined, unknown] => [field, part]);
  for (const [key, part] of [...Object.entries(properties), ...below]) {
    if (typeof part !== 'object' || part === null) continue;
    const found = fieldWith(pattern, part as JsonSchema, key);
    if (found !== undefined) return found;
  }
  return undefined;
}
