import { letters } from '../../document/letters.ts';

/** A full form with its acronym in brackets after it, in UTF-16 offsets into the text. */
export interface FullForm {
  readonly acronym: string;
  /** As it is written, without the bracket. */
  readonly form: string;
  /** Its words, without articles and the like. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * Every full form such as “Royal Canadian Mounted Police (RCMP)” whose words begin with the letters.
 * @param wanted The acronyms that are looked for.
 */
export function fullFormsIn(text: string, wanted: ReadonlySet<string>): FullForm[] {
  return bracketsIn(text).flatMap(({ acronyms, start, end }) => {
    if (!acronyms.some((acronym) => wanted.has(acronym))) return [];
    const before = wordsBefore(text, start);
    return acronyms.flatMap((acronym) => {
      const { start: from } = before[firstOf(before, initialsOf(acronym)) ?? -1] ?? {};
      const last = before.at(-1);
      if (from === undefined || last === undefined) return [];
      const words = before.filter((each) => each.start >= from).map(({ word }) => word);
      const form = text.slice(from, last.start + last.word.length).replaceAll(/\s+/g, ' ');
      return [{ acronym, form, words: words.filter((word) => !isSmall(word)), start: from, end }];
    });
  });
}

/**
 * The acronyms that brackets give for what stands before them. One by itself needs no fitting letters:
 * “Justice Canada (JUS)” and “(GRC)” after an English name are as good.
 */
export function acronymsGivenIn(text: string): string[] {
  return bracketsIn(text).flatMap(({ acronyms, start }) => {
    if (acronyms.length === 1) return acronyms;
    const before = wordsBefore(text, start);
    return acronyms.filter((acronym) => firstOf(before, initialsOf(acronym)) !== undefined);
  });
}

/** The acronyms in brackets, whatever stands before them. */
export function acronymsInBrackets(text: string): string[] {
  return bracketsIn(text).flatMap(({ acronyms }) => acronyms);
}

/** Whether the full form follows an acronym, as in “RCMP (Royal Canadian Mounted Police)” or a glossary. */
export function isGivenAfter(text: string, acronym: string, end: number): boolean {
  const [, rest = ''] = explained.exec(text.slice(end, end + 200)) ?? [];
  const words = wordsOf(rest, 0);
  const initials = initialsOf(acronym);
  const isArticle = words.map(({ word }) => isSmall(word));
  return words.some((_, index) => {
    const from = firstOf(words.slice(0, index + 1), initials);
    return from !== undefined && isArticle.slice(0, from).every(Boolean);
  });
}

/** A bracket, colon, dash or cell after the acronym, and what follows up to the end of its sentence. */
const explained = /^[*_\s]*[([:|–—=,-][*_\s]*((?:[^.;:()|\0]|\.\S)*)/u;

/**
 * Whether an acronym has a cell of a table to itself that gives its meaning: its full form stands in the
 * cell before it, or its column is said to be one of abbreviations.
 */
export function isGivenInTable(text: string, acronym: string, start: number, end: number): boolean {
  // Looked at from the acronym, since a line may have thousands of cells.
  const before = text.slice(Math.max(0, start - 200), start);
  const blanks = before.length - before.lastIndexOf('|') - 1;
  const bar = start - blanks - 1;
  if (!before.includes('|') || !/^[*_ \t\u00A0]*$/.test(text.slice(bar + 1, start))) return false;
  if (!/^s?[*_ \t]*(?:\||\r?\n|$)/.test(text.slice(end, end + 20))) return false;
  const cell = text.slice(text.lastIndexOf('|', bar - 1) + 1, bar);
  const words = wordsOf(cell.slice(cell.lastIndexOf('\n') + 1), 0);
  const from = firstOf(words, initialsOf(acronym));
  if (from !== undefined && words.slice(0, from).every(({ word }) => isSmall(word))) return true;
  const firstEnd = text.indexOf('\n');
  if (firstEnd < 0 || start < firstEnd) return false;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const column = text.slice(lineStart, start).split('|').length - 1;
  const above = text.slice(0, lineStart).trimEnd().split('\n');
  const head = above.slice(above.findLastIndex((line) => !line.includes('|')) + 1)[0];
  return ofAbbreviations.test(head?.split('|')[column] ?? '');
}

/** What the column of a glossary is called, in either language. */
const ofAbbreviations = /abbreviation|acronym|initialism|abréviation|sigle|acronyme/i;

interface Bracket {
  readonly acronyms: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Brackets that hold acronyms and no other words, but those that lead to one: “(or ABC)”. */
function bracketsIn(text: string): Bracket[] {
  const found: Bracket[] = [];
  for (let start = text.indexOf('('); start >= 0; start = text.indexOf('(', start + 1)) {
    const end = text.indexOf(')', start + 1);
    if (end < 0) break;
    const inner = text.slice(start + 1, end);
    if (inner.length > longestBracket || !twoCapitals.test(inner) || /[(\n]/.test(inner)) continue;
    const acronyms = inner.split(/(?<!after|après),|[;/]/).map((part) => only.exec(part)?.[1]);
    if (acronyms.every((acronym) => acronym !== undefined))
      found.push({ acronyms, start, end: end + 1 });
  }
  return found;
}

const longestBracket = 80;

/** What every acronym has; most texts have none, and most brackets hold the address of a link. */
const twoCapitals = /[A-Z][A-Z\d&]*[A-Z\d]/;

/** Letter case counts: the s of “(RHAs)” is no part of the acronym. */
const only =
  /^(?:[\s*_“"«]|[Ll][’']|(?:[Tt]he|[Oo]r|[Hh]ere(?:in)?after,?|(?:referred to|known) as|[Ii]n (?:French|English)|[Ll]a|[Ll]e|[Ll]es|[Oo]u|[Cc]i-après,?|appelée?s?|[Ee]n (?:anglais|français))(?![A-Za-z]))*([A-Z][A-Z\d&]*[A-Z\d])s?(?: in (?:French|English)| en (?:anglais|français)|[\s*_”"»])*$/;

const anyWord = new RegExp(`[${letters}\\d]+`, 'g');

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of the sentence up to a bracket; the address of a link is no word. */
function wordsBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - 200);
  const before = text
    .slice(from, end)
    .replace(/\]\([^()\s]*\)[\s*_]*$/, (address) => ' '.repeat(address.length));
  let start = before.length;
  while (start > 0 && !endsSentence.has(before.charAt(start - 1))) start--;
  return wordsOf(before.slice(start), from + start);
}

const endsSentence: ReadonlySet<string> = new Set('.;:!?()[]|"“«\0');

function wordsOf(text: string, offset: number): Word[] {
  return Array.from(text.matchAll(anyWord), ({ 0: word, index }) => ({
    word,
    start: offset + index,
  }));
}

/** The word from which on the words up to the last begin with the letters, small words apart. */
function firstOf(words: readonly Word[], initials: string): number | undefined {
  const tried = new Set<number>();
  const fit = (word: number, letter: number): number | undefined => {
    const { word: written } = words[word] ?? {};
    const state = word * initials.length + letter;
    if (written === undefined || tried.has(state)) return undefined;
    tried.add(state);
    const pastSmall = (): number | undefined =>
      isSmall(written) && letter < initials.length - 1 ? fit(word - 1, letter) : undefined;
    if (initialOf(written) !== initials[letter]) return pastSmall();
    // “Fund for Small Ports (FSP)” begins with its noun, “The Safe Boats (TSB)” with its article.
    if (letter === 0) return pastSmall() ?? word;
    // “Department of Justice (DOJ)” takes the small word, “Commission of Inquiry (CI)” does not.
    return fit(word - 1, letter - 1) ?? pastSmall();
  };
  return fit(words.length - 1, initials.length - 1);
}

function initialOf(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase();
}

/** The initials that an acronym stands for: C3P has three Cs. */
function initialsOf(acronym: string): string {
  return acronym
    .replaceAll('&', '')
    .replaceAll(/([A-Z])([2-9])/g, (_, letter: string, times: string) =>
      letter.repeat(Number(times)),
    );
}

function isSmall(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

const smallWords: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with à au aux d dans de des du en et l la le les ou par pour sur un une'.split(
    ' ',
  ),
);
