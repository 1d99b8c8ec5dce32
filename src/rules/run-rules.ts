import type { Edit, Finding, NotePath, Related } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import type { FindImage, ImageFile } from '../image/image.ts';
import { walk } from '../markdown/node.ts';
import { textsOf, type BodyText } from '../note/bodies.ts';
import type { Note } from '../note/note.ts';
import type { Places } from '../source/places.ts';
import { quote } from '../source/quote.ts';
import type { Span } from '../source/source.ts';
import type { Bullets } from './bullets-in.ts';
import type { Found, OptionValues, Remark, Rule } from './rule.ts';
import type { ParsedBody } from '../note/bodies.ts';
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
  readonly findImage?: FindImage | undefined;
}

/** Runs rules over a note. */
export async function runRules(
  rules: readonly Rule[],
  note: Note,
  whereabouts: Whereabouts,
  { settings, today, findImage }: RuleRun,
): Promise<readonly Finding[]> {
  const { bodies, plain } = textsOf(note);
  const set = setUp(rules, settings);
  const wanted = set.map(({ rule, options }) => rule.reads(bodies, options, note.lang));
  const trees = await parse(new Set(wanted.flat()));
  const images = await findImages([...trees.values()], findImage);
  const findings: Finding[] = [];
  const { type, lang, fields } = note;
  for (const [index, { rule, options }] of set.entries()) {
    const parsed = wanted[index]!.flatMap((body) => trees.get(body) ?? []);
    rule.check(
      { type, lang, fields, bodies: parsed, texts: bodies, plain, images, options, today },
      (found) => findings.push(toFinding(rule, found, whereabouts)),
    );
  }
  return withoutDoubles(findings, rules);
}

interface SetRule {
  readonly rule: Rule;
  readonly options: OptionValues;
}

/** The rules that are on with their options; kept, since the notes of a run share their settings. */
function setUp(rules: readonly Rule[], settings: Settings): readonly SetRule[] {
  const known = lastSetUp;
  if (known?.rules === rules && known.settings === settings) return known.set;
  const set = rules
    .filter(({ id }) => !isOff(id, settings))
    .map((rule) => ({ rule, options: optionsOf(rule, settings) }));
  lastSetUp = { rules, settings, set };
  return set;
}

let lastSetUp:
  | {
      readonly rules: readonly Rule[];
      readonly settings: Settings;
      readonly set: readonly SetRule[];
    }
  | undefined;

/**
 * One mistake, one finding: of two rules at one place the one that yields is silent, and a text that
 * several keys see through an alias is reported for the first.
 */
function withoutDoubles(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const yielding = new Map(rules.map(({ id, yieldsTo }) => [id, yieldsTo]));
  const first = new Map<string, string>();
  for (const { rule, span, pointer = [] } of findings) {
    const place = `${rule} ${span.start}`;
    if (!first.has(place)) first.set(place, pointerOf(pointer));
  }
  return findings.filter(
    ({ rule, span, pointer = [] }) =>
      !first.has(`${yielding.get(rule) ?? ''} ${span.start}`) &&
      first.get(`${rule} ${span.start}`) === pointerOf(pointer),
  );
}

/** Parses bodies once for all rules; where there are none the parser is not even loaded. */
async function parse(bodies: ReadonlySet<BodyText>): Promise<ReadonlyMap<BodyText, ParsedBody>> {
  if (bodies.size === 0) return new Map();
  const { parseMarkdown } = await import('../markdown/parse.ts');
  return new Map(Array.from(bodies, (body) => [body, { ...body, root: parseMarkdown(body.text) }]));
}

/** Looks once for each image, where there is any and someone who can look. */
async function findImages(
  bodies: readonly ParsedBody[],
  findImage: FindImage | undefined,
): Promise<ReadonlyMap<string, ImageFile>> {
  const found = new Map<string, ImageFile>();
  if (!findImage) return found;
  for (const { text, root } of bodies) {
    if (!text.includes('![')) continue;
    for (const node of walk(root))
      if (node.kind === 'image' && !found.has(node.src))
        found.set(node.src, await findImage(node.src));
  }
  return found;
}

function toFinding(
  rule: Rule,
  { at, range, replacement, bullets, related, ...found }: Found,
  whereabouts: Whereabouts,
): Finding {
  const finding = {
    rule: rule.id,
    severity: rule.severity,
    pointer: whereabouts.written(at),
    span: spanOf(at, range, whereabouts),
    ...found,
    ...(related && { related: related.map((remark) => toRelated(remark, whereabouts)) }),
  };
  if (bullets) {
    const fix = dashesFor(at, bullets, whereabouts);
    return fix.length > 0 ? { ...finding, fix } : finding;
  }
  const edit = replacement === undefined ? undefined : editOf(at, range, replacement, whereabouts);
  return edit ? { ...finding, fix: [edit] } : finding;
}

/**
 * Each sign must begin a line of the file. In a text without `|` every line must have one: the text
 * becomes a list of YAML, in which no other line may stand.
 */
function dashesFor(
  at: NotePath,
  { sign, ranges }: Bullets,
  { places, written }: Whereabouts,
): Edit[] {
  const path = written(at);
  const style = places.style(path);
  const lines = places.lines(path);
  const begun = lines.filter(({ text }) => text.startsWith(sign));
  const edits = begun.map(({ start, text }) => {
    const rest = text.slice(sign.length).replace(/^[ \t\u00A0]+/, '');
    return { span: { start, end: start + text.length - rest.length }, text: '- ' };
  });
  if (style === 'plain') {
    const isWhole = begun.length === lines.length && begun.length === ranges.length;
    return isWhole ? edits : [];
  }
  if (style !== 'block') return [];
  const starts = new Set(ranges.map(({ start, end }) => places.within(path, start, end)?.start));
  const here = edits.filter(({ span }) => starts.has(span.start));
  return here.length === ranges.length ? here : [];
}

function toRelated({ message, at, range }: Remark, whereabouts: Whereabouts): Related {
  return { message, span: spanOf(at, range, whereabouts) };
}

function spanOf(at: NotePath, range: Remark['range'], { places, written }: Whereabouts): Span {
  const path = written(at);
  return (
    (range && places.within(path, range.start, range.end)) ??
    places.value(path) ?? { start: 0, end: 0 }
  );
}

function editOf(
  at: NotePath,
  range: Remark['range'],
  replacement: string,
  whereabouts: Whereabouts,
): Edit | undefined {
  const span = spanOf(at, range, whereabouts);
  // Somewhere else than letter by letter the place is a guess: too little to write on.
  if (range) return lengthOf(span) === lengthOf(range) ? { span, text: replacement } : undefined;
  const { places, written } = whereabouts;
  const isQuoted = places.style(written(at)) === 'quoted';
  return { span, text: isQuoted ? quote(replacement) : replacement };
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}
