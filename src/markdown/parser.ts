import MarkdownIt from 'markdown-it';
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import type Ruler from 'markdown-it/lib/ruler.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { footnoteDefinition, footnoteReference } from './footnote-rules.ts';

/**
 * How deep constructs may nest; a list counts twice, for itself and its item. markdown-it would drop
 * the words below its own limit of 100, and renderers recurse, so the rest is kept as plain text.
 */
export const maxDepth = 32;

/** What parsing needs to know besides the text. */
export interface Environment {
  /** Offset in the body at which each line ends, before its line break. */
  readonly lineEnds: readonly number[];
}

/** What `Token.meta` holds: offsets in the body for blocks, in the inline content for inlines. */
export interface Mark {
  readonly start?: number;
  readonly end?: number;
  readonly label?: string;
}

/** The tokens of a body, each marked with its place. */
export function tokenize(text: string, environment: Environment): Token[] {
  return parser.parse(text, environment);
}

/** The inline tokens of a piece of content that markdown-it left out. */
export function tokenizeInline(content: string): Token[] {
  const tokens: Token[] = [];
  parser.inline.parse(content, parser, {}, tokens);
  return tokens;
}

/** What markdown-it recorded of a token. */
export function markOf(token: Token): Mark {
  return (token.meta as Mark | null) ?? unmarked;
}

const unmarked: Mark = {};

const parser = createParser();

function createParser(): MarkdownIt {
  const created = new MarkdownIt({ html: true });
  created.disable(['linkify', 'replacements', 'smartquotes', 'text_join']);
  // An unsafe address must reach the rule that reports it, and letters are printed as written.
  created.validateLink = () => true;
  created.normalizeLinkText = (url) => url;
  const { block, inline } = created;
  const interrupts = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  const paragraph = block.ruler.getRules('').at(-1)!;
  const reference = ruleNamed(created, 'reference');
  block.ruler.at('reference', addressesOnly(reference));
  block.ruler.before('html_block', 'span', spanBefore(paragraph));
  block.ruler.before('table', 'too_deep', tooDeep);
  block.ruler.before('reference', 'footnote_definition', footnoteDefinition, interrupts);
  inline.ruler.after('image', 'footnote_reference', footnoteReference);
  wrapRules(block.ruler, markStart);
  wrapRules(inline.ruler, markEnd);
  return created;
}

/** A rule of markdown-it's own: the one that is gone when its name is switched off. */
function ruleNamed(markdown: MarkdownIt, name: string): RuleBlock {
  const { ruler } = markdown.block;
  const all = ruler.getRules('');
  markdown.disable(name);
  const rest = new Set(ruler.getRules(''));
  markdown.enable(name);
  return all.find((rule) => !rest.has(rule))!;
}

/**
 * A definition such as `[plan]: https://example.org` is not printed, so only what has an address is one:
 * `[Redacted]: the name` stays the text that its author meant, where CommonMark would drop it.
 */
function addressesOnly(reference: RuleBlock): RuleBlock {
  return (state, line, endLine, silent) => {
    leadsSomewhere.lastIndex = state.bMarks[line]! + state.tShift[line]!;
    return leadsSomewhere.test(state.src) && reference(state, line, endLine, silent);
  };
}

/** A label and an address, which may each stand on lines of their own, even within a quotation. */
const leadsSomewhere =
  /\[(?:[^[\]\\]|\\[^]){0,1999}\]:[\s>]*<?(?:[a-z][a-z\d+.-]*:|[#./?]|www\.|[^\s<>]+\.(?:png|jpe?g)(?:[\s>]|$))/iy;

/** Wraps the rules that make tokens; those that only ask whether a block ends are left alone. */
function wrapRules<Rule>(ruler: Ruler<Rule>, wrap: (rule: Rule) => Rule): void {
  const others = ruler.getRules.bind(ruler);
  const wrapped = ruler.getRules('').map(wrap);
  ruler.getRules = (chain) => (chain === '' ? wrapped : others(chain));
}

/** Inner rules have marked their tokens while the indents of their own container were in force. */
function markStart(rule: RuleBlock): RuleBlock {
  return (state, startLine, endLine, silent) => {
    const first = state.tokens.length;
    if (!rule(state, startLine, endLine, silent)) return false;
    if (silent) return true;
    for (let index = first; index < state.tokens.length; index++) {
      const token = state.tokens[index]!;
      if (token.map === null || markOf(token).start !== undefined) continue;
      token.meta = { ...markOf(token), start: contentStart(state, token.map[0]) };
    }
    return true;
  };
}

/** Offset in the body of what a line holds inside the containers that are open. */
function contentStart(state: StateBlock, line: number): number {
  const { lineEnds } = state.env as Environment;
  const fromEnd = state.eMarks[line]! - state.bMarks[line]! - state.tShift[line]!;
  return (lineEnds[line] ?? 0) - fromEnd;
}

/** The last token that a rule pushed ends where the rule stopped. */
function markEnd(rule: RuleInline): RuleInline {
  return (state, silent) => {
    const { length } = state.tokens;
    if (!rule(state, silent)) return false;
    if (state.tokens.length === length) return true;
    const last = state.tokens.at(-1)!;
    last.meta = { ...markOf(last), end: state.pos };
    return true;
  };
}

/** A lone `<span>` on a line begins a paragraph, for words in the other language may follow. */
function spanBefore(paragraph: RuleBlock): RuleBlock {
  return (state, line, endLine, silent) => {
    const start = state.bMarks[line]! + state.tShift[line]!;
    const found = /^<\/?span\b[^>]*>\s*$/i.test(state.src.slice(start, state.eMarks[line]));
    return !silent && found && paragraph(state, line, endLine, silent);
  };
}

/** Takes the rest of a container that is nested too deep as lines of plain text. */
function tooDeep(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.level < maxDepth || silent) return false;
  const lines = [];
  let line = startLine;
  for (; line < endLine; line++) {
    if (!state.isEmpty(line) && state.sCount[line]! < state.blkIndent) break;
    lines.push(state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]));
  }
  const token = state.push('too_deep', '', 0);
  token.content = lines.join('\n');
  token.map = [startLine, line];
  state.line = line;
  return true;
}
