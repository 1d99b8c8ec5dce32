import { say, type Message } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';
import { meantBranch, valuesOffered } from './choice.ts';
import { errorsOfBranches, triesIn } from './branches.ts';
import { isReported, parentOf, report, writtenPath, type SchemaContext } from './context.ts';
import { unknownValue } from './closed-list.ts';
import { badFormat } from './bad-format.ts';
import type { Fault } from './fault.ts';
import { missing, needsOneOf } from './missing.ts';
import { titleAt } from './shape.ts';
import type { SchemaError } from './validator.ts';
import { wrongType } from './wrong-type.ts';

/**
 * Turns ajv's errors into findings, one for each mistake: a wrong type hides what else is wrong with
 * the value, and the branches of a choice are merged.
 */
export function explainErrors(
  context: SchemaContext,
  data: unknown,
  errors: readonly SchemaError[],
): void {
  const tries = triesIn(context.type.schema, errors);
  const tried = new Set([...tries.values()].flat());
  const faults = errors
    .filter((error) => !tried.has(error) && !silent.has(error.keyword))
    .map((error) => locate(error, data))
    .toSorted((a, b) => rank(a) - rank(b));
  for (const fault of faults) {
    const { error, path } = fault;
    const { keyword } = error;
    if (keyword === 'required') missing(context, fault, propertyOf(error));
    else if (isReported(context, path)) continue;
    else if (keyword === 'anyOf' || keyword === 'oneOf')
      explainChoice(context, fault, tries.get(error) ?? [], data);
    else (explainers[keyword] ?? badFormat)(context, fault);
  }
}

/** Said by another error: the branch of an `if`, the schema that a `$ref` names. */
const silent = new Set(['if', '$ref']);

const explainers: Partial<Record<string, (context: SchemaContext, fault: Fault) => void>> = {
  type: wrongType,
  enum: unknownValue,
  const: unknownValue,
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  propertyNames: unknownField,
  dependentRequired: needsBeside,
  uniqueItems: sameTwice,
};

/** Wrong types first, so that they silence what follows from them. */
function rank({ error }: Fault): number {
  const order = ['type', 'required', 'anyOf', 'oneOf', 'enum', 'pattern', 'format'];
  const place = order.indexOf(error.keyword);
  return place < 0 ? order.length : place;
}

function locate(error: SchemaError, data: unknown): Fault {
  const path: Array<string | number> = [];
  let value = data;
  for (const step of error.instancePath.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  return { error, path, value };
}

function propertyOf({ params }: SchemaError): string {
  return String(params['missingProperty']);
}

/** A choice of which no branch fits, or too many: of values, of required keys, or of forms. */
function explainChoice(
  context: SchemaContext,
  fault: Fault,
  tries: readonly SchemaError[],
  data: unknown,
): void {
  const { error } = fault;
  if (Array.isArray(error.params['passingSchemas'])) return badFormat(context, fault);
  const here = tries.filter(({ instancePath }) => instancePath === error.instancePath);
  const required = here.filter(({ keyword }) => keyword === 'required');
  if (required.length > 0 && required.length === tries.length)
    return needsKeys(context, fault, required);
  // Of a mapping, its keys say more than that it is no such value.
  const values = typeof fault.value === 'object' ? [] : valuesOffered(here);
  if (values.length > 0)
    return unknownValue(context, {
      ...fault,
      error: { ...error, params: { allowedValues: values } },
    });
  const branch = meantBranch(errorsOfBranches(context.type.schema, error, tries), error);
  if (branch) return explainErrors(context, data, branch);
  // The branch that the value fits best fails deepest inside.
  const deepest = tries.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0];
  if (deepest && deepest.instancePath.length > error.instancePath.length)
    return explainErrors(context, data, [deepest]);
  // A branch that has more to say than another type is the one that the value is meant for.
  const meant = here.find(({ keyword }) => !undecided.has(keyword));
  if (meant) return explainErrors(context, data, [meant]);
  wrongType(context, fault);
}

/** What does not tell which branch a value is meant for. */
const undecided = new Set(['type', 'anyOf', 'oneOf', 'if', '$ref', 'not', 'false schema']);

/** Every branch lacks nothing but keys: one of several, or those of the branch that lacks the fewest. */
function needsKeys(context: SchemaContext, fault: Fault, required: readonly SchemaError[]): void {
  const branches = new Map<string, string[]>();
  for (const branch of required)
    branches.set(branch.schemaPath, [
      ...(branches.get(branch.schemaPath) ?? []),
      propertyOf(branch),
    ]);
  const [fewest = [], ...others] = [...branches.values()].toSorted((a, b) => a.length - b.length);
  const choice = new Set([fewest, ...others].flat());
  const isOneOfEach = [fewest, ...others].every(({ length }) => length === 1);
  if (isOneOfEach && choice.size > 1) needsOneOf(context, fault.path, [...choice]);
  else for (const key of fewest) missing(context, fault, key);
}

/** A closed object inside a construct that the first pass does not see through, or a name that may not be. */
function unknownField(context: SchemaContext, { path, error }: Fault): void {
  const { additionalProperty, unevaluatedProperty, propertyName } = error.params;
  const key = String(additionalProperty ?? unevaluatedProperty ?? propertyName);
  const at = [...path, key];
  const span = context.places.key(writtenPath(context, at)) ?? parentOf(context, at);
  const parent: Localized = titleAt(context.type, path);
  const message: Message =
    path.length === 0 ? say('unknown-field', { key }) : say('unknown-field/in', { key, parent });
  report(context, at, span, { rule: 'unknown-field', message });
}

/** A key that may not stand without another. */
function needsBeside(context: SchemaContext, { path, error }: Fault): void {
  const key = String(error.params['property']);
  const other = propertyOf(error);
  const at = [...path, other];
  if (isReported(context, at)) return;
  const field = titleAt(context.type, [...path, key]);
  const span = context.places.key(writtenPath(context, [...path, key])) ?? parentOf(context, at);
  const message = say('missing-field/beside', { field, other: titleAt(context.type, at) });
  report(context, at, span, { rule: 'missing-field', message });
}

/** An item that its list has already. */
function sameTwice(context: SchemaContext, fault: Fault): void {
  const second = Math.max(Number(fault.error.params['i']), Number(fault.error.params['j']));
  badFormat(context, { ...fault, path: [...fault.path, second] });
}
