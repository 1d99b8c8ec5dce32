import type { Finding } from '../findings/finding.ts';
import { bodiesOf } from '../note/bodies.ts';
import type { Note } from '../note/note.ts';
import type { Places } from '../source/places.ts';
import { quote } from '../source/quote.ts';
import type { Found, ParsedBody, Rule } from './rule.ts';

/** Runs rules over a note; places are those of its file. */
export async function runRules(
  rules: readonly Rule[],
  note: Note,
  places: Places,
): Promise<Finding[]> {
  const bodies = await parseBodies(rules, note);
  return rules.flatMap((rule) => {
    const findings: Finding[] = [];
    const read = bodies.filter(({ text }) => rule.reads?.test(text));
    rule.check({ ...note, bodies: read }, (found) => findings.push(toFinding(rule, found, places)));
    return findings;
  });
}

/** Parses the bodies that any rule has reason to look at; without one the parser is not even loaded. */
async function parseBodies(rules: readonly Rule[], note: Note): Promise<ParsedBody[]> {
  const bodies = bodiesOf(note).filter(({ text }) => rules.some(({ reads }) => reads?.test(text)));
  if (bodies.length === 0) return [];
  const { parseMarkdown } = await import('../markdown/parse.ts');
  return bodies.map((body) => ({ ...body, root: parseMarkdown(body.text) }));
}

function toFinding(
  rule: Rule,
  { at, range, replacement, ...found }: Found,
  places: Places,
): Finding {
  const value = places.value(at) ?? { start: 0, end: 0 };
  const span = (range && places.within(at, range.start, range.end)) ?? value;
  const finding = { rule: rule.id, severity: rule.severity, pointer: at, span, ...found };
  if (replacement === undefined) return finding;
  const text = places.style(at) === 'quoted' ? quote(replacement) : replacement;
  return { ...finding, fix: [{ span: value, text }] };
}
