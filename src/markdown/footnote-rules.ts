import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

/** Labels hold no blank and no bracket, as in GitHub's Markdown. */
const mark = /\[\^([^\s[\]]+)\]/y;

/**
 * `[^label]` is always a reference: its definition may stand in another body of the note.
 * It comes after links, so that `[^label](address)` stays one.
 */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  // While the end of a link's text is sought, it must look like plain brackets.
  if (silent || state.src.charCodeAt(state.pos) !== 0x5b) return false;
  mark.lastIndex = state.pos;
  const found = mark.exec(state.src);
  if (found === null || mark.lastIndex > state.posMax) return false;
  const token = state.push('footnote_reference', '', 0);
  token.content = found[0];
  token.meta = { label: labelKey(found[1]!) };
  state.pos += found[0].length;
  return true;
}

/** `[^label]: …` and what is indented by four columns below it. */
export function footnoteDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
  const start = state.bMarks[startLine]! + state.tShift[startLine]!;
  if (state.src.charCodeAt(start) !== 0x5b) return false;
  mark.lastIndex = start;
  const found = mark.exec(state.src);
  if (found === null || state.src[mark.lastIndex] !== ':') return false;
  if (silent) return true;

  const open = state.push('footnote_open', '', 1);
  const lines: [number, number] = [startLine, 0];
  open.map = lines;
  open.content = found[1]!;
  open.meta = { label: labelKey(found[1]!) };
  tokenizeContent(state, startLine, endLine, start + found[0].length + 1);
  state.push('footnote_close', '', -1);
  lines[1] = state.line;
  return true;
}

/** The form in which labels are compared. */
function labelKey(label: string): string {
  return label.toLowerCase();
}

/** Parses the blocks of a definition as if its mark were indentation, and puts the state back. */
function tokenizeContent(state: StateBlock, line: number, endLine: number, from: number): void {
  const { blkIndent, parentType, tight } = state;
  const start = state.bMarks[line]!;
  const shift = state.tShift[line]!;
  const indent = state.sCount[line]!;
  state.blkIndent = blkIndent + 4;
  state.parentType = 'list';
  state.tight = true;
  state.bMarks[line] = Math.min(state.skipSpaces(from), state.eMarks[line]!);
  state.tShift[line] = 0;
  state.sCount[line] = state.blkIndent;
  state.md.block.tokenize(state, line, endLine);
  state.blkIndent = blkIndent;
  state.parentType = parentType;
  state.tight = tight;
  state.bMarks[line] = start;
  state.tShift[line] = shift;
  state.sCount[line] = indent;
}
