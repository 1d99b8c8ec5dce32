import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { flatText } from '../../markdown/flat-text.ts';
import { walk, type MarkdownNode } from '../../markdown/node.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { figuresIn } from '../figures/figures-in.ts';
import { writeFigure, writeFoundDate } from '../figures/write-figure.ts';
import { otherSide } from '../side.ts';

interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A Markdown text for a twin: its lists, tables, marks and footnotes stay, figures and dates are written
 * as the other language has them, and each paragraph, bullet, heading and cell with words in it is a
 * placeholder that holds them.
 */
export function startMarkdown(text: string, into: Locale): string {
  const edits: Replaced[] = [];
  for (const node of walk(parseMarkdown(text))) {
    if (node.kind !== 'paragraph' && node.kind !== 'heading' && node.kind !== 'cell') continue;
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) continue;
    const inner = figureEdits(node, into);
    const written = applied(text.slice(first.start, last.end), inner, first.start);
    const shown = hasWords(flatText(node).text, into) ? placeholder(written, into) : written;
    edits.push({ start: first.start, end: last.end, text: shown });
  }
  return applied(text, edits, 0);
}

/** The same for a plain text, such as a title. */
export function startLine(text: string, into: Locale): string {
  const edits = editsOf(text, into, (start, end) => ({ start, end }));
  const written = applied(text, edits, 0);
  return hasWords(text, into) ? placeholder(written, into) : written;
}

/** What is left of figures, names with digits and codes in capitals is to be translated. */
function hasWords(text: string, into: Locale): boolean {
  const { figures, dates } = figuresIn(text, otherSide(into));
  const all = [...figures, ...dates].filter(({ written }) => /\d/.test(written));
  const rest = applied(
    text,
    all.map(({ start, end }) => ({ start, end, text: ' ' })),
    0,
  );
  return /\p{Ll}/u.test(rest.replaceAll(/\S*\d\S*/g, ' '));
}

function placeholder(text: string, into: Locale): string {
  // Who looks for it, to write over it, types the space of the keyboard.
  return translate(into, 'twins/placeholder', { text }).replace('\u00A0:', ' :');
}

function figureEdits(
  node: MarkdownNode & { readonly children: readonly MarkdownNode[] },
  into: Locale,
): Replaced[] {
  const { text, rangeOf } = flatText(node);
  return editsOf(text, into, rangeOf);
}

function editsOf(
  text: string,
  into: Locale,
  rangeOf: (start: number, end: number) => { readonly start: number; readonly end: number },
): Replaced[] {
  const { figures, dates } = figuresIn(text, otherSide(into));
  return [
    ...figures.map((figure) => ({ ...figure, text: writeFigure(figure, into) })),
    ...dates.map((date) => ({ ...date, text: writeFoundDate(date, into) })),
  ].flatMap(({ start, end, written, text: as }) => {
    const place = rangeOf(start, end);
    // Where marks of Markdown stand within a figure it is left as it is.
    const isExact = place.end - place.start === written.length;
    if (as === undefined || !isExact || isCode(text, start, written)) return [];
    // The full stop of “9 a.m.” may be that of the sentence, too.
    const stop = written.endsWith('.') && endsSentence.test(text.slice(end)) ? '.' : '';
    return [{ ...place, text: as + stop }];
  });
}

const endsSentence = /^["”»)]?(?:\s*$|\s+["“«(]?\p{Lu})/u;

/** A number of reference, such as “TB 842311” and “file 842311”, is written alike everywhere. */
function isCode(text: string, start: number, written: string): boolean {
  return /^\d{4,}$/.test(written) && leadsToCode.test(text.slice(Math.max(0, start - 12), start));
}

const leadsToCode =
  /(?:(?<!\p{L})(?:[A-Z]{2,}|[Nn]o\.?|[Nn]os\.?|[Nn]º|[Nn]°|[Ff]ile|[Dd]ossier)[ \u00A0-]|#)$/u;

/** A text with parts replaced; of two that overlap, such as the days of one month, neither is. */
function applied(text: string, edits: readonly Replaced[], offset: number): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const shared = new Set<number>();
  for (const [index, { start, text: as }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before?.start === start && before.text !== as) shared.add(start);
  }
  let result = '';
  let at = 0;
  for (const { start, end, text: as } of sorted) {
    const from = start - offset;
    if (from < at || shared.has(start)) continue;
    result += text.slice(at, from) + as;
    at = end - offset;
  }
  return result + text.slice(at);
}
