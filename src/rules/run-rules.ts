import type { Finding, NotePath } from '../findings/finding.ts';
import { bodiesOf, type BodyText } from '../note/bodies.ts';
import type { Note } from '../note/note.ts';
import type { Places } from '../source/places.ts';
import { quote } from '../source/quote.ts';
import type { Span } from '../source/source.ts';
import type { Found, ParsedBody, Rule } from './rule.ts';
import { isOff, optionsOf, type Settings } from './settings.ts';

/** Where what a rule names stands: places of a file, and the path as its author wrote it. */
export interface Whereabouts {
  readonly places: Places;
  readonly written: (path: NotePath) => NotePath;
}

/** What rules are run with besides the note. */
export interface RuleRun {
  readonly settings: Settings;
  /** As `2026-11-23`. */
  readonly today: string;
}

/** Runs rules over a note. */
export async function runRules(
  rules: readonly Rule[],
  note: Note,
  whereabouts: Whereabouts,
  { settings, today }: RuleRun,
): Promise<Finding[]> {
  const bodies = bodiesOf(note);
  const runs = rules
    .filter(({ id }) => !isOff(id, settings))
    .map((rule) => {
      const options = optionsOf(rule, settings);
      return { rule, options, wanted: rule.reads(bodies, options) };
    });
  const trees = await parse(new Set(runs.flatMap(({ wanted }) => wanted)));
  return runs.flatMap(({ rule, options, wanted }) => {
    const findings: Finding[] = [];
    const parsed = wanted.flatMap((body) => trees.get(body) ?? []);
    rule.check({ ...note, bodies: parsed, options, today }, (found) =>
      findings.push(toFinding(rule, found, whereabouts)),
    );
    return findings;
  });
}

/** Parses bodies once for all rules; where there are none the parser is not even loaded. */
async function parse(bodies: ReadonlySet<BodyText>): Promise<ReadonlyMap<BodyText, ParsedBody>> {
  if (bodies.size === 0) return new Map();
  const { parseMarkdown } = await import('../markdown/parse.ts');
  return new Map(Array.from(bodies, (body) => [body, { ...body, root: parseMarkdown(body.text) }]));
}

function toFinding(
  rule: Rule,
  { at, range, replacement, ...found }: Found,
  { places, written }: Whereabouts,
): Finding {
  const pointer = written(at);
  const value = places.value(pointer) ?? { start: 0, end: 0 };
  const span = (range && places.within(pointer, range.start, range.end)) ?? value;
  const finding = { rule: rule.id, severity: rule.severity, pointer, span, ...found };
  if (replacement === undefined) return finding;
  if (range) {
    // Somewhere else than letter by letter the place is a guess: too little to write on.
    const exact = lengthOf(span) === lengthOf(range);
    return exact ? { ...finding, fix: [{ span, text: replacement }] } : finding;
  }
  const text = places.style(pointer) === 'quoted' ? quote(replacement) : replacement;
  return { ...finding, fix: [{ span: value, text }] };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
