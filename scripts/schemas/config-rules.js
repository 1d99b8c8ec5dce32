import { withHoverText } from './shared-parts.js';

/**
 * Puts every rule into the schema of the config: what may be set of it, in the words of its
 * reference.
 *
 * @param schema JSON Schema of `brief.config.yaml`
 * @param kinds every kind of finding that `brief` knows
 * @returns the schema with the properties of `$defs/rules` made new
 */
export function withRules(schema, kinds) {
  const entries = kinds
    .filter(({ stage }) => stage !== 'render')
    .map((kind) => [kind.id, settingOf(kind)]);
  const properties = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const rules = { ...schema.$defs.rules, properties };
  return withHoverText({ ...schema, $defs: { ...schema.$defs, rules } });
}

function settingOf({ id, stage, summary, options }) {
  const words = {
    title: id,
    description: summary.en,
    'x-fr': { title: id, description: summary.fr },
  };
  // What keeps a file from being read cannot be less than an error.
  if (stage === 'bytes' || stage === 'yaml') return { ...words, $ref: '#/$defs/always-error' };
  if (Object.keys(options).length === 0) return { ...words, $ref: '#/$defs/setting' };
  const own = Object.entries(options).map(([name, option]) => [name, optionOf(name, option)]);
  const severity = { $ref: '#/$defs/severity' };
  return {
    ...words,
    if: { type: 'object' },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { properties: { severity, ...Object.fromEntries(own) }, additionalProperties: false },
    else: severity,
  };
}

function optionOf(name, { default: value, about }) {
  const kind = typeof value === 'number' ? number : list;
  return {
    title: name,
    description: about.en,
    ...kind.schema,
    default: value,
    errorMessage: kind.en,
    'x-fr': { title: name, description: about.fr, errorMessage: kind.fr },
  };
}

const number = {
  schema: { type: 'integer', minimum: 0 },
  en: 'Write a whole number.',
  fr: 'Écrivez un nombre entier.',
};

const list = {
  schema: { type: 'array', items: { $ref: '#/$defs/text' } },
  en: 'Write a list: one item a line after a dash, or all between brackets.',
  fr: 'Écrivez une liste\u00A0: un élément par ligne après un tiret, ou tous entre crochets.',
};
