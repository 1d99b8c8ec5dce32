import { isCommonWord, withoutShouts } from './capitals.ts';
import { letters } from '../../document/letters.ts';

/** An acronym in a text, in UTF-16 offsets; the plural's s is not part of it. */
export interface Acronym {
  readonly acronym: string;
  readonly start: number;
  readonly end: number;
}

/** The acronyms of a text that need a full form: none that is a word by itself, and no word in capitals. */
export function acronymsIn(prose: string, known: ReadonlySet<string>): Acronym[] {
  const found = possibleAcronymsIn(prose, known);
  return found.length === 0 ? found : possibleAcronymsIn(withoutShouts(prose), known);
}

/** The same, with words of shouts: where rows end is not known until Markdown is parsed. */
export function possibleAcronymsIn(text: string, known: ReadonlySet<string>): Acronym[] {
  const found: Acronym[] = [];
  for (const { 0: written, index: start } of text.matchAll(capitals)) {
    const acronym = written.replace(/s$/, '');
    if (known.has(acronym) || isPlain(acronym)) continue;
    if (isByItself(text, start, written.length))
      found.push({ acronym, start, end: start + written.length });
  }
  return found;
}

/** Two capitals or more, with digits only between them: C3P, but not CO2 or RC66. */
const capitals = /[A-Z][A-Z\d]*[A-Z]s?/g;

/** What has no full form to give: a word, a number in Roman figures, or too long for an acronym. */
function isPlain(acronym: string): boolean {
  return (
    acronym.length > 8 ||
    isCommonWord(acronym) ||
    plain.has(acronym) ||
    /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/.test(acronym)
  );
}

/** Not part of a word such as SOUS-MINISTRE or of OH&S, a reference such as DMS-2026-QP-12 or IMM 5257, a postal code, a file name or an address. */
function isByItself(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 8);
  if (joinedBefore.test(before) || joinedAfter.test(after)) return false;
  // The court of a neutral citation: “2016 SCC 27”.
  const isAfterYear = /(?:18|19|20)\d\d[ \u00A0]$/.test(text.slice(Math.max(0, start - 5), start));
  if (isAfterYear && /^[ \u00A0]\d/.test(after)) return false;
  // The law report of another: “[2019] 3 SCR 5”.
  if (volume.test(text.slice(Math.max(0, start - 12), start)) && /^[ \u00A0]\d/.test(after))
    return false;
  return !isInAddress(text, start);
}

const volume = /(?:\[(?:18|19|20)\d\d\]|\((?:18|19|20)\d\d\))[ \u00A0](?:\d{1,3}[ \u00A0])?$/;

const joinedBefore = new RegExp(
  String.raw`[${letters}\d@#$.\\]$|[A-Z\d][-‑]$|[A-Z]&$|[${letters}\d]_$`,
);
const joinedAfter = new RegExp(
  String.raw`^(?:[${letters}\d₀-₉@$]|_[${letters}\d]|[-‑](?:\d|[A-Z]{2})|&[A-Z]|/\d|\.\d|\.[${letters}]|://|[ \u00A0]?\d[A-Z]\d|[ \u00A0]\d+[\d.-]\d)`,
);

/** Whether an address has begun before a place, with no blank or mark since. */
function isInAddress(text: string, at: number): boolean {
  return /(?::\/\/|www\.)[^\s()[\]<>|"`*\0]*$/.test(text.slice(Math.max(0, at - 100), at));
}

/**
 * Words of their own in a dictionary of either language, what every reader knows, titles after a name, units, times, currencies,
 * signs of countries and provinces. Names of organizations are the config's: offices differ in what they know.
 */
const plain: ReadonlySet<string> = new Set(
  [
    'AIDS ATM CD DNA DVD GPS HIV HTML ID IQ LED OK PC PDF PIN RNA SARS SRAS SMS SOS SUV TV UFO URL USB UV VIP',
    'ADN ARN GAB NIP OVNI SIDA VIH VTT VUS',
    'AI CEO FAQ GDP GST HST HTTP HTTPS NASA NATO UNESCO UNICEF IA OTAN ONU PIB TPS TVH TVQ',
    'BA CM CPA KC MA MD MLA MNA MP MPP OC QC RN',
    'AD BC BCE CE AM PM UTC GMT EST EDT PST PDT',
    'CA CAN CAD USD EUR GBP GB KB MB TB GW KW MW TW HP KM CM MM HA PH',
    'EU UE UK UN US USA',
    // Of Canada’s public life; no institutions that a note is about, such as the RCMP, and none of two meanings.
    'CBC CTV CRTC NORAD NAFTA ALENA CUSMA ACEUM NHL LNH',
    'RRSP REER TFSA CELI RESP REEE CPP RPC SIN NAS EI COVID LGBTQ NDP NPD PME',
    'OECD OCDE WHO OMS WTO OMC IMF FMI IT',
    'AB MB NB NL NS NT NU ON PE SK YT PEI NWT NZ',
    'TBA TBC TBD TODO FIXME XX XXX XXXX DD JJ YYYY AAAA NA REDACTED',
  ].flatMap((line) => line.split(' ')),
);
