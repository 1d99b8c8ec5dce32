import { command, unruly } from './tame.ts';

/**
 * JSON for a file or a pipe. What a terminal or a CI system could take for a command is escaped, which
 * every reader of JSON undoes.
 */
export function jsonText(value: unknown): string {
  // Line feeds are of the layout: inside a string JSON escapes them.
  const escaped = JSON.stringify(value, undefined, 2)
    .replaceAll(unruly, (character) => (character === '\n' ? character : escapeOf(character)))
    .replaceAll(command, '#\\u0023');
  return `${escaped}\n`;
}

function escapeOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
