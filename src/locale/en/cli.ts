/** Words of the command line: help, notices, faults and usage errors. */
export const cli = {
  'cli/name': 'brief',
} as const;
