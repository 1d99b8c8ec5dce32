import { say, type Edit, type Message } from '../findings/finding.ts';
import { quote } from '../source/quote.ts';
import { rightForm } from './bad-format.ts';
import { report, valueOrKey, writtenPath, type SchemaContext } from './context.ts';
import type { Fault } from './fault.ts';
import { barAfter } from './joined-lines.ts';
import { tightNames } from './tight-names.ts';
import { isBody, keywordOf, schemaAt, shapeOf, titleAt, wordsAt } from './shape.ts';

/** A value of another kind than its field: text for a list, a number for a text. */
export function wrongType(context: SchemaContext, fault: Fault): void {
  const { path, value } = fault;
  const span = valueOrKey(context, path);
  const written = context.places.written(writtenPath(context, path));
  const wantsText = typesAt(context, fault).includes('string');
  if (wantsText ? isBracketed(context, fault) : tightNames(context, path, value)) return;
  if (textWithColon(context, fault)) return;
  const quotable = wantsText && written !== undefined && isScalar(value);
  // Quotes round the digits of a phone or a date would only lead to the next finding.
  const right = quotable ? rightForm(context, path, written) : undefined;
  const text = right ?? quote(written ?? '');
  const fix: Edit[] = [{ span, text }];
  context.unsound.push(path);
  report(context, path, span, {
    rule: 'wrong-type',
    message: messageOf(context, fault, quotable && right === undefined),
    ...(quotable && { fix, hints: [say('hint/write', { text: lineOf(path.at(-1), text) })] }),
  });
}

/** Whether a list in brackets was told, where nothing but text may stand. */
function isBracketed(context: SchemaContext, fault: Fault): boolean {
  return typesAt(context, fault).length === 1 && bracketed(context, fault);
}

/** `title: [Draft]` is a list to YAML: its quotes, or what stands for a title, were lost. */
function bracketed(context: SchemaContext, { path }: Fault): boolean {
  if (context.places.style(writtenPath(context, path)) !== 'flow') return false;
  const span = valueOrKey(context, path);
  const written = context.source.text.slice(span.start, span.end);
  if (written.includes('\n')) return false;
  const text = quote(written);
  context.unsound.push(path);
  report(context, path, span, {
    rule: 'wrong-type',
    message: say('wrong-type/bracket', { sign: written.charAt(0) }),
    hints: [say('hint/write', { text: lineOf(path.at(-1), text) })],
    fix: [{ span, text }],
  });
  return true;
}

/**
 * A text below its name whose first words and a colon YAML takes for a name: they begin with a capital, or are
 * several, as those of no field.
 */
function textWithColon(context: SchemaContext, { path, value }: Fault): boolean {
  const key = path.at(-1);
  if (!isMapping(value) || typeof key !== 'string' || !isBody(context.type, path)) return false;
  const at = writtenPath(context, path);
  const span = context.places.value(at);
  if (!span || context.places.style(at) === 'flow') return false;
  if (!Object.keys(value).every((name) => /^[“«"(*$\p{Lu}\d]|\s/u.test(name))) return false;
  const fix = barAfter(context, at, span);
  if (!fix) return false;
  context.unsound.push(path);
  report(context, path, span, {
    rule: 'wrong-type',
    message: say('yaml-syntax/needs-bar', { key, name: `${key}:` }),
    hints: [say('hint/write', { text: `${key}: |` })],
    fix,
  });
  return true;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text as its whole line is typed: after its key, or as a bullet. */
export function lineOf(key: string | number | undefined, text: string): string {
  return typeof key === 'string' ? `${key}: ${text}` : `- ${text}`;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
}

function typesAt({ type }: SchemaContext, { path, error }: Fault): readonly string[] {
  const schema = schemaAt(type.schema, path);
  const types = schema ? shapeOf(type.schema, schema).types : [];
  return types.length > 0 ? types : [error.params['type'] ?? []].flat().map(String);
}

function messageOf(context: SchemaContext, fault: Fault, quotable: boolean): Message {
  const field = titleAt(context.type, fault.path);
  if (quotable)
    return typeof fault.value === 'boolean'
      ? say('wrong-type/truth', { field })
      : typeof fault.path.at(-1) === 'number' && isBody(context.type, fault.path.slice(0, -1))
        ? say('wrong-type/number-bullet', {})
        : say('wrong-type/number', { field });
  const advice = wordsAt(context.type, fault.path, 'errorMessage');
  if (advice) return say('wrong-type/advice', { field, advice });
  const types = typesAt(context, fault);
  if (types.includes('object'))
    return say('wrong-type/fields', { field, example: firstKey(context, fault) });
  if (types.includes('string') && types.includes('array')) return say('wrong-type/body', { field });
  if (types.includes('array')) return say('wrong-type/list', { field });
  if (types.includes('string')) return say('wrong-type/text', { field });
  const kind = kinds.find((each) => types.includes(each));
  return kind ? say(`wrong-type/needs-${kind}`, { field }) : say('wrong-type/other', { field });
}

/** JSON types that no note has of itself, but an office's own type may; the wider first. */
const kinds = ['number', 'integer', 'boolean'] as const;

function firstKey({ type }: SchemaContext, { path }: Fault): string {
  const schema = schemaAt(type.schema, path);
  if (!schema) return 'name';
  const required = keywordOf(type.schema, schema, 'required')?.[0];
  return required ?? [...shapeOf(type.schema, schema).properties.keys()][0] ?? 'name';
}
