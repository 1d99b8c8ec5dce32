/**
 * Mutation testing: changes the code of a part in small ways, one at a time, and runs the tests of that
 * part; a change that no test notices is something that the tests do not hold.
 *
 *   npm run mutate -- source      or schema, patterns, rules, layout; all of them where none is named
 *   npm run mutate -- rules src/rules/date-form.ts      these files of the part alone
 *   npm run mutate -- layout --sample 4                 one line in four, in a quarter of the time
 *
 * A part is judged by the tests nearest to it alone, since the whole suite for each of thousands of
 * changes would take days: what survives here may still be held by a test farther off.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parts } from '../mutation/parts.js';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '1' } },
});
const files = words.filter((word) => word.endsWith('.ts'));
const named = words.filter((word) => !files.includes(word));
const unknown = named.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`mutate: there is no part ${unknown}; write ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const stryker = fileURLToPath(
  new URL('../mutation/node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url),
);
const ends = (named.length > 0 ? named : Object.keys(parts)).map((part) => {
  const env = {
    ...process.env,
    BRIEF_MUTATE: part,
    BRIEF_FILES: files.join(','),
    BRIEF_SAMPLE: values.sample,
  };
  const argv = [stryker, 'run', 'mutation/stryker.config.js'];
  return spawnSync(process.execPath, argv, { env, stdio: 'inherit' }).status ?? 1;
});
process.exit(Math.max(...ends));
