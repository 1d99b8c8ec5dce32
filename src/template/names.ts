import { say, type Message } from '../findings/finding.ts';
import { isMessageKey } from '../locale/index.ts';
import { TemplateError } from './template-error.ts';

/** A field that a template asks for, and where. */
export interface FieldUse {
  readonly name: string;
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
}

/** What the names in a template's files may mean. */
export interface KnownNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  /** Whether `{{{` may write HTML: only in a page, because the words of a note are its author's. */
  readonly raw: boolean;
}

/**
 * Lists the fields that a template's file asks for, and the names that it gives to values itself
 * (block parameters, and what it hands to partials), which are no fields.
 * Handlebars prints nothing for a misspelt name, so names are checked before a template is run.
 * @throws TemplateError at a helper or partial that does not exist, or at `{{{` where it may not be.
 */
export function readNames(
  program: hbs.AST.Program,
  known: KnownNames,
): { readonly fields: readonly FieldUse[]; readonly given: readonly string[] } {
  const fields: FieldUse[] = [];
  const given: string[] = [];

  function visit(node: AnyNode, own: boolean): void {
    check(node, known);
    given.push(...namesGiven(node));
    if (node.type === 'PathExpression' && !own) fields.push(...fieldsOf(node));
    for (const child of valuesOf(node, known)) visit(child, own);
    // In a block over the author's own values every name is the author's.
    const inside = own || (node.params ?? []).some((param) => ownPart(param) >= 0);
    for (const child of blocksOf(node)) visit(child, inside);
  }

  visit(program, false);
  return { fields, given };
}

/** Handlebars' nodes seen alike: each has some of these. */
interface AnyNode extends hbs.AST.Node {
  readonly path?: AnyNode;
  readonly name?: AnyNode;
  readonly params?: readonly AnyNode[];
  readonly hash?: Pairs;
  readonly program?: AnyNode;
  readonly inverse?: AnyNode;
  readonly body?: readonly AnyNode[];
  readonly blockParams?: readonly string[];
  readonly data?: boolean;
  readonly escaped?: boolean;
  readonly parts?: readonly string[];
  readonly original?: unknown;
}

interface Pairs {
  readonly pairs: ReadonlyArray<{ readonly key: string; readonly value: AnyNode }>;
}

function pairsOf(node: AnyNode): Pairs['pairs'] {
  return node.hash?.pairs ?? [];
}

function namesGiven(node: AnyNode): readonly string[] {
  const handed = node.type.startsWith('Partial') ? pairsOf(node).map((pair) => pair.key) : [];
  return [...(node.blockParams ?? []), ...handed];
}

function valuesOf(node: AnyNode, known: KnownNames): readonly AnyNode[] {
  const { path, params = [], body = [] } = node;
  const target = path === undefined || isHelper(node, path, known) ? [] : [path];
  return [...target, ...params, ...pairsOf(node).map((pair) => pair.value), ...body];
}

function blocksOf({ program, inverse }: AnyNode): readonly AnyNode[] {
  return [program, inverse].filter((block) => block !== undefined);
}

/** `{{name}}` is a helper if there is one; with values after it, it can be nothing else. */
function isHelper(node: AnyNode, path: AnyNode, known: KnownNames): boolean {
  return hasValues(node) || known.helpers.has(String(path.original));
}

function hasValues(node: AnyNode): boolean {
  return (node.params ?? []).length > 0 || pairsOf(node).length > 0;
}

function check(node: AnyNode, known: KnownNames): void {
  if (node.escaped === false && !known.raw) throw errorAt(say('template/raw', {}), node);
  if (node.name !== undefined) checkPartial(node.name, known);
  if (node.path !== undefined && isHelper(node, node.path, known)) {
    checkHelper(node, node.path, known);
  }
}

function checkHelper(node: AnyNode, path: AnyNode, known: KnownNames): void {
  const name = String(path.original);
  if (!known.helpers.has(name)) {
    const list = [...known.helpers].toSorted().join(', ');
    throw errorAt(say('template/unknown-helper', { name, known: list }), path);
  }
  if (!hasValues(node)) throw errorAt(say('template/helper-without-value', { name }), path);
  if (name === 't') checkSentence(node.params ?? []);
}

/** A key that comes in parts is known only when the template is run. */
function checkSentence(parts: readonly AnyNode[]): void {
  const [part] = parts;
  const name = String(part?.original);
  const isWhole = parts.length === 1 && part?.type === 'StringLiteral';
  if (isWhole && !isMessageKey(name)) {
    throw errorAt(say('template/unknown-sentence', { name }), part);
  }
}

function checkPartial(partial: AnyNode, known: KnownNames): void {
  const name = String(partial.original);
  const isNamed = partial.type === 'PathExpression' && partial.data !== true;
  if (isNamed && !known.partials.has(name)) {
    throw errorAt(say('template/unknown-partial', { name }), partial);
  }
}

/** The parts of a path that name fields: not positions in a list, nor what is below a key `x_…`. */
function fieldsOf(path: AnyNode): readonly FieldUse[] {
  if (path.data === true) return [];
  const own = ownPart(path);
  return (path.parts ?? [])
    .slice(0, own < 0 ? undefined : own)
    .filter((name) => name !== 'length' && !/^\d+$/.test(name))
    .map((name) => ({ name, ...placeOf(path) }));
}

/** Where a path comes to a key of the author's own (`x_…`), or -1. */
function ownPart(path: AnyNode): number {
  return (path.parts ?? []).findIndex((part) => part.startsWith('x_'));
}

function errorAt(sentence: Message, node: AnyNode): TemplateError {
  return new TemplateError(sentence, placeOf(node));
}

function placeOf(node: AnyNode): Omit<FieldUse, 'name'> {
  const { source, start } = node.loc;
  return { file: source, line: start.line, column: start.column + 1 };
}
