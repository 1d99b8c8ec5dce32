import { say, type Finding } from '../findings/finding.ts';
import { innerKeys } from '../generated/inner-keys.js';
import type { Source } from './source.ts';
import { rangeOf, type TreeFault } from './tree.ts';

type DuplicateKey = Extract<TreeFault, { readonly kind: 'duplicate-key' }>;

/**
 * Keys that stand twice, one finding each; but where a contact lost the spaces before its lines, one for
 * all of them, since several of its keys may be those of the note or of the contact before it.
 */
export function duplicateKeys(faults: readonly TreeFault[], source: Source): Finding[] {
  const told = new Set<number>();
  return faults.flatMap((fault) => {
    if (fault.kind !== 'duplicate-key') return [];
    const lost = outdentedLines(source, rangeOf(fault.node).start);
    if (!lost) return [findingOf(fault)];
    const isTold = told.has(lost.first);
    told.add(lost.first);
    // What stands twice within the lines stands twice wherever they belong.
    const isWithin = source.positionAt(rangeOf(fault.first).start).line >= lost.first;
    if (isTold) return isWithin ? [findingOf(fault)] : [];
    const { key, first, last } = lost;
    const hint =
      first === last
        ? say('duplicate-key/outdented', { key })
        : say('duplicate-key/outdented-lines', { key, first, last });
    return [{ ...findingOf(fault), hints: [hint] }];
  });
}

function findingOf({ node, first, name }: DuplicateKey): Finding {
  const related = [{ message: say('duplicate-key/related', { key: name }), span: rangeOf(first) }];
  const message = say('duplicate-key', { key: name });
  const hints = firstOfItem.has(name) ? [say('yaml-syntax/two-items', { key: name })] : [];
  return { rule: 'duplicate-key', severity: 'error', message, span: rangeOf(node), related, hints };
}

/** With these begins a person, a subject, a section or an option, of which there may be several. */
const firstOfItem = new Set(['name', 'on', 'heading', 'option']);

/** Lines at the margin below a key that has nothing after its colon. */
interface OutdentedLines {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/**
 * A contact whose lines all begin at the margin gives the note a second title. Its key has nothing
 * after its colon, and what follows it is not indented.
 */
function outdentedLines(source: Source, start: number): OutdentedLines | undefined {
  const { line, column } = source.positionAt(start);
  if (column > 1) return undefined;
  const fieldAt = (at: number): string | undefined =>
    /^([\w-]+)[ \t]*:[ \t]+\S/.exec(source.lineAt(at))?.[1];
  let above = line - 1;
  while (fieldAt(above) !== undefined) above--;
  const [, key] = /^([\w-]+)[ \t]*:/.exec(source.lineAt(above)) ?? [];
  if (key === undefined) return undefined;
  let last = line;
  while (innerKeys.has(fieldAt(last + 1) ?? '')) last++;
  return { key, first: above + 1, last };
}
