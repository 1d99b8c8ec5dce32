import { say } from '../findings/finding.ts';
import { checkNode, errorAt, isHelper, type KnownNames } from './check-names.ts';
import { block } from './examples.ts';
import { pairsOf, placeOf, type AnyNode, type NodePlace } from './node.ts';
import type { PartialUse } from './partial-loops.ts';

/** A field that a template asks for, and where. */
export interface FieldUse extends NodePlace {
  readonly name: string;
  /** What is done with it; undefined where any field will do. */
  readonly as?: FieldRole | undefined;
}

/**
 * `printed` as it is, or each text of its list (`printed-item`); written out as a date; walked through
 * by `each`; named by its label (`labelled`); or its value taken for such a name (`label`).
 */
export type FieldRole = 'printed' | 'printed-item' | 'date' | 'each' | 'label' | 'labelled';

/** What a file names. */
export interface NamesRead {
  readonly fields: readonly FieldUse[];
  /** Names that the file gives to values itself (block parameters, what it hands to partials). */
  readonly given: readonly string[];
  readonly partials: readonly PartialUse[];
}

/** What stands around a node. */
interface Scope {
  /** Whether names are those of the author's own values (`x_…`). */
  readonly own: boolean;
  /** How many blocks stand around it that have a value of their own for `this`. */
  readonly depth: number;
  readonly isInList: boolean;
  /** The field whose items `this` is. */
  readonly item: string | undefined;
}

/**
 * Lists the names that a file of a note uses.
 * Handlebars prints nothing for a misspelt name, so names are checked before a template is run.
 * @throws TemplateError at a name that means nothing in any note, or at `{{{`: the words of a note are
 * its author's
 */
export function readNames(program: hbs.AST.Program, known: KnownNames): NamesRead {
  const fields: FieldUse[] = [];
  const given: string[] = [];
  const partials: PartialUse[] = [];

  function visit(node: AnyNode, scope: Scope, as?: FieldRole): void {
    checkNode(node, known);
    given.push(...namesGiven(node));
    if (node.name !== undefined) partials.push(partialOf(node.name));
    if (node.type === 'PathExpression') {
      checkReach(node, scope);
      if (!scope.own) fields.push(...fieldsOf(node, scope, as));
    }
    for (const [child, role] of valuesOf(node, known)) {
      if (role === 'label' && child.type === 'StringLiteral') fields.push(...labelled(child));
      visit(child, scope, role);
    }
    const inner = inside(node, scope, known);
    if (node.program) visit(node.program, inner);
    if (node.inverse) visit(node.inverse, { ...scope, own: inner.own });
  }

  const depth = known.isPartial ? Infinity : 0;
  visit(program, { own: false, depth, isInList: known.isPartial, item: undefined });
  return { fields, given, partials };
}

/** In a block over the author's own values every name is the author's. */
function inside(node: AnyNode, scope: Scope, known: KnownNames): Scope {
  if (node.type !== 'BlockStatement' || node.path === undefined) return scope;
  const { params = [] } = node;
  const [value] = params;
  const own = scope.own || [node.path, ...params].some((part) => ownPart(part) >= 0);
  const name = isHelper(node, node.path, known) ? String(node.path.original) : 'each';
  if (name !== 'each' && name !== 'with') return { ...scope, own };
  const isList = name === 'each';
  return {
    own,
    depth: scope.depth + 1,
    isInList: scope.isInList || isList,
    item: isList ? value?.parts?.at(-1) : undefined,
  };
}

function namesGiven(node: AnyNode): readonly string[] {
  const handed = node.type.startsWith('Partial') ? pairsOf(node).map((pair) => pair.key) : [];
  return [...(node.blockParams ?? []), ...handed];
}

/** What a node holds besides its blocks, and what it does with it. */
function valuesOf(
  node: AnyNode,
  known: KnownNames,
): ReadonlyArray<[AnyNode, FieldRole | undefined]> {
  const { path, params = [], body = [] } = node;
  const helper = path !== undefined && isHelper(node, path, known) ? String(path.original) : '';
  const target: ReadonlyArray<[AnyNode, FieldRole | undefined]> =
    path === undefined || helper ? [] : [[path, isPrinted(node) ? 'printed' : undefined]];
  const role = roles[helper];
  return [
    ...target,
    ...params.map((param): [AnyNode, FieldRole | undefined] => [param, role]),
    ...pairsOf(node).map(({ value }): [AnyNode, undefined] => [value, undefined]),
    ...body.map((part): [AnyNode, undefined] => [part, undefined]),
  ];
}

/** What helpers do with the field that is handed to them. */
const roles: Readonly<Record<string, FieldRole>> = { date: 'date', each: 'each', label: 'label' };

function isPrinted({ type }: AnyNode): boolean {
  return type === 'MustacheStatement';
}

function partialOf(partial: AnyNode): PartialUse {
  return { name: String(partial.original), ...placeOf(partial) };
}

/** `@index` is there in lists alone, and `../` where something stands around. */
function checkReach(path: AnyNode, { depth, isInList }: Scope): void {
  const { parts = [], original } = path;
  const name = String(original);
  const [first = ''] = parts;
  if (path.data === true) {
    if (first !== 'root' && !ofLists.has(first))
      throw errorAt(say('template/unknown-data', { name }), path);
    if (first !== 'root' && !isInList)
      throw errorAt(say('template/outside-list', { name, block }), path);
  } else if ((path.depth ?? 0) > depth) {
    throw errorAt(
      say('template/nothing-around', { write: `{{${parts.join('.') || 'this'}}}` }),
      path,
    );
  }
}

const ofLists: ReadonlySet<string> = new Set(['index', 'key', 'first', 'last']);

/** The parts of a path that name fields: not positions in a list, nor what is below a key `x_…`. */
function fieldsOf(path: AnyNode, { item }: Scope, as?: FieldRole): readonly FieldUse[] {
  const place = placeOf(path);
  const all = path.parts ?? [];
  if (all.length === 0 && !path.depth && item !== undefined && !item.startsWith('x_'))
    return as === 'printed' ? [{ name: item, as: 'printed-item', ...place }] : [];
  const parts = path.data === true ? (all[0] === 'root' ? all.slice(1) : []) : all;
  const own = ownPart(path);
  const end = own < 0 ? all.length : own;
  return parts.slice(0, end - (all.length - parts.length)).flatMap((name, index) => {
    if (name === 'length' || /^\d+$/.test(name)) return [];
    const isLast = own < 0 && index === parts.length - 1;
    return [{ name, as: isLast ? as : undefined, ...place }];
  });
}

/** The fields that are named to print their labels. */
function labelled(literal: AnyNode): readonly FieldUse[] {
  const names = String(literal.original).split('.');
  const own = names.findIndex((name) => name.startsWith('x_'));
  return names
    .slice(0, own < 0 ? undefined : own)
    .map((name) => ({ name, as: 'labelled', ...placeOf(literal) }));
}

/** Where a path comes to a key of the author's own (`x_…`), or -1. */
function ownPart(path: AnyNode): number {
  return (path.parts ?? []).findIndex((part) => part.startsWith('x_'));
}
