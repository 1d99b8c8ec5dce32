import { blank } from './edits.ts';

/** Words that are English and not French, and the other way round; a title has few others. */
const english = new Set(
  'the of and to is are was for that with this by from be have will who their it we not but why because beyond how what when where yes at into our your'.split(
    ' ',
  ),
);
const french = new Set(
  'le la les l de des d du et est un une dans pour que qu qui sur avec au aux ce cette il elle pas se à en par ne n son sa ses'.split(
    ' ',
  ),
);

/** What stands between two guillemets of a French text and is plainly English, without its blanks. */
export function englishQuotes(
  text: string,
): Array<{ readonly start: number; readonly end: number }> {
  return Array.from(text.matchAll(quoted)).flatMap(({ groups = {}, indices }) => {
    const [start, end] = indices?.groups?.['inner'] ?? [0, 0];
    return isEnglish(groups['inner'] ?? '') ? [{ start, end }] : [];
  });
}

const quoted = new RegExp(`«${blank}*(?<inner>[^«»]*?)${blank}*»`, 'dg');

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return words.some((each) => english.has(each)) && !words.some((each) => isFrench(each));
}

function isFrench(word: string): boolean {
  return french.has(word) || /[àâçéèêëîïôùûœ]/.test(word);
}
