import { say } from '../findings/finding.ts';
import { nearest } from '../schema/suggest.ts';
import { checkHelper, checkPartial, errorAt, isHelper, type KnownNames } from './check-names.ts';
import { pairsOf, type AnyNode } from './node.ts';
import { lacks, needed } from './page-prints.ts';
import type { TemplateError } from './template-error.ts';

/** What a value of a page holds: words or safe HTML, items of a list, or parts by their names. */
interface Holds {
  readonly text?: 'words' | 'html';
  readonly each?: Holds;
  readonly parts?: Readonly<Record<string, Holds>>;
}

const html: Holds = { text: 'html' };

/** What `page.html.hbs` may use, as {@link PageContext} has it; `document` without its blocks. */
const page: Holds = {
  parts: {
    document: wordsOf('lang title marking type branch issued modified watermark draft'),
    parts: { each: wordsOf('id lang name code') },
    twin: wordsOf('href lang name'),
    css: html,
    body: html,
    footnotes: html,
  },
};

function wordsOf(names: string): Holds {
  return { parts: Object.fromEntries(names.split(' ').map((name) => [name, { text: 'words' }])) };
}

/** The names of a page, each as it is written at the top. */
const pageNames: readonly string[] = namesIn(page);

/** Values with a name of their own, and those that `this` has been, outermost first. */
interface Scope {
  readonly around: readonly Around[];
  readonly params: ReadonlyMap<string, Around>;
}

interface Around {
  readonly path: string;
  readonly holds: Holds | undefined;
}

/**
 * Checks the names in `page.html.hbs`, and that it prints what every page must.
 * @throws TemplateError
 */
export function checkPage(program: hbs.AST.Program, known: KnownNames): void {
  const printed = new Set<string>();

  function visit(node: AnyNode, scope: Scope): void {
    const isCall = callsHelper(node, known);
    const isBlock = node.type === 'BlockStatement';
    for (const value of valuesOf(node, isCall)) {
      if (value.type !== 'PathExpression') visit(value, scope);
      else if (value.data !== true) {
        const found = find(value, scope);
        if (!isBlock) printed.add(found.path);
        if (node.type === 'MustacheStatement' && !isCall) checkBraces(node, found);
      }
    }
    for (const part of node.body ?? []) visit(part, scope);
    if (node.program) visit(node.program, isBlock ? inside(node, scope, isCall) : scope);
    if (node.inverse) visit(node.inverse, scope);
  }

  visit(program, { around: [{ path: '', holds: page }], params: new Map() });
  for (const [name, write] of needed) if (!printed.has(name)) throw lacks(write);
}

/** Whether a node calls a helper, or puts in a partial, that is there. @throws TemplateError */
function callsHelper(node: AnyNode, known: KnownNames): boolean {
  const { path, name } = node;
  if (name !== undefined) checkPartial(name, known);
  if (path === undefined || !isHelper(node, path, known)) return false;
  checkHelper(node, path, known);
  return true;
}

function valuesOf(node: AnyNode, isCall: boolean): readonly AnyNode[] {
  const { path, params = [] } = node;
  const handed = pairsOf(node).map(({ value }) => value);
  return [...(path === undefined || isCall ? [] : [path]), ...params, ...handed];
}

/** What names mean in a block. */
function inside(node: AnyNode, scope: Scope, isCall: boolean): Scope {
  const value = isCall ? walkedBy(node) : node.path;
  if (value === undefined) return scope;
  const { path, holds } = value.type === 'PathExpression' ? find(value, scope) : anything;
  const around = { path, holds: holds?.each ?? holds };
  const params = new Map(scope.params);
  for (const name of (node.program?.blockParams ?? []).slice(0, 1)) params.set(name, around);
  return { around: [...scope.around, around], params };
}

/** What a block makes its `this` of. */
function walkedBy({ path, params = [] }: AnyNode): AnyNode | undefined {
  return path?.original === 'each' || path?.original === 'with' ? params[0] : undefined;
}

const anything: Around = { path: '', holds: undefined };

/** What a path leads to. @throws TemplateError where a page has no such value */
function find(node: AnyNode, { around, params }: Scope): Around {
  const { parts = [], depth = 0 } = node;
  const named = depth > 0 ? undefined : params.get(parts[0] ?? '');
  const steps = named ? parts.slice(1) : parts;
  return steps.reduce(
    (from, part) => step(from, part, node),
    named ?? around.at(-1 - depth) ?? anything,
  );
}

function step({ path, holds }: Around, part: string, node: AnyNode): Around {
  if (holds === undefined || part === 'length') return anything;
  const inner = /^\d+$/.test(part) ? holds.each : partOf(holds, part);
  if (inner === undefined) throw unknown(node);
  return { path: path === '' ? part : `${path}.${part}`, holds: inner };
}

function partOf({ parts = {} }: Holds, name: string): Holds | undefined {
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}

function unknown(node: AnyNode): TemplateError {
  const name = String(node.original);
  const last = (path: string): string => path.split('.').at(-1)!;
  const suggestion =
    nearest(name, pageNames) ??
    pageNames.find((known) => last(known) === last(name)) ??
    nearest(last(name), pageNames.map(last));
  const full = pageNames.find((known) => known === suggestion || last(known) === suggestion);
  const sentence =
    full === undefined
      ? say('template/unknown-in-page', { name, known: pageNames.join(', ') })
      : say('template/unknown-in-page/near', { name, suggestion: full });
  return errorAt(sentence, node);
}

/** HTML takes three braces and words two, or a note could write HTML. @throws TemplateError */
function checkBraces(node: AnyNode, { path, holds }: Around): void {
  const isRaw = node.escaped === false;
  if (holds?.text === 'html' && !isRaw)
    throw errorAt(say('template/page-braces', { write: `{{{${path}}}}` }), node);
  if (holds?.text === 'words' && isRaw)
    throw errorAt(say('template/page-braces', { write: `{{${path}}}` }), node);
}

function namesIn({ each, parts }: Holds, before: readonly string[] = []): readonly string[] {
  if (each) return namesIn(each, before);
  if (!parts) return [before.join('.')];
  return Object.entries(parts).flatMap(([name, holds]) => namesIn(holds, [...before, name]));
}
