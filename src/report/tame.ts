/**
 * Makes what a note says harmless where a terminal or a CI system reads it: control characters (an
 * escape sequence could hide or forge a line) and invisible direction marks are drawn, each as one
 * character, and so is what begins a command anywhere in a line of GitHub's and Azure's logs.
 */
export function tame(text: string): string {
  return text
    .replaceAll(unruly, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
    })
    .replaceAll(command, '#♯');
}

/**
 * Keeps a line from being a command to GitHub's runner, which looks for one behind its leading blanks
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
export function tameLine(line: string): string {
  return line.replace(/^(\s*)::/, '$1∶∶');
}

/** Controls, format characters (directions, zero width, tags) and line separators. */
export const unruly: RegExp = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** `##[error]` and `##vso[task…]`: the older form, which need not begin the line. */
export const command: RegExp = /##(?=\w*\[)/g;
