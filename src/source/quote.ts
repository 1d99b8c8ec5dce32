/**
 * Text as a quoted YAML scalar that reads back as the same text.
 * Quotes that the author already put round it are taken for quotes, not for text.
 */
export function quote(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
