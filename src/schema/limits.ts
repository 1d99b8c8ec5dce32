import { say, type Message } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';

/** What ajv tells of a failing keyword. */
type Params = Readonly<Record<string, unknown>>;

/** What a value's schema asks of it, by keyword; undefined where no sentence of ours is for it. */
export function limitOf(keyword: string, field: Localized, params: Params): Message | undefined {
  return limits[keyword]?.(field, params);
}

const count = (params: Params): number => Number(params['limit']);

const atMostItems = (field: Localized, params: Params): Message =>
  say('bad-format/at-most-items', { field, count: count(params) });

const limits: Readonly<Record<string, (field: Localized, params: Params) => Message>> = {
  minLength: (field, params) =>
    say('bad-format/at-least-characters', { field, count: count(params) }),
  maxLength: (field, params) =>
    say('bad-format/at-most-characters', { field, count: count(params) }),
  minItems: (field, params) => say('bad-format/at-least-items', { field, count: count(params) }),
  maxItems: atMostItems,
  items: atMostItems,
  unevaluatedItems: atMostItems,
  minProperties: (field, params) =>
    say('bad-format/at-least-entries', { field, count: count(params) }),
  maxProperties: (field, params) =>
    say('bad-format/at-most-entries', { field, count: count(params) }),
  minimum: (field, params) => say('bad-format/at-least', { field, limit: count(params) }),
  maximum: (field, params) => say('bad-format/at-most', { field, limit: count(params) }),
  exclusiveMinimum: (field, params) => say('bad-format/more-than', { field, limit: count(params) }),
  exclusiveMaximum: (field, params) => say('bad-format/less-than', { field, limit: count(params) }),
  multipleOf: (field, { multipleOf }) =>
    say('bad-format/multiple-of', { field, limit: Number(multipleOf) }),
  uniqueItems: (field) => say('bad-format/twice', { field }),
  contains: (field, { minContains = 1, maxContains }) => {
    const [least, most] = [Number(minContains), Number(maxContains)];
    if (maxContains === undefined) return say('bad-format/contains', { field, count: least });
    if (least === most) return say('bad-format/contains-exactly', { field, count: most });
    if (least === 0) return say('bad-format/contains-at-most', { field, count: most });
    return say('bad-format/contains-between', { field, least, most });
  },
  oneOf: (field) => say('bad-format/several-forms', { field }),
  not: (field) => say('bad-format/ruled-out', { field }),
  'false schema': (field) => say('bad-format/never', { field }),
};
