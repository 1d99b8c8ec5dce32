/** What `npm run torture` has seen, as a table for the terminal and for docs/reliability.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const marks = ['<!-- figures -->\n', '<!-- end of figures -->\n'];

/** A row for each fault. */
export function tableOf(figures) {
  const rows = figures.map(({ title, tried, problems, missing, note = '' }) =>
    missing
      ? [title, 'not tried', '', missing]
      : [title, String(tried), String(tried - problems.length), note],
  );
  const all = [['what was done to it', 'tried', 'survived', ''], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(3, ...all.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const [head, ...body] = all.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

/** Writes the figures of a run into the guide, between its marks. */
export function recordFigures(figures, { minutes, seed }) {
  const tried = figures.reduce((sum, row) => sum + row.tried, 0);
  const lost = figures.reduce((sum, row) => sum + row.problems.length, 0);
  const machine = `Node ${process.versions.node} on ${process.platform}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  const head = `A run of ${minutes} minutes with seed ${seed} (${machine}, ${day}): ${tried} tries, ${tried - lost} survived.`;
  const text = readFileSync(file, 'utf8');
  const [before, rest = ''] = text.split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  writeFileSync(
    file,
    `${before}${marks[0]}\n${head}\n\n${tableOf(figures)}\n\n${marks[1]}${after}`,
  );
}
