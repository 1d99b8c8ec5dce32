import type { Edit, Finding } from '../findings/finding.ts';
import type { Span } from '../source/source.ts';
import { applyEdits } from './edits.ts';

/** A finding that was mended. */
export interface Mend {
  readonly rule: string;
  /** Where it is in the mended text, in UTF-16 units. */
  readonly offset: number;
  /** The words in question as they were and as they are; absent where they are long, or look the same. */
  readonly words?: { readonly before: string; readonly after: string };
}

/** Findings of a text that were mended together. */
export interface Step {
  readonly text: string;
  readonly fixes: readonly Finding[];
}

/** Words that are shown of a mend have so many characters at the most. */
const mostShown = 40;

/** What was mended step by step, in the order of the text that came of it. */
export function mendsOf(steps: readonly Step[]): readonly Mend[] {
  let mends: Mend[] = [];
  for (const { text, fixes } of steps) {
    const found = fixes.map((finding) => mendOf(finding, text));
    const edits = fixes.flatMap(({ fix = [] }) => fix);
    mends = moved([...mends, ...found].toSorted(byOffset), edits);
  }
  return mends;
}

function mendOf(finding: Finding, text: string): Mend {
  const { rule, span, fix = [] } = finding;
  const edited = around(fix.map((edit) => edit.span));
  for (const place of [around([span, edited]), widened(edited, text)]) {
    if (place.end - place.start > mostShown) continue;
    const before = text.slice(place.start, place.end);
    const after = applyEdits(before, [{ ...finding, fix: fix.map((edit) => within(edit, place)) }]);
    if (isShort(before) && isShort(after) && looks(before) !== looks(after))
      return { rule, offset: place.start, words: { before, after } };
  }
  return { rule, offset: Math.min(span.start, edited.start) };
}

function around(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  return { start, end: Math.max(...spans.map((span) => span.end)) };
}

/** To the ends of the words that it touches. */
function widened({ start, end }: Span, text: string): Span {
  const [head = ''] = /\S*$/.exec(text.slice(Math.max(0, start - mostShown), start)) ?? [];
  const [tail = ''] = /^\S*/.exec(text.slice(end, end + mostShown)) ?? [];
  return { start: start - head.length, end: end + tail.length };
}

function within({ span, text }: Edit, { start }: Span): Edit {
  return { span: { start: span.start - start, end: span.end - start }, text };
}

function isShort(words: string): boolean {
  return words.length <= mostShown && !/[\r\n]/.test(words);
}

/** A blank is a blank to the eye, whatever its kind. */
function looks(words: string): string {
  return words.replaceAll(/\s/g, ' ').trim();
}

function byOffset(one: Mend, other: Mend): number {
  return one.offset - other.offset;
}

/** Mends where they are after some edits; both are walked once, for either may be a hundred thousand. */
function moved(mends: readonly Mend[], edits: readonly Edit[]): Mend[] {
  const sorted = edits.toSorted((one, other) => one.span.start - other.span.start);
  let next = 0;
  let shift = 0;
  return mends.map((mend) => {
    for (let edit = sorted[next]; edit && edit.span.end <= mend.offset; edit = sorted[++next]) {
      if (edit.span.start === mend.offset) break;
      shift += edit.text.length - (edit.span.end - edit.span.start);
    }
    return { ...mend, offset: mend.offset + shift };
  });
}
