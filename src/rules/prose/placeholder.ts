import { letters } from '../../document/letters.ts';

/** A placeholder in a text, as UTF-16 offsets. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/**
 * What authors write where words are still missing. The lists of both languages hold for every note,
 * for templates are often bilingual.
 */
const promises = [
  'to come',
  'to be confirmed',
  'to be determined',
  '[àa] venir',
  '[àa] confirmer',
  '[àa] d[ée]terminer',
  'tb[acd]',
];

/** In round brackets these may be meant. */
const unfinished = ['to be completed', '[àa] compl[ée]ter'];

/** What a template wants, in brackets. */
export const wanted: readonly string[] = [
  'name',
  'title',
  'date',
  'text',
  'amount',
  'number',
  'nom',
  'titre',
  'texte',
  'montant',
  'num[ée]ro',
];

/** What may stand beside words in one line or two: blanks, and marks of Markdown. */
const filler = String.raw`[^${letters}\d[\]<>():]`;

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|').replaceAll(' ', `${filler}{1,9}`)})`;
}

const alone = oneOf([...promises, ...unfinished]);
const asked = `(?:${oneOf([...wanted, ...promises, ...unfinished])}|(?:insert|ins[ée]rer)(?:${filler}[^[\\]<>]*)?)`;
const square = String.raw`(?<![\\!\]])\[${filler}{0,9}${asked}${filler}{0,9}\](?![([:])`;
const angled = `<${asked} *>`;
const round = String.raw`\(${filler}{0,9}${oneOf(promises)}${filler}{0,9}\)`;

/** The words with which `brief twin` begins what is to be translated; what follows may hold brackets. */
const untranslated = String.raw`(?<![\\!\]])\[(?:translate|traduire)[ \u00A0]?:`;

const toTranslate = new RegExp(untranslated, 'i');
const eachUntranslated = new RegExp(untranslated, 'gi');

/** All that such brackets hold, with others in it. */
export const eachToTranslate: RegExp = new RegExp(
  String.raw`${untranslated}(?:[^[\]]|\[[^[\]]*\])*\]?`,
  'gi',
);

/** Behind these words an act or a form says who does what and when, rather than the author of a note. */
const byOthers = String.raw`${filler}{1,9}(?:(?:by|from)${filler}{1,9}(?:the|an?|each|every)|for|under|par|pour|selon|dans)(?![${letters}])`;

/** What someone still has to do, among other words: `[Finance to confirm]`, `[à valider par les Finances]`. */
const still = oneOf([
  'to be confirmed',
  'to be determined',
  'to be updated',
  'to confirm',
  'to provide',
  '[àa] confirmer',
  '[àa] d[ée]terminer',
  '[àa] valider',
]);
const stillOpen = oneOf(['to be provided', 'to be completed', '[àa] compl[ée]ter', '[àa] fournir']);
const others = String.raw`[^()[\]<>\0]{0,60}`;
const assigned = String.raw`(?<![\\!\]])\[(?:${others}[^${letters}()[\]<>\0])?(?:${still}(?![${letters}])|${stillOpen}(?![${letters}]|${byOthers}))${others}\](?![([:])`;

/** In round brackets only what is to be confirmed: a law may well leave a fee “to be determined by” someone. */
const unconfirmed = String.raw`\((?:${others}[^${letters}()[\]<>\0])?${oneOf(['to be confirmed', '[àa] confirmer'])}(?![${letters}]|${byOthers})${others}\)`;

/** `X` for a figure: `$X`, `$XM`, `X%`, `X M$`, `X million`. */
const unknownFigure = String.raw`\$X[BKMk]?(?![${letters}\d_-])|(?<![${letters}\d$._-])X(?:[ \u00A0]?[%$]|[ \u00A0][GMk]\$|[ \u00A0](?:million|billion|milliard)s?(?![${letters}]))`;

/** A blank to be filled in among words; behind a colon it may be for a signature. */
const gap = String.raw`(?<![_:]|: )_{3,}(?=[ \u00A0]?[${letters}%$,;.])|\$_{1,2}(?![_${letters}\d])`;

/** The same in brackets: `$[ ]`, `[●] days`, `[X] million`, `Annex [X]`; elsewhere `[X]` and `[ ]` are boxes to tick. */
const boxed = String.raw`\$[ \u00A0]?\[[^${letters}\d[\]]{0,8}X?\]|\[[ \u00A0]?(?:[•●#]|_+)[ \u00A0]?\]|(?<=(?:[Aa]nnexe?|[Aa]ppendix|[Tt]ab|[Tt]able(?:au)?|[Ff]igure|[Ss]ection|[Pp]age|[Oo]nglet)[ \u00A0])\[X\]|\[(?:[ \u00A0]{0,8}|X)\](?=[ \u00A0]?(?:[%$]|(?:million|billion|milliard|dollar|day|week|month|year|jour|semaine)s?(?![${letters}])|ans(?![${letters}])|mois|per cent|pour cent))`;

/** The form of a date in place of one, of which the year may be known. */
const dateForm = String.raw`(?<![${letters}\d])(?:(?:DD|MM|JJ)[/.-](?:DD|MM)[/.-](?:YYYY|AAAA|20\d\d)|(?:YYYY|AAAA|20\d\d)[/.-]MM[/.-](?:DD|JJ))(?![${letters}\d])`;

/** A sum or a word that no one knew yet. */
const unknown = String.raw`\$\?+|(?<![^\s\0([“«"])\?{3,}|${unknownFigure}|${gap}|${boxed}|${dateForm}`;

/** What those who draft write for one another. */
const noteToDrafter = String.raw`(?<![\\!\]])\[(?:(?:NTD|NDR)[ \u00A0]?[:–—-]|drafting note|note to (?:the )?draft|note (?:au|à la) r[ée]dact)[^[\]]*\]?`;

/** What Word shows in a field that no one filled, and where what a field refers to is gone. */
const fieldOfWord = String.raw`click(?: or tap)? here to enter(?: text| a date)?|error! (?:reference source not found|bookmark not defined)|cliquez(?: ou appuyez)? ici pour entrer(?: du texte| une date)?|erreur[ \u00A0\u202F]?! ?(?:source du renvoi introuvable|signet non d[ée]fini)`;

const inBrackets = new RegExp(
  `${square}|${untranslated}|${noteToDrafter}|${angled}|lorem ipsum|${fieldOfWord}`,
  'gi',
);

/** Among the words of a quotation whoever is quoted may have meant it. */
const unlessQuoted = new RegExp(`${round}|${assigned}|${unconfirmed}`, 'gi');
const eachUnknown = new RegExp(unknown, 'g');
const angledFirst = new RegExp(`^${angled}`, 'i');
const atEnd = new RegExp(String.raw`(?:^|:)${filler}*(${alone})[^${letters}\d]*$`, 'i');

/**
 * All that a text says, but for marks of Markdown: the instruction of a template, with a few words of what
 * it wants. “Insert the card.” tells the reader what to do.
 */
const instruction =
  /^[\s\0]*((?:insert(?!\s+the\s(?!.*\shere).*\.[\s\0]*$)|ins[ée]rer(?!\s+l(?:[ea]s?\s|['’]).*\.[\s\0]*$))(?:\s+[^\s\0.;:]+){1,5}(?:\s*\.)?)[\s\0]*$/i;

/** The same of a promise that names who is to keep it. */
const promised = new RegExp(
  String.raw`^[\s\0]*(${oneOf(['to be confirmed', 'to be determined', 'to be provided', 'to follow', '[àa] confirmer', '[àa] d[ée]terminer', '[àa] suivre'])}(?:\s+(?:by|from|with|par|avec)(?:\s+[^\s\0.;:]+){1,5})?(?:\s*\.)?)[\s\0]*$`,
  'i',
);

/** The first words of what `brief twin` left, without the bracket before them. */
const leftLead = new RegExp(String.raw`^${filler}*((?:translate|traduire)[ \u00A0]?:)`, 'i');

/** Words in brackets that are all of a text, which its editor means where something is withheld. */
const allInBrackets =
  /^[\s\0]*(\[(?![^\]]*(?:redact|withheld|expurg|caviard|removed|omitted|exempt|supprim|omis|sign[eé]|confidence|privil))[^[\]]+\])[\s\0]*$/i;

const eachWord = new RegExp(`[${letters}’']{2,}`, 'g');

/** All that a text says, where it has neither a letter nor a figure: `...`, `-` and `?`. */
const nothing = /^\s{0,9}([.…?*_–—-][\s.…?*_–—-]{0,40}?)\s{0,9}$/;

/** In capitals only, as a word by itself; `20XX` is a year still to be filled in. */
const inCapitals = new RegExp(
  String.raw`(?<![${letters}\d_])(?:TB[ACD]|FIXME|TODO|(?:19|20)?X{2,})(?![${letters}\d_])`,
  'g',
);

/** XX and XXX number the article of a treaty or a part of an act, too. */
const numbered =
  /(?:articles?|parts?|chapters?|sections?|schedules?|annex|appendix|titles?|books?|volumes?|war|parties?|chapitres?|annexes?|titres?|livres?|tomes?|guerre)\s$/i;

/** Whether a text, or a part of it, was marked by `brief twin` as one that is still to be translated. */
export function isToTranslate(text: string): boolean {
  return toTranslate.test(text);
}

/** Marks that stand for a text which is not there, as all of it. */
export function nothingIn(text: string): Placeholder | undefined {
  return placeOf(nothing.exec(text));
}

/** The words in the brackets of a pattern. */
function placeOf(found: RegExpExecArray | null): Placeholder | undefined {
  const words = found?.[1];
  if (!found || words === undefined) return undefined;
  const start = found.index + found[0].indexOf(words);
  return { start, end: start + words.length };
}

/** How many of its parts were. */
export function countUntranslated(text: string): number {
  return text.match(eachUntranslated)?.length ?? 0;
}

/**
 * Placeholders that are plain wherever they stand: in capitals, in brackets, and words of the user's
 * own. One may hold another: see {@link outermost}.
 */
export function placeholdersIn(
  text: string,
  words: readonly string[],
  isQuoted: (offset: number) => boolean,
): Placeholder[] {
  return [
    ...[...text.matchAll(inCapitals)].filter((match) => !isNumeral(text, match)),
    ...text.matchAll(inBrackets),
    // Not where it begins the quotation: “[Finance to confirm]” is all there is.
    ...[...text.matchAll(unlessQuoted), ...text.matchAll(eachUnknown)].filter(
      ({ index }) => !isQuoted(index - 1),
    ),
    ...words.flatMap((word) => [...text.matchAll(wholeWord(word))]),
  ]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((one) => !isInAddress(text, one));
}

/** “Insert amount”, or a promise such as “to come”, that is all a text says or all after its colon. */
export function promiseIn(text: string): Placeholder | undefined {
  return placeOf(instruction.exec(text) ?? promised.exec(text) ?? atEnd.exec(text));
}

/** “Traduire :” with which a text begins, its bracket gone. */
export function leadIn(text: string): Placeholder | undefined {
  return placeOf(leftLead.exec(text));
}

/**
 * Brackets round all of a text, as a template and `brief twin` set them.
 * @param fewest words that it must have: a single one may be what a speaker does, as in “[Pause]”
 */
export function bracketsRound(text: string, fewest: 1 | 2): Placeholder | undefined {
  const found = placeOf(allInBrackets.exec(text));
  return found && (text.match(eachWord)?.length ?? 0) >= fewest ? found : undefined;
}

/** The placeholder with which a piece of HTML begins, which is none then: `<name>`. */
export function placeholderTag(html: string): Placeholder | undefined {
  const [tag] = angledFirst.exec(html) ?? [];
  return tag === undefined ? undefined : { start: 0, end: tag.length };
}

/** Placeholders without those within another or found twice, in the order of the text. */
export function outermost(found: readonly Placeholder[]): Placeholder[] {
  let reached = 0;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isNew = end > reached;
      if (isNew) reached = end;
      return isNew;
    });
}

function isNumeral(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return /^X{2,3}$/.test(word) && numbered.test(text.slice(Math.max(0, index - 12), index));
}

/** Letters of an address are none of a sentence: `https://example.org/TBD`. */
function isInAddress(text: string, { start, end }: Placeholder): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  return /:\/\/|www\./.test(before) || text[end] === '@';
}

function wholeWord(word: string): RegExp {
  const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![${letters}\d_])${escaped}(?![${letters}\d_])`, 'g');
}
