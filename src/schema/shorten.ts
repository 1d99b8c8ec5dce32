/** A value cut to 40 characters, so that a message stays one line. */
export function shorten(value: string): string {
  const characters = Array.from(value.trim().replaceAll(/\s+/g, ' '));
  return characters.length <= 40 ? characters.join('') : `${characters.slice(0, 39).join('')}…`;
}
