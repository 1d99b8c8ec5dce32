import { readFileSync } from 'node:fs';

/** Broken notes that are too large to keep as files, by the names they have in `expected.json`. */
export function madeNotes(): Readonly<Record<string, string>> {
  const good = readFileSync('test/cases/broken/00-good.yaml', 'utf8');
  return {
    '14-long-line.yaml': longLine(good),
    '15-deep-nesting.yaml': good.replace(/^issue: .*$/mu, `issue: ${'['.repeat(10_000)}`),
    '15b-deep-block.yaml': `${good}extra:\n${deepBlock(600)}`,
  };
}

/** Over 1 MiB, which is 1,048,576 bytes; its classification is wrong too. */
function longLine(good: string): string {
  return good
    .replace('Protected A', 'Uncalssified')
    .replace(/^issue: .*$/mu, `issue: ${'wave '.repeat(210_000)}`);
}

function deepBlock(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => `${'  '.repeat(level + 1)}k${level}:`);
  return `${lines.join('\n')} end\n`;
}
