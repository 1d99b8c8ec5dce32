/**
 * Makes a note type's schema usable by itself: copies into its `$defs` every shared part that it
 * uses, directly or through another part, and gives each titled part the words that editors show.
 *
 * @param type JSON Schema of a note type.
 * @param common JSON Schema that holds the shared `$defs`.
 * @returns The schema with its `$defs` in the order of the shared ones.
 */
export function withSharedParts(type, common) {
  const own = { ...type, $defs: {} };
  const used = new Set(partsUsedBy(own, common.$defs));
  own.$defs = Object.fromEntries(Object.entries(common.$defs).filter(([name]) => used.has(name)));
  return withHoverText(own);
}

function partsUsedBy(schema, parts, seen = new Set()) {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (seen.has(name)) continue;
    if (!parts[name]) throw new Error(`schemas/common.schema.json has no part "${name}".`);
    seen.add(name);
    partsUsedBy(parts[name], parts, seen);
  }
  return seen;
}

/** Editors show `markdownDescription` under the title and know no language: it holds both. */
export function withHoverText(value) {
  if (Array.isArray(value)) return value.map(withHoverText);
  if (value === null || typeof value !== 'object') return value;
  const { markdownDescription: _old, ...rest } = value;
  const entries = Object.entries(rest).flatMap(([key, inner]) => {
    const entry = [key, withHoverText(inner)];
    const isWords = key === 'description' && typeof inner === 'string' && rest['x-fr'];
    return isWords ? [entry, ['markdownDescription', hoverText(rest)]] : [entry];
  });
  return Object.fromEntries(entries);
}

function hoverText({ description, 'x-fr': french }) {
  return `${description}\n\n**${french.title}**\u00A0: ${french.description}`;
}
