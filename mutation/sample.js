import { readdirSync, readFileSync } from 'node:fs';

/** Lines that stand together in a sample. */
const together = 4;

/**
 * Some lines of each file, spread evenly: of every so many groups of lines one. A change that reaches
 * beyond its group is left out, such as that of a whole function; most of those are soon noticed.
 *
 * @param {string[]} patterns files, or all of a folder; those with `!` leave files out
 * @param {number} share one in so many
 */
export function sampleOf(patterns, share) {
  const exclude = patterns.filter((each) => each.startsWith('!')).map((each) => each.slice(1));
  const files = patterns
    .filter((each) => !each.startsWith('!'))
    .flatMap(filesOf)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return files
    .filter((file) => !exclude.includes(file))
    .flatMap((file, index) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      const groups = Array.from({ length: Math.ceil(lines / together) }, (_, group) => group);
      // Files begin at different groups, or imports and first functions would always be left out.
      return groups
        .filter((group) => group % share === index % share)
        .map((group) => `${file}:${group * together + 1}-${(group + 1) * together}`);
    });
}

function filesOf(pattern) {
  const [folder, below] = pattern.split('/**/');
  if (below === undefined) return [pattern];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
