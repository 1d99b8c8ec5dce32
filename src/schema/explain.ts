import { say, type Message } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';
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
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const inBranch = (error: SchemaError): boolean =>
    choices.some((outer) => isBranchOf(error, outer));
  const faults = errors
    .filter((error) => !inBranch(error) && !silent.has(error.keyword))
    .map((error) => locate(error, data))
    .toSorted((a, b) => rank(a) - rank(b));
  for (const fault of faults) {
    const { error, path } = fault;
    if (error.keyword === 'required') missing(context, fault, propertyOf(error));
    else if (isReported(context, path)) continue;
    else if (choices.includes(error)) explainChoice(context, fault, errors);
    else (explainers[error.keyword] ?? badFormat)(context, fault);
  }
}

/** Whether an error lies inside a branch of a choice, for the same value. */
function isBranchOf({ schemaPath, instancePath }: SchemaError, choice: SchemaError): boolean {
  const sameValue =
    instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`);
  return sameValue && schemaPath.startsWith(`${choice.schemaPath}/`);
}

/** Said by another error: the branch of an `if`, the schema that a `$ref` names. */
const silent = new Set(['if', '$ref', 'propertyNames']);

const explainers: Partial<Record<string, (context: SchemaContext, fault: Fault) => void>> = {
  type: wrongType,
  enum: unknownValue,
  const: unknownValue,
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
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

/** A choice of which no branch fits: of required keys, or of forms. */
function explainChoice(context: SchemaContext, fault: Fault, errors: readonly SchemaError[]): void {
  const { error, path } = fault;
  const branches = errors.filter((inner) => isBranchOf(inner, error));
  const here = branches.filter(({ instancePath }) => instancePath === error.instancePath);
  const required = here.filter(({ keyword }) => keyword === 'required');
  if (required.length > 0 && required.length === branches.length)
    return needsOneOf(
      context,
      path,
      required.map((branch) => propertyOf(branch)),
    );
  // The branch that the value fits best fails deepest inside.
  const deepest = branches.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0];
  if (deepest && deepest.instancePath.length > error.instancePath.length)
    return explainErrors(context, valueRoot(fault), [deepest]);
  wrongType(context, fault);
}

/** Data that holds the value where the error says it is; the rest does not matter. */
function valueRoot({ path, value }: Fault): unknown {
  return path.toReversed().reduce<unknown>((inner, step) => ({ [step]: inner }), value);
}

/** A closed object inside a construct that the first pass does not see through. */
function unknownField(context: SchemaContext, { path, error }: Fault): void {
  const { additionalProperty, unevaluatedProperty } = error.params;
  const key = String(additionalProperty ?? unevaluatedProperty);
  const at = [...path, key];
  const span = context.places.key(writtenPath(context, at)) ?? parentOf(context, at);
  const parent: Localized = titleAt(context.type, path);
  const message: Message =
    path.length === 0 ? say('unknown-field', { key }) : say('unknown-field/in', { key, parent });
  report(context, at, span, { rule: 'unknown-field', message });
}
