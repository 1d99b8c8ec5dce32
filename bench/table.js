/** Figures, and tables of them in Markdown. */

/**
 * @param {number[]} times
 * @param {number} share 0.5 for the median, 0.25 and 0.75 for the quartiles
 * @returns {number} between two of them where it falls between
 */
export function quantile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {number[]} times */
export const median = (times) => quantile(times, 0.5);

/**
 * @param {number} milliseconds
 * @returns {string} in milliseconds, or in seconds from ten on
 */
export function duration(milliseconds) {
  if (milliseconds >= 9_999.5) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.round(milliseconds).toLocaleString('en-CA')} ms`;
}

/**
 * @param {number} value
 * @returns {string} with three figures that count
 */
export function ratio(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en-CA');
  return value.toFixed(value >= 10 ? 1 : value >= 0.2 ? 2 : 3);
}

/**
 * A table in Markdown, its columns aligned as the formatter of the repository wants them.
 *
 * @param {string[]} head names of the columns; of figures where they end with a blank
 * @param {string[][]} lines
 */
export function table(head, lines) {
  const numbers = head.map((name) => name.endsWith(' '));
  const cells = [head.map((name) => name.trim()), ...lines];
  const widths = head.map((_, at) => Math.max(3, ...cells.map((line) => line[at].length)));
  const pad = (text, at) => {
    const blanks = ' '.repeat(widths[at] - text.length);
    return numbers[at] ? blanks + text : text + blanks;
  };
  const rule = widths.map(
    (width, at) => '-'.repeat(width - (numbers[at] ? 1 : 0)) + (numbers[at] ? ':' : ''),
  );
  const drawn = ([first, ...rest]) => [first.map(pad), rule, ...rest.map((line) => line.map(pad))];
  return drawn(cells)
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

/**
 * The table of a row. A peer's ratio is of its time for each note to that of `brief`, as many as either was
 * given.
 *
 * @param {import('./measure.js').Timing[]} timings `brief` first
 */
export function timingTable(timings) {
  const each = ({ times, notes }) => median(times) / notes;
  const [brief] = timings;
  return table(
    ['program', 'notes ', 'median ', 'middle half ', 'rounds ', 'to brief '],
    timings.map((timing) => {
      const { peer, times, missing } = timing;
      if (times.length === 0) return [peer, '', missing ?? 'not timed', '', '', ''];
      const [from, to] = [0.25, 0.75].map((share) => duration(quantile(times, share)));
      const compared = brief.times.length > 0 ? ratio(each(timing) / each(brief)) : '';
      const notes = timing.notes.toLocaleString('en-CA');
      return [peer, notes, duration(median(times)), `${from} – ${to}`, `${times.length}`, compared];
    }),
  );
}

/**
 * The targets whose two figures were measured.
 *
 * @param {import('./targets.js').Target[]} targets
 * @param {Map<string, import('./measure.js').Timing[]>} results by the names of the rows
 */
export function targetTable(targets, results) {
  const timesOf = ({ row, peer }) =>
    results.get(row)?.find((timing) => timing.peer === peer)?.times;
  const named = ({ row, peer }) => `${row}, ${peer}`;
  const lines = targets.flatMap(({ of, to, most }) => {
    const [own, other] = [of, to].map(timesOf);
    if (!own?.length || !other?.length) return [];
    const value = median(own) / median(other);
    return [[named(of), named(to), ratio(value), ratio(most), value <= most ? 'met' : 'missed']];
  });
  return lines.length === 0 ? '' : table(['what', 'beside', 'ratio ', 'at most ', ''], lines);
}
