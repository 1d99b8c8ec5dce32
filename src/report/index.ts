import { pretty } from './pretty.ts';
import type { ReporterLoader } from './report.ts';

/** Every form of the report. A new one is one file and one line here. */
export const reporters: Readonly<Record<string, ReporterLoader>> = {
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  compact: async () => (await import('./compact.ts')).compact,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  json: async () => (await import('./json.ts')).json,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  // Not loaded on demand like the rest: each file more costs every start of the commonest command.
  pretty: async () => pretty,
  sarif: async () => (await import('./sarif.ts')).sarif,
};
