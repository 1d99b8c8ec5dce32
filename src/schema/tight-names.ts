import { say, type Edit, type NotePath } from '../findings/finding.ts';
import { innerKeys } from '../generated/inner-keys.js';
import { report, valueOrKey, writtenPath, type SchemaContext } from './context.ts';

/**
 * `name:Ana Pereira` in each line below `prepared_by:`: without a blank after its colon no name is one to
 * YAML, and all the lines are one text. False where any line is something else.
 */
export function tightNames(context: SchemaContext, path: NotePath, value: unknown): boolean {
  const { places, source } = context;
  const at = writtenPath(context, path);
  if (typeof value !== 'string' || places.style(at) !== 'plain') return false;
  const span = valueOrKey(context, path);
  const lines = source.text.slice(span.start, span.end).split('\n');
  const fix: Edit[] = [];
  let start = span.start;
  for (const line of lines) {
    const [lead = '', name = ''] = /^\s*([a-z_]+):(?=\S)/.exec(line) ?? [];
    if (!innerKeys.has(name)) return false;
    const end = start + lead.length;
    fix.push({ span: { start: end, end }, text: ' ' });
    start += line.length + 1;
  }
  context.unsound.push(path);
  const first = lines[0]!.trim();
  const colon = first.indexOf(':') + 1;
  report(
    context,
    path,
    { start: span.start + colon - 1, end: span.start + colon },
    {
      rule: 'wrong-type',
      message: say('yaml-syntax/no-space', {}),
      hints: [say('hint/write', { text: `${first.slice(0, colon)} ${first.slice(colon)}` })],
      fix,
    },
  );
  return true;
}
