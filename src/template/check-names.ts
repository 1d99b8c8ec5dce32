import { say, type Message } from '../findings/finding.ts';
import { isMessageKey } from '../locale/index.ts';
import { nearest } from '../schema/suggest.ts';
import { hasValues, placeOf, type AnyNode } from './node.ts';
import { TemplateError } from './template-error.ts';

/** What the names in a template's files may mean. */
export interface KnownNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  /** Whether the file is put into others, whose lists may stand around it. */
  readonly isPartial: boolean;
}

/** `{{name}}` is a helper if there is one; with values after it, it can be nothing else. */
export function isHelper(node: AnyNode, path: AnyNode, known: KnownNames): boolean {
  return hasValues(node) || known.helpers.has(String(path.original));
}

/** A node by itself: without raw braces, and what it calls is there. @throws TemplateError */
export function checkNode(node: AnyNode, known: KnownNames): void {
  if (node.escaped === false) throw errorAt(say('template/raw', {}), node);
  if (node.name !== undefined) checkPartial(node.name, known);
  if (node.path !== undefined && isHelper(node, node.path, known)) {
    checkHelper(node, node.path, known);
  }
}

/** A helper that exists, with a value. @throws TemplateError */
export function checkHelper(node: AnyNode, path: AnyNode, { helpers }: KnownNames): void {
  const name = String(path.original);
  if (!helpers.has(name)) {
    const list = [...helpers].toSorted().join(', ');
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

/** A partial is named as it stands: one that a note names could be any, or none. */
export function checkPartial(partial: AnyNode, known: KnownNames): void {
  if (partial.type === 'SubExpression')
    throw errorAt(
      say('template/partial-by-value', { example: '{{> contacts}}', block: '{{#if …}}' }),
      partial,
    );
  const name = String(partial.original);
  if ((partial.data === true && known.isPartial) || known.partials.has(name)) return;
  const suggestion = nearest(name, [...known.partials]);
  throw errorAt(
    suggestion === undefined
      ? say('template/unknown-partial', { name })
      : say('template/unknown-partial/near', { name, suggestion }),
    partial,
  );
}

/** A fault of a template, at one of its nodes. */
export function errorAt(sentence: Message, node: AnyNode): TemplateError {
  return new TemplateError(sentence, placeOf(node));
}
