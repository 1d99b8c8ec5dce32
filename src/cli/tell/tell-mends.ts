import type { FixedNote } from '../../fix/fix-note.ts';
import type { Mend } from '../../fix/mends.ts';
import { translate } from '../../locale/index.ts';
import { tame, tameLine } from '../../report/tame.ts';
import type { Terminal } from './terminal.ts';

/** Mends of one note that are told one by one; the count of the rest is said. */
const mostTold = 20;

const quoteMark = /["“”«»]/;

/** Says on standard error what was mended in a note, by its places in the mended file. */
export function tellMends(
  path: string,
  { mended, checked: { source } }: FixedNote,
  { host, locale, style }: Terminal,
): void {
  const look = style(host.stderr);
  const word = look.paint('good', translate(locale, 'cli/fixed', {}));
  const lines = mended.slice(0, mostTold).map((mend) => {
    const { line, column } = source.positionAt(mend.offset);
    const place = look.paint('strong', `${tame(path)}:${line}:${column}`);
    return [place, word, look.paint('dim', mend.rule), ...wordsOf(mend)].join('  ');
  });
  const count = mended.length - lines.length;
  const rest = count > 0 ? [look.paint('dim', translate(locale, 'cli/fixed-more', { count }))] : [];
  // One comment that is taken away may be of several rules.
  const told = new Set([...lines, ...rest]);
  host.stderr.write([...told].map((line) => `${tameLine(line)}\n`).join(''));

  function wordsOf({ words }: Mend): string[] {
    if (!words) return [];
    const [before, after] = [tame(words.before), tame(words.after)];
    // Quotes round quotes would be read as those of the note.
    const bare = quoteMark.test(before + after) ? '-bare' : '';
    if (after === '') return [translate(locale, `cli/fixed-away${bare}`, { before })];
    return [translate(locale, `cli/fixed-words${bare}`, { before, after })];
  }
}
