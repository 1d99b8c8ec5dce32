import type { CommandUsage } from './usage.ts';

/** What someone new to `brief` does, one after the other. */
export const firstSteps: CommandUsage['examples'] = [
  { line: 'brief new committee-note {note}', says: 'help/example-first-new' },
  { line: 'brief validate {note}', says: 'help/example-first-validate' },
  { line: 'brief render {note} --pdf', says: 'help/example-first-render' },
];
