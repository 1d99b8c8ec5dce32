import { withHoverText } from './shared-parts.js';

/**
 * Puts what a theme may say into the schema of the config, where a theme is a name or the theme itself.
 *
 * @param schema JSON Schema of `brief.config.yaml`
 * @param theme JSON Schema of a theme
 */
export function withTheme(schema, theme) {
  const { properties, $defs } = theme;
  const inline = { ...schema.properties.theme, properties, additionalProperties: false };
  return withHoverText({
    ...schema,
    properties: { ...schema.properties, theme: inline },
    $defs: { ...schema.$defs, ...$defs },
  });
}
