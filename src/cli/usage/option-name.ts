/** An option as its user types it: `--fix-dry-run` for the flag `fixDryRun`. */
export function optionName(flag: string): string {
  return `--${flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
