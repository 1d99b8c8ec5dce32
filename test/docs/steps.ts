import { readFileSync } from 'node:fs';

/** What a page has its reader do: save a file, or type a command. */
export type Step =
  | { readonly file: string; readonly text: string }
  | {
      readonly line: string;
      /** What the page shows below it; a command in a sentence shows nothing. */
      readonly wanted?: string;
      /** Whether the reader types it there and then; a command in a sentence is one that may be typed. */
      readonly typed: boolean;
    };

/** The text of a file that a page shows: its name stands after the language of the block. */
export function shownIn(page: string, name: string): string {
  const found = stepsOf(page).find((step) => 'file' in step && step.file === name);
  if (!found || !('file' in found)) throw new Error(`${page} shows no file ${name}`);
  return found.text;
}

/** Every file and every command of a page, from top to bottom. */
export function stepsOf(page: string): Step[] {
  const parts = readFileSync(page, 'utf8').matchAll(
    /^```(\w+)(?: (\S+))?\n([^]*?)^```$|`([^`\n]+)`/gm,
  );
  return Array.from(parts, ([, language, file, text = '', inline]): Step[] => {
    if (inline !== undefined) return isCommand(inline) ? [{ line: inline, typed: false }] : [];
    if (file !== undefined) return [{ file, text }];
    return typedIn(language, text);
  }).flat();
}

function typedIn(language: string | undefined, text: string): Step[] {
  if (language === 'console')
    return text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { line: part.slice(0, end), wanted: part.slice(end + 1), typed: true };
      });
  // The jobs of CI systems are YAML, with a command an entry.
  const entry = language === 'yaml' ? /^ *- (?:run: )?(.+)$/gm : /^(.+)$/gm;
  if (language !== 'sh' && language !== 'yaml') return [];
  return Array.from(text.matchAll(entry), ([, line = '']) => line.split(' && '))
    .flat()
    .flatMap((line) => (isCommand(line) ? [{ line, typed: true }] : []));
}

function isCommand(text: string): boolean {
  return /^(?:\w+=\S+ )*(?:brief|npm|npx|node) \S/.test(text);
}
