import { prettyNote, type PrettyFile } from '../../report/pretty.ts';
import type { Terminal } from './terminal.ts';

/** Shows the findings of a file on standard error, where they are what keeps a command from its work. */
export function tellFindings(file: PrettyFile, { host, locale, style }: Terminal): void {
  host.stderr.write(prettyNote(file, locale, style(host.stderr)));
}
