import { applyEdits, type Edit } from './edits.ts';

/** Words that the typography changed, with as much round them as shows where. */
export interface Change {
  readonly written: string;
  readonly set: string;
}

/** The words round edits, before and after; edits in the same words are one change. */
export function changesOf(text: string, edits: readonly Edit[]): Change[] {
  const groups: Edit[][] = [];
  let reached = -1;
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group && wordStart(text, edit.start) < reached) group.push(edit);
    else groups.push([edit]);
    reached = wordEnd(text, edit.end);
  }
  return groups.map((group) => {
    const start = wordStart(text, group[0]!.start);
    const written = text.slice(start, wordEnd(text, group.at(-1)!.end));
    const within = group.map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }));
    return { written, set: applyEdits(written, within) };
  });
}

/** Letters of a word that are shown; an address may be longer. */
const most = 24;

function wordStart(text: string, at: number): number {
  const [word = ''] = /\S*$/.exec(text.slice(Math.max(0, at - most), at)) ?? [];
  return at - word.length;
}

function wordEnd(text: string, at: number): number {
  const [word = ''] = /^\S*/.exec(text.slice(at, at + most)) ?? [];
  return at + word.length;
}
