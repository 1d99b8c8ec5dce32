/** A block that nothing closes, as it is written. */
export interface UnclosedBlock {
  /** `{{#if branch}}` */
  readonly open: string;
  /** `{{/if}}` */
  readonly close: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
}

/** The innermost block that is still open where a template ends; undefined where there is none. */
export function unclosedBlock(source: string): UnclosedBlock | undefined {
  const open: Array<{ readonly text: string; readonly name: string; readonly at: number }> = [];
  for (const { 0: text, index: at, groups } of source.matchAll(blockTags)) {
    if (groups?.['close'] !== undefined) open.pop();
    else if (groups?.['name'] !== undefined) open.push({ text, name: groups['name'], at });
  }
  const last = open.at(-1);
  if (!last) return undefined;
  const before = source.slice(0, last.at).split(/\r\n?|\n/);
  return {
    open: last.text.replaceAll(/\s+/g, ' '),
    close: `{{/${last.name}}}`,
    line: before.length,
    column: before.at(-1)!.length + 1,
  };
}

/** Comments, which may hold anything; the tags that close a block; those that open one. */
const blockTags =
  /\{\{~?!--[^]*?--~?\}\}|\{\{~?![^]*?\}\}|(?<close>\{\{~?\/[^]*?\}\})|\{\{~?(?:#[*>]?|\^)\s*(?<name>[^\s{}~|()]+)[^]*?\}\}/g;
